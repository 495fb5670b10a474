#pragma once

#include "core/report/bodies.h"

namespace bandanh::report {

/// Reads the evidence of a period, step by step: each needs those before it.
class EvidenceReader
{
public:
    EvidenceReader(store::Connection& connection, const Period& period);
    Evidence read();

    /// Reads what hangs on these activities only, and goes on with the activities, numbers and organisations of `earlier`.
    EvidenceReader(store::Connection& connection, const Evidence& earlier, std::vector<Index> activities);
    /// Sheets and participations of the activities; the other lists are whole, those of headcounts and leaders empty.
    Evidence readActivitiesAgain();

private:
    struct WrittenLine;

    void readActivities();
    void readSheets();
    void readHeadcounts();
    bool isMostOfTheStore();
    WrittenLine writtenLine(const store::Statement& row, Index sheet);
    std::vector<WrittenLine> readLines();
    void countLine(const store::Statement& row, SheetFact& sheet) const;
    void readParticipations();
    void decideHeld();
    void keepFirstLines(std::vector<WrittenLine>& lines) const;
    void describe(const std::vector<WrittenLine>& lines, const Roles& roles, const std::vector<People::Facts>& facts);
    /// Visits the rows of a selection `FROM activity a … WHERE`, for each activity of the period or of those wanted.
    template <class Visitor>
    void forEachRow(std::string_view sql, Visitor&& visit);
    std::vector<Index> peopleOn(const std::vector<WrittenLine>& lines) const;
    Index network(const store::Statement& row, int column) const;

    store::Connection& m_connection;
    Evidence m_evidence;
    Bodies m_bodies;
    People m_people;
    std::unordered_map<RowId, Index> m_activities;
    std::unordered_map<RowId, Index> m_networks;
    std::unordered_map<RowId, Index> m_sheets;
    std::optional<std::vector<Index>> m_wanted; ///< activities; without them those of the period
    std::string m_from;
    std::string m_before;
};

template <class Visitor>
void EvidenceReader::forEachRow(std::string_view sql, Visitor&& visit)
{
    constexpr std::string_view kOfPeriod = " a.date >= ?1 AND a.date < ?2";
    constexpr std::string_view kOfActivity = " a.id = ?1";
    store::Statement& row = m_connection.prepare(std::string(sql) + std::string(m_wanted ? kOfActivity : kOfPeriod));
    const auto visitAll = [&] {
        while (row.step())
            visit(row);
        row.reset();
    };
    if (!m_wanted) {
        row.bind(1, m_from).bind(2, m_before);
        visitAll();
        return;
    }
    for (const Index activity : *m_wanted) {
        row.bind(1, m_evidence.activities[activity].called.id);
        visitAll();
    }
}

} // namespace bandanh::report
