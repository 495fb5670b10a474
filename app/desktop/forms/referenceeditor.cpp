#include "app/desktop/forms/referenceeditor.h"

#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"
#include "core/records/recordspec.h"
#include "core/store/recordquery.h"

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostSuggestions = 12;

} // namespace

ReferenceEditor::ReferenceEditor(const records::FieldSpec& field, Session& session, QObject* parent)
    : SuggestingEditor(field, parent), m_session(session)
{}

QList<SuggestingEditor::Suggestion> ReferenceEditor::suggestions(const QString& typed) const
{
    QList<Suggestion> found;
    for (const auto& stored : store::search(m_session.reader(), typed.toStdString(), field().target, kMostSuggestions))
        found.append({words::heading(stored.record), stored.record.id});
    return found;
}

QString ReferenceEditor::nameOf(const records::Value& value) const
{
    const auto* id = std::get_if<RowId>(&value);
    if (id == nullptr)
        return {};
    const auto stored = store::RecordTable(m_session.reader()).find(records::specOf(*field().target), *id);
    return stored ? words::heading(stored->record) : QString::fromStdString(id->toHex());
}

QString ReferenceEditor::unknown() const
{
    return tr("Nothing is called so, or several are. Choose one of the list.");
}

} // namespace bandanh::desktop
