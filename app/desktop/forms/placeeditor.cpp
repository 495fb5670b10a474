#include "app/desktop/forms/placeeditor.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostSuggestions = 12;

} // namespace

PlaceEditor::PlaceEditor(const records::FieldSpec& field, Session& session, QObject* parent)
    : SuggestingEditor(field, parent), m_session(session)
{}

QList<SuggestingEditor::Suggestion> PlaceEditor::suggestions(const QString& typed) const
{
    QList<Suggestion> found;
    for (const places::PlaceCode code : placesCalled(m_session.gazetteer(), typed.toStdString(), kMostSuggestions))
        found.append({words::shown(code, m_session.gazetteer()), code.text()});
    return found;
}

QString PlaceEditor::nameOf(const records::Value& value) const
{
    return words::shown(field(), value, m_session.gazetteer());
}

QString PlaceEditor::unknown() const
{
    return tr("No place is called so, or several are. Choose one of the list.");
}

} // namespace bandanh::desktop
