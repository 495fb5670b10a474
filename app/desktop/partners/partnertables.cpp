#include "app/desktop/partners/partnertables.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/recordlabel.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/contribution.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kRemindDays = 90;

QVariant shownOrDash(const QString& words, int role)
{
    if (role == Qt::DisplayRole)
        return words.isEmpty() ? QStringLiteral("—") : words;
    if (role == ToneRole && words.isEmpty())
        return int(Tone::Faint);
    return role == Qt::ToolTipRole && !words.isEmpty() ? QVariant(words) : QVariant();
}

template <class Rows>
int placeIn(const Rows& rows, const RowId& wanted)
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.id == wanted; });
    return found != rows.end() ? int(found - rows.begin()) : -1;
}

} // namespace

AgreementTable::AgreementTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void AgreementTable::setAgreements(std::vector<store::AgreementOverview> agreements, const QDate& today)
{
    beginResetModel();
    m_agreements = std::move(agreements);
    m_today = today;
    endResetModel();
}

const store::AgreementOverview* AgreementTable::agreement(int row) const
{
    return row >= 0 && row < int(m_agreements.size()) ? &m_agreements[std::size_t(row)] : nullptr;
}

int AgreementTable::rowOf(const RowId& agreement) const
{
    return placeIn(m_agreements, agreement);
}

int AgreementTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_agreements.size());
}

int AgreementTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AgreementTable::text(const store::AgreementOverview& agreement, int column) const
{
    switch (column) {
    case Title: {
        const QString kind = words::label(static_cast<records::AgreementKind>(agreement.kind));
        const QString title = titleOf(agreement.titleKhmer, agreement.titleLatin, m_language);
        return title.isEmpty() ? kind : title;
    }
    case Signed:
        return storedDate(agreement.signedOn);
    case Ends:
        return agreement.endsOn.empty() ? tr("open end") : storedDate(agreement.endsOn);
    default:
        return {};
    }
}

QVariant AgreementTable::badge(const store::AgreementOverview& agreement) const
{
    const auto state = static_cast<records::AgreementState>(agreement.state);
    const QString word = words::label(state);
    if (state == records::AgreementState::Ended || state == records::AgreementState::Cancelled)
        return QVariant::fromValue(Badge{bandanh::desktop::State::None, word});
    if (state == records::AgreementState::Draft)
        return QVariant::fromValue(Badge{bandanh::desktop::State::New, word});
    const auto ends = text::PartialDate::parse(agreement.endsOn);
    const QDate last = ends ? QDate(ends->year(), ends->month().value_or(12), 1).addMonths(1).addDays(-1) : QDate();
    const QDate day = ends && ends->day() ? QDate(ends->year(), *ends->month(), *ends->day()) : last;
    if (day.isValid() && day < m_today)
        return QVariant::fromValue(Badge{bandanh::desktop::State::Conflict, tr("ran out")});
    if (day.isValid() && m_today.daysTo(day) <= kRemindDays)
        return QVariant::fromValue(Badge{bandanh::desktop::State::Open, tr("ends soon")});
    return QVariant::fromValue(
        Badge{bandanh::desktop::State::Closed, word.isEmpty() ? words::label(records::AgreementState::Active) : word});
}

QVariant AgreementTable::data(const QModelIndex& index, int role) const
{
    const store::AgreementOverview* found = agreement(index.row());
    if (found == nullptr)
        return {};
    if (index.column() == State)
        return role == BadgeRole                ? badge(*found)
               : role == Qt::AccessibleTextRole ? QVariant(badge(*found).value<Badge>().text)
                                                : QVariant();
    if (role == SecondTextRole && index.column() == Title)
        return titleOf(found->otherKhmer, found->otherLatin, m_language);
    return shownOrDash(text(*found, index.column()), role);
}

QVariant AgreementTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Agreement");
    case Signed:
        return tr("Signed");
    case Ends:
        return tr("Ends");
    case State:
        return tr("State");
    default:
        return {};
    }
}

CriterionTable::CriterionTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void CriterionTable::setCriteria(std::vector<store::CriterionOverview> criteria)
{
    if (criteria.size() == m_criteria.size()) { // the chosen line stays chosen
        m_criteria = std::move(criteria);
        if (!m_criteria.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_criteria = std::move(criteria);
    endResetModel();
}

const store::CriterionOverview* CriterionTable::criterion(int row) const
{
    return row >= 0 && row < int(m_criteria.size()) ? &m_criteria[std::size_t(row)] : nullptr;
}

qint64 CriterionTable::met() const
{
    return std::ranges::count(m_criteria, std::int64_t(records::CriterionState::Met), &store::CriterionOverview::state);
}

int CriterionTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_criteria.size());
}

int CriterionTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CriterionTable::data(const QModelIndex& index, int role) const
{
    const store::CriterionOverview* found = criterion(index.row());
    if (found == nullptr)
        return {};
    const auto state = static_cast<records::CriterionState>(found->state);
    const QString stateWords =
        found->state == 0 ? words::label(records::CriterionState::NotStarted) : words::label(state);
    switch (index.column()) {
    case Criterion:
        return shownOrDash(m_language.number(found->criterion) + QStringLiteral("  ")
                               + words::label(static_cast<records::Criterion>(found->criterion)),
                           role);
    case State: {
        using S = bandanh::desktop::State;
        const S shape = state == records::CriterionState::Met          ? S::Verified
                        : state == records::CriterionState::InProgress ? S::Open
                                                                       : S::None;
        if (role == BadgeRole)
            return QVariant::fromValue(Badge{shape, stateWords});
        return role == Qt::AccessibleTextRole ? QVariant(stateWords) : QVariant();
    }
    case AsOf:
        return shownOrDash(storedDate(found->asOf), role);
    case Evidence:
        return shownOrDash(QString::fromStdString(found->evidence).simplified(), role);
    default:
        return {};
    }
}

QVariant CriterionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Criterion:
        return tr("Criterion");
    case State:
        return tr("State");
    case AsOf:
        return tr("As of");
    case Evidence:
        return tr("Evidence");
    default:
        return {};
    }
}

ContributionTable::ContributionTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ContributionTable::setContributions(std::vector<store::ContributionOverview> contributions)
{
    beginResetModel();
    m_contributions = std::move(contributions);
    m_sums.clear();
    for (const store::ContributionOverview& given : m_contributions) {
        auto sum = std::ranges::find(m_sums, given.currency, &store::MoneySum::currency);
        if (sum == m_sums.end())
            sum = m_sums.insert(m_sums.end(), {given.currency});
        sum->pledged += given.pledged.value_or(0);
        sum->received += given.received.value_or(0);
    }
    endResetModel();
}

const store::ContributionOverview* ContributionTable::contribution(int row) const
{
    return row >= 0 && row < int(m_contributions.size()) ? &m_contributions[std::size_t(row)] : nullptr;
}

int ContributionTable::rowOf(const RowId& contribution) const
{
    return placeIn(m_contributions, contribution);
}

int ContributionTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_contributions.size() + m_sums.size());
}

int ContributionTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ContributionTable::text(const store::ContributionOverview& given, int column) const
{
    switch (column) {
    case What:
        return QString::fromStdString(given.text);
    case Kind:
        return words::label(static_cast<records::ContributionKind>(given.kind));
    case Form:
        return words::label(static_cast<records::ContributionForm>(given.form));
    case Pledged:
        return given.pledged ? moneyText(m_language, *given.pledged, given.currency) : QString();
    case Received:
        return given.received ? moneyText(m_language, *given.received, given.currency) : QString();
    case ReceivedOn:
        return storedDate(given.receivedOn);
    case Basis:
        return QString::fromStdString(given.basis);
    default:
        return {};
    }
}

QString ContributionTable::sumText(const store::MoneySum& sum, int column) const
{
    switch (column) {
    case What:
        return tr("Together");
    case Pledged:
        return moneyText(m_language, sum.pledged, sum.currency);
    case Received:
        return moneyText(m_language, sum.received, sum.currency);
    default:
        return {};
    }
}

QVariant ContributionTable::data(const QModelIndex& index, int role) const
{
    const store::ContributionOverview* given = contribution(index.row());
    if (given == nullptr) {
        const auto sum = std::size_t(index.row()) - m_contributions.size();
        if (sum >= m_sums.size())
            return {};
        return role == TotalRole         ? QVariant(true)
               : role == Qt::DisplayRole ? QVariant(sumText(m_sums[sum], index.column()))
                                         : QVariant();
    }
    // Less came than was promised.
    if (role == ToneRole && index.column() == Received && given->pledged
        && given->received.value_or(0) < *given->pledged)
        return int(Tone::Open);
    if (role == ToneRole && (index.column() == Kind || index.column() == Basis)
        && !text(*given, index.column()).isEmpty())
        return int(Tone::Second);
    return shownOrDash(text(*given, index.column()), role);
}

QVariant ContributionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What was given");
    case Kind:
        return tr("Kind");
    case Form:
        return tr("Form");
    case Pledged:
        return tr("Pledged");
    case Received:
        return tr("Received");
    case ReceivedOn:
        return tr("Received on");
    case Basis:
        return tr("How the value was found");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
