#include "app/desktop/people/peoplemodel.h"

#include "app/desktop/forms/fieldwords.h"
#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/person.h"

#include <QDate>

namespace bandanh::desktop {

PeopleModel::PeopleModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language), m_listing(session.reader())
{
    setSource(
        [this] {
            m_listing.look(m_filter);
            return m_listing.count();
        },
        [this](qint64 offset, qint64 limit) { return m_listing.page(offset, limit); }, &m_listing.anchors());
}

void PeopleModel::setFilter(const store::PersonFilter& filter)
{
    m_filter = filter;
    refresh();
}

std::optional<int> PeopleModel::placeOf(const RowId& person) const
{
    const auto place = m_listing.place(person);
    return place ? std::optional(int(*place)) : std::nullopt;
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PeopleModel::age(const std::string& birth) const
{
    const auto born = text::PartialDate::parse(birth);
    const QDate today = QDate::currentDate();
    const auto day = text::PartialDate::ofDay(today.year(), today.month(), today.day());
    const auto years = born && day ? born->ageOn(*day) : std::nullopt;
    return years ? m_language.number(*years) : QString();
}

QString PeopleModel::text(const store::PersonOverview& person, int column) const
{
    switch (column) {
    case NameKhmer:
        return QString::fromStdString(person.nameKhmer);
    case NameLatin:
        return QString::fromStdString(person.nameLatin);
    case Sex:
        return words::label(static_cast<records::Sex>(person.sex));
    case Age:
        return age(person.birth);
    case Phone:
        return firstPhone(person.phone);
    case Place:
        return placeLine(m_session.gazetteer(), person.place, m_language.isKhmer());
    case Institution:
        return titleOf(person.institutionKhmer, person.institutionLatin, m_language);
    case Activities:
        return m_language.number(person.activities);
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != ToneRole && role != Qt::ToolTipRole)
        return {};
    const store::PersonOverview* person = rowWithinReach(index.row());
    if (person == nullptr)
        return {};
    if (role == Qt::ToolTipRole) {
        const auto born = text::PartialDate::parse(person->birth);
        return index.column() == Age && born ? QVariant(tr("born %1").arg(words::Notation::current().date(*born)))
                                             : QVariant();
    }
    const QString words = text(*person, index.column());
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? QStringLiteral("—") : words;
    if (words.isEmpty())
        return int(Tone::Faint);
    return index.column() == NameLatin || index.column() == Place ? QVariant(int(Tone::Second)) : QVariant();
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameKhmer:
        return tr("Khmer name");
    case NameLatin:
        return tr("Latin name");
    case Sex:
        return tr("Sex");
    case Age:
        return tr("Age");
    case Phone:
        return tr("Phone");
    case Place:
        return tr("Village · commune · district");
    case Institution:
        return tr("School or institution");
    case Activities:
        return tr("Activities");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
