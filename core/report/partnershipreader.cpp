#include "core/report/columns.h"
#include "core/report/programmereader.h"

#include <algorithm>

namespace bandanh::report {

using records::AgreementState;
using records::CommitmentState;

namespace {

bool isOfPeriod(const Period& period, std::string_view date)
{
    const auto known = text::PartialDate::parse(date);
    return known && period.contains(*known);
}

/// What a commitment was on the last day of the period; nothing where it was not yet made, or was done or dropped before.
/// What has no day is of the period in which it was made.
std::optional<CommitmentState> stateOn(const Period& period, std::optional<CommitmentState> written,
                                       std::string_view made, std::string_view due, std::string_view done)
{
    const bool isNew = made.empty() || isOfPeriod(period, made);
    if (!termCovers(made, {}, period.lastDay()))
        return std::nullopt;
    if (written == CommitmentState::Dropped)
        return isNew ? written : std::nullopt;
    if (done.empty() && written == CommitmentState::Kept)
        return isNew ? written : std::nullopt;
    if (!done.empty() && !termCovers({}, done, period.firstDay()))
        return std::nullopt;
    if (!done.empty() && termCovers(done, {}, period.lastDay()))
        return CommitmentState::Kept;
    return termCovers({}, due, period.lastDay()) ? CommitmentState::Open : CommitmentState::Overdue;
}

} // namespace

void ProgrammeReader::readCommitments()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT c.id, c.state, a.date, c.due_on, c.done_on, c.scope
           FROM commitment c LEFT JOIN activity a ON a.id = c.activity ORDER BY c.due_on, c.id)");
    while (row.step())
        if (const auto state = stateOn(m_evidence.period, optionalChoice<CommitmentState>(row, 1), row.text(2),
                                       row.text(3), row.text(4)))
            m_facts.commitments.push_back({row.rowId(0), *state, province(row, 5)});
    row.reset();
}

/// A state that was found after the last day says nothing of that day.
std::map<RowId, std::map<records::CriterionState, std::int64_t>> ProgrammeReader::criteriaByAgreement()
{
    std::map<RowId, std::map<records::CriterionState, std::int64_t>> found;
    const std::string last = m_evidence.period.lastDay();
    store::Statement& row = m_connection.prepare(
        "SELECT agreement, state, as_of FROM agreement_criterion WHERE agreement IS NOT NULL AND state IS NOT NULL");
    while (row.step())
        if (termCovers(row.text(2), {}, last))
            ++found[row.rowId(0)][static_cast<records::CriterionState>(row.whole(1))];
    row.reset();
    return found;
}

void ProgrammeReader::readAgreements()
{
    const auto criteria = criteriaByAgreement();
    store::Statement& row = m_connection.prepare(
        R"(SELECT id, kind, organisation, state, signed_on, ends_on, scope FROM agreement
           WHERE signed_on IS NOT NULL ORDER BY signed_on, id)");
    while (row.step()) {
        const auto state = optionalChoice<AgreementState>(row, 3);
        if (state == AgreementState::Draft || state == AgreementState::Cancelled
            || !m_evidence.period.overlaps(row.text(4), row.text(5)))
            continue;
        AgreementFact agreement{
            row.rowId(0), optionalChoice<records::AgreementKind>(row, 1), kNone, {}, province(row, 6)};
        if (!row.isNull(2))
            agreement.organisation = organisation(row.rowId(2));
        if (const auto states = criteria.find(agreement.id); states != criteria.end())
            agreement.criteria = states->second;
        m_facts.agreements.push_back(std::move(agreement));
    }
    row.reset();
}

void ProgrammeReader::readContributions()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT id, form, currency, pledged, pledged_on, received, received_on, basis, scope FROM contribution
           ORDER BY coalesce(received_on, pledged_on), id)");
    while (row.step()) {
        ContributionFact gift{.id = row.rowId(0),
                              .form = optionalChoice<records::ContributionForm>(row, 1),
                              .isInDollars = row.text(2) == "USD",
                              .pledged = {},
                              .received = {},
                              .basis = std::string(row.text(7)),
                              .province = province(row, 8)};
        if (isOfPeriod(m_evidence.period, row.text(4)))
            gift.pledged = optionalWhole(row, 3);
        if (isOfPeriod(m_evidence.period, row.text(6)))
            gift.received = optionalWhole(row, 5);
        if (gift.pledged || gift.received)
            m_facts.contributions.push_back(std::move(gift));
    }
    row.reset();
}

} // namespace bandanh::report
