#pragma once

#include "core/report/bodies.h"

namespace bandanh::report {

/// Reads the evidence of a period, step by step: each needs those before it.
class EvidenceReader
{
public:
    EvidenceReader(store::Connection& connection, const Period& period);
    Evidence read();

private:
    struct WrittenLine;

    void readActivities();
    void readSheets();
    void readHeadcounts();
    bool isMostOfTheStore();
    std::vector<WrittenLine> readLines();
    void countLine(const store::Statement& row, SheetFact& sheet) const;
    void readParticipations();
    void decideHeld();
    void keepFirstLines(std::vector<WrittenLine>& lines) const;
    void describe(const std::vector<WrittenLine>& lines, const Roles& roles, const std::vector<People::Facts>& facts);
    store::Statement& prepare(std::string_view sql);
    Index network(const store::Statement& row, int column) const;

    store::Connection& m_connection;
    Evidence m_evidence;
    Bodies m_bodies;
    People m_people;
    std::unordered_map<RowId, Index> m_activities;
    std::unordered_map<RowId, Index> m_networks;
    std::unordered_map<RowId, Index> m_sheets;
    std::string m_from;
    std::string m_before;
};

} // namespace bandanh::report
