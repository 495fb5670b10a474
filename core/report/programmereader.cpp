#include "core/report/programmereader.h"

#include "core/report/columns.h"

#include <algorithm>

namespace bandanh::report {

using records::OrganisationKind;

ProgrammeReader::ProgrammeReader(store::Connection& connection, Evidence& evidence)
    : m_connection(connection), m_evidence(evidence), m_facts(evidence.programme), m_bodies(connection, evidence.period)
{
    for (Index i = 0; i < evidence.activities.size(); ++i)
        m_activities.emplace(evidence.activities[i].called.id, i);
    for (Index i = 0; i < evidence.organisations.size(); ++i)
        m_organisations.emplace(evidence.organisations[i].called.id, i);
}

void ProgrammeReader::read()
{
    readRiskTerms();
    readPartners();
    readMembers();
    readCommitments();
    readTests();
    readMessages();
    readPlacements();
    readVolunteers();
    readAgreements();
    readContributions();
    std::ranges::move(m_bodies.takeOrganisations(), std::back_inserter(m_evidence.organisations));
}

/// Organisations that the evidence has not met stand behind those it has.
Index ProgrammeReader::organisation(const RowId& id)
{
    const auto known = m_organisations.find(id);
    if (known != m_organisations.end())
        return known->second;
    const Index met = m_bodies.organisation(id);
    return met != kNone ? static_cast<Index>(m_evidence.organisations.size()) + met : kNone;
}

records::Scope ProgrammeReader::province(const store::Statement& row, int column) const
{
    return m_evidence.period.reported(static_cast<records::Scope>(row.whole(column)));
}

void ProgrammeReader::readRiskTerms()
{
    store::Statement& row = m_connection.prepare(R"(SELECT province, "from", until FROM higher_risk_province)");
    while (row.step())
        if (const auto place = places::PlaceCode::parse(row.text(0)))
            m_facts.riskTerms.push_back({m_evidence.period.reported(place, records::kNational),
                                         std::string(row.text(1)), std::string(row.text(2))});
    row.reset();
}

/// Who is marked as there, or was met and is not marked as absent.
void ProgrammeReader::readPartners()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT p.id, p.activity, p.organisation, o.kind, o.country
           FROM activity a CROSS JOIN activity_partner p ON p.activity = a.id JOIN organisation o ON o.id = p.organisation
           WHERE a.date >= ?1 AND a.date < ?2 AND coalesce(p.present, p.part = ?3)
           ORDER BY a.date, a.id, p.id)");
    row.bind(1, std::to_string(m_evidence.period.year))
        .bind(2, std::to_string(m_evidence.period.year + 1))
        .bind(3, static_cast<std::int64_t>(records::PartnerPart::Met));
    while (row.step())
        m_facts.partners.push_back({row.rowId(0), m_activities.at(row.rowId(1)), row.rowId(2),
                                    optionalChoice<OrganisationKind>(row, 3), std::string(row.text(4))});
    row.reset();
}

void ProgrammeReader::readMembers()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT m.body, o.kind, m."from", m.until, m.scope
           FROM membership m JOIN organisation o ON o.id = m.organisation)");
    const std::string last = m_evidence.period.lastDay();
    while (row.step())
        if (termCovers(row.text(2), row.text(3), last))
            m_facts.members.push_back({optionalChoice<records::MemberBody>(row, 0),
                                       optionalChoice<OrganisationKind>(row, 1), province(row, 4)});
    row.reset();
}

void ProgrammeReader::readTests()
{
    store::Statement& row = m_connection.prepare(
        R"(SELECT t.id, t.activity, t.before, t.after, t.out_of
           FROM activity a CROSS JOIN test_score t ON t.activity = a.id WHERE a.date >= ?1 AND a.date < ?2
           ORDER BY a.date, a.id, t.id)");
    row.bind(1, std::to_string(m_evidence.period.year)).bind(2, std::to_string(m_evidence.period.year + 1));
    while (row.step())
        m_facts.tests.push_back({row.rowId(0), m_activities.at(row.rowId(1)), optionalWhole(row, 2),
                                 optionalWhole(row, 3), optionalWhole(row, 4)});
    row.reset();
}

void ProgrammeReader::readMessages()
{
    std::unordered_map<RowId, Index> indexes;
    store::Statement& message = m_connection.prepare("SELECT id, theme FROM message ORDER BY id");
    while (message.step()) {
        indexes.emplace(message.rowId(0), static_cast<Index>(m_facts.messages.size()));
        m_facts.messages.push_back({message.rowId(0), optionalChoice<records::Theme>(message, 1)});
    }
    message.reset();
    store::Statement& carried = m_connection.prepare(
        "SELECT material, message FROM material_message WHERE material IS NOT NULL ORDER BY material, message");
    while (carried.step())
        if (const auto found = indexes.find(carried.isNull(1) ? RowId{} : carried.rowId(1)); found != indexes.end())
            m_facts.messagesCarried.emplace_back(carried.rowId(0), found->second);
    carried.reset();
}

} // namespace bandanh::report
