#include "core/report/report.h"

#include "core/records/activitypartner.h"
#include "core/records/network.h"
#include "core/records/testscore.h"
#include "core/records/volunteerprofile.h"
#include "core/report/figures.h"
#include "core/report/tally.h"

#include <algorithm>

namespace bandanh::report {

namespace {

template <class T>
void cut(std::vector<T>& list, Window window)
{
    const auto from = std::min(window.offset, list.size());
    const auto count = std::min(window.limit, list.size() - from);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(from + count), list.end());
    list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(from));
}

void takeNames(Highlights& highlights, std::span<const BodyFact> bodies)
{
    for (const BodyFact& body : bodies)
        highlights.names.emplace(body.called.key, BodyName{body.called.khmer, body.called.latin, body.province});
}

std::vector<RowId> idsOf(std::span<const BodyFact> bodies, const std::vector<Index>& indexes)
{
    std::vector<RowId> ids;
    for (const Index index : indexes)
        ids.push_back(bodies[index].called.id);
    return ids;
}

} // namespace

const records::RecordSpec* specOfRows(Rows rows)
{
    switch (rows) {
    case Rows::None:
        return nullptr;
    case Rows::Activities:
        return &records::specOf<records::Activity>();
    case Rows::Networks:
        return &records::specOf<records::Network>();
    case Rows::Schools:
        return &records::specOf<records::Organisation>();
    case Rows::LeaderTerms:
        return &records::specOf<records::Role>();
    case Rows::Partners:
        return &records::specOf<records::ActivityPartner>();
    case Rows::Commitments:
        return &records::specOf<records::Commitment>();
    case Rows::Tests:
        return &records::specOf<records::TestScore>();
    case Rows::Messages:
        return &records::specOf<records::Message>();
    case Rows::Materials:
        return &records::specOf<records::Material>();
    case Rows::Placements:
        return &records::specOf<records::Placement>();
    case Rows::Profiles:
        return &records::specOf<records::VolunteerProfile>();
    case Rows::Agreements:
        return &records::specOf<records::Agreement>();
    case Rows::Contributions:
        return &records::specOf<records::Contribution>();
    }
    return nullptr;
}

Report::Report(store::Connection& connection, const Period& period, const Report* earlier)
    : m_connection(connection),
      m_evidence(gather(connection, period, earlier != nullptr ? &earlier->m_evidence : nullptr))
{}

Highlights compute(store::Connection& connection, const Period& period)
{
    return Report(connection, period).highlights();
}

Highlights Report::highlights() const
{
    Highlights highlights;
    highlights.period = m_evidence.period;
    for (const Indicator& indicator : allIndicators()) {
        Figure figure;
        figure.indicator = &indicator;
        indicator.compute(m_evidence, figure);
        if (indicator.concerns != isNone)
            figure.completeness = completenessOf(indicator);
        highlights.figures.push_back(std::move(figure));
    }
    takeNames(highlights, m_evidence.organisations);
    takeNames(highlights, m_evidence.networks);
    return highlights;
}

std::vector<std::int64_t> Report::countedBySheet(const Indicator& indicator) const
{
    std::vector<std::int64_t> counted(m_evidence.sheets.size());
    if (indicator.lines == Lines::Written)
        std::ranges::transform(m_evidence.sheets, counted.begin(), &SheetFact::linesWithSexAndAge);
    else if (indicator.lines != Lines::None)
        forEachCounted(m_evidence, indicator, [&](const Participation& part) { ++counted[part.sheet]; });
    return counted;
}

/// A figure of a province may look at activities elsewhere; of these, only sheets that it counts from are its own.
std::vector<Index> Report::sheetIndexes(const Indicator& indicator) const
{
    const auto wanted = concerned(m_evidence, indicator);
    const auto counted = countedBySheet(indicator);
    std::vector<Index> found;
    for (Index i = 0; i < m_evidence.sheets.size(); ++i) {
        const Index activity = m_evidence.sheets[i].activity;
        const bool isHere = m_evidence.period.includes(m_evidence.activities[activity].province);
        if (wanted[activity] && (isHere || counted[i] > 0))
            found.push_back(i);
    }
    std::ranges::stable_sort(found, {}, [&](Index i) { return m_evidence.sheets[i].isClosed; });
    return found;
}

Completeness Report::completenessOf(const Indicator& indicator) const
{
    Completeness completeness;
    for (const Index i : sheetIndexes(indicator)) {
        const SheetFact& sheet = m_evidence.sheets[i];
        ++completeness.sheets;
        completeness.sheetsClosed += sheet.isClosed ? 1 : 0;
        completeness.linesWithoutPerson += sheet.linesWithoutPerson;
    }
    return completeness;
}

std::vector<SheetSource> Report::sheetsOf(const Indicator& indicator, Window window) const
{
    auto indexes = sheetIndexes(indicator);
    cut(indexes, window);
    const auto counted = countedBySheet(indicator);
    std::vector<SheetSource> sources;
    for (const Index i : indexes) {
        const SheetFact& sheet = m_evidence.sheets[i];
        const ActivityFact& activity = m_evidence.activities[sheet.activity];
        sources.push_back({sheet.id, sheet.reference, activity.called, activity.date, activity.province,
                           sheet.signedTotal, sheet.signedLines, counted[i], sheet.isScanned, sheet.isClosed});
    }
    return sources;
}

std::vector<HeadcountSource> Report::headcountsOf(const Indicator& indicator, Window window) const
{
    std::vector<HeadcountSource> sources;
    if (indicator.heads == nullptr)
        return sources;
    for (const auto& [index, added] : indicator.heads(m_evidence, indicator)) {
        const HeadcountFact& count = m_evidence.headcounts[index];
        sources.push_back({count.id, m_evidence.activities[count.activity].called, count.kind, count.total, added});
    }
    cut(sources, window);
    return sources;
}

Report::RecordIds Report::recordIds(const Indicator& indicator) const
{
    RecordIds found{specOfRows(indicator.rows), {}};
    if (indicator.records != nullptr) {
        found.ids = indicator.records(m_evidence);
        return found;
    }
    switch (indicator.rows) {
    case Rows::Activities:
        forEachConcerned(m_evidence, indicator,
                         [&](const ActivityFact& activity) { found.ids.push_back(activity.called.id); });
        break;
    case Rows::Networks:
        found.ids = idsOf(m_evidence.networks, newNetworks(m_evidence));
        break;
    case Rows::Schools:
        found.ids = idsOf(m_evidence.organisations, schoolsOfActivities(m_evidence, isHeldByStudents));
        break;
    case Rows::LeaderTerms:
        for (const LeaderTerm& term : leaderTermsOf(m_evidence))
            found.ids.push_back(term.role);
        break;
    default:
        break;
    }
    return found;
}

std::vector<store::StoredRecord> Report::recordsOf(const Indicator& indicator, Window window) const
{
    auto wanted = recordIds(indicator);
    cut(wanted.ids, window);
    store::RecordTable table(m_connection);
    std::vector<store::StoredRecord> found;
    for (const RowId& id : wanted.ids)
        if (auto stored = table.find(*wanted.spec, id))
            found.push_back(std::move(*stored));
    return found;
}

} // namespace bandanh::report
