#pragma once

#include "core/records/activitypartner.h"
#include "core/report/bodies.h"

namespace bandanh::report {

/// Adds to the evidence of a period what is not on sheets. Needs the activities that the evidence has.
class ProgrammeReader
{
public:
    ProgrammeReader(store::Connection& connection, Evidence& evidence);
    void read();

private:
    void readRiskTerms();
    void readPartners();
    void readMembers();
    void readCommitments();
    void readTests();
    void readMessages();
    void readPlacements();
    void readVolunteers();
    void readAgreements();
    void readContributions();

    Index organisation(const RowId& id);
    records::Scope province(const store::Statement& row, int column) const;
    std::map<RowId, std::map<records::CriterionState, std::int64_t>> criteriaByAgreement();

    store::Connection& m_connection;
    Evidence& m_evidence;
    ProgrammeFacts& m_facts;
    Bodies m_bodies; ///< that the evidence has not met
    std::unordered_map<RowId, Index> m_activities;
    std::unordered_map<RowId, Index> m_organisations;
};

} // namespace bandanh::report
