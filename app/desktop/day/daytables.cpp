#include "app/desktop/day/daytables.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/recordlabel.h"
#include "core/records/activitypartner.h"
#include "core/records/role.h"

namespace bandanh::desktop {

namespace {

const QVariant kRight(int(Qt::AlignRight | Qt::AlignVCenter));

QString dash()
{
    return QStringLiteral("—");
}

/// The word of a kind of participant as the report keys it; empty where no kind was written.
QString kindWord(const std::string& key)
{
    const auto* kind = records::kEnumSpec<records::RoleKind>->byWord(key);
    return kind != nullptr ? words::label(*kind) : QString();
}

} // namespace

DayKinds::DayKinds(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void DayKinds::setCounts(const std::map<std::string, report::SexCounts, std::less<>>& byKind)
{
    beginResetModel();
    m_kinds.assign(byKind.begin(), byKind.end());
    std::ranges::stable_sort(m_kinds, std::greater(), [](const auto& kind) { return kind.second.total(); });
    m_total = {};
    for (const auto& [kind, counts] : m_kinds) {
        m_total.female += counts.female;
        m_total.male += counts.male;
        m_total.unknown += counts.unknown;
    }
    endResetModel();
}

int DayKinds::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_kinds.empty() ? 0 : int(m_kinds.size()) + 1;
}

int DayKinds::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DayKinds::data(const QModelIndex& index, int role) const
{
    const bool isTotal = index.row() == int(m_kinds.size());
    const report::SexCounts& counts = isTotal ? m_total : m_kinds[std::size_t(index.row())].second;
    const QString kind = isTotal ? tr("Total") : kindWord(m_kinds[std::size_t(index.row())].first);
    if (role == TotalRole)
        return isTotal;
    if (role == Qt::TextAlignmentRole)
        return index.column() == Kind ? QVariant() : kRight;
    if (role == ToneRole)
        return index.column() == Kind && kind.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kind.isEmpty() ? tr("not written") : kind;
    case Female:
        return m_language.number(counts.female);
    case Male:
        return m_language.number(counts.male);
    case Unknown:
        return m_language.number(counts.unknown);
    default:
        return m_language.number(counts.total());
    }
}

QVariant DayKinds::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Participants"), tr("Female"), tr("Male"), tr("Not known"), tr("Total")};
    return names[section];
}

DayPartners::DayPartners(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_language(language)
{
    setSource([this, &session] { return store::countDayPartners(session.reader(), m_year); },
              [this, &session](qint64 offset, qint64 limit) {
                  return store::dayPartners(session.reader(), m_year, offset, limit);
              });
}

void DayPartners::setYear(int year)
{
    m_year = year;
    refresh();
}

int DayPartners::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString DayPartners::text(const store::DayPartnerOverview& partner, int column) const
{
    switch (column) {
    case Name:
        return titleOf(partner.nameKhmer, partner.nameLatin, m_language);
    case Parts: {
        QStringList parts;
        for (const std::int64_t part : partner.parts)
            parts << words::label(static_cast<records::PartnerPart>(part));
        if (partner.givesVenue)
            parts << tr("gives the venue");
        return parts.join(QStringLiteral(", "));
    }
    case Events:
        return m_language.number(partner.events);
    default:
        return moneyText(m_language, partner.sums, column == Pledged ? MoneySide::Pledged : MoneySide::Received);
    }
}

QVariant DayPartners::data(const QModelIndex& index, int role) const
{
    const store::DayPartnerOverview* partner = row(index.row());
    if (partner == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Events ? kRight : QVariant();
    const QString words = text(*partner, index.column());
    if (role == Qt::DisplayRole)
        return !words.isEmpty() ? words : index.column() == Parts ? tr("gave something") : dash();
    if (role == Qt::ToolTipRole)
        return words;
    return role == ToneRole && words.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
}

QVariant DayPartners::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Organisation"), tr("Part"), tr("Events"), tr("Pledged"), tr("Received")};
    return names[section];
}

DayYears::DayYears(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void DayYears::setYears(std::vector<DayYear> years, int chosen)
{
    beginResetModel();
    m_years = std::move(years);
    m_chosen = chosen;
    endResetModel();
}

qint64 DayYears::number(const DayYear& year, int column)
{
    const qint64 numbers[Columns] = {year.year,   year.participations, year.named,  year.counted,
                                     year.events, year.provinces,      year.schools};
    return numbers[column];
}

int DayYears::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_years.size());
}

int DayYears::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DayYears::data(const QModelIndex& index, int role) const
{
    const DayYear& year = m_years[std::size_t(index.row())];
    if (role == BoldRole)
        return year.year == m_chosen;
    if (role == Qt::TextAlignmentRole)
        return index.column() == Year ? QVariant() : kRight;
    if (role == ToneRole)
        return year.events == 0 && index.column() != Year ? QVariant(int(Tone::Faint)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Year)
        return m_language.digits(QString::number(year.year));
    return year.events == 0 ? dash() : m_language.number(number(year, index.column()));
}

QVariant DayYears::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Year"),        tr("Participations"), tr("Named"),  tr("Counted"),
                                    tr("Events held"), tr("Provinces"),      tr("Schools")};
    return names[section];
}

} // namespace bandanh::desktop
