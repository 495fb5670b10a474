#include "core/report/columns.h"
#include "core/report/programmereader.h"
#include "core/store/mergedpeople.h"

#include <algorithm>

namespace bandanh::report {

using records::Consent;

namespace {

/// What a person's record says about consent.
struct ConsentFact {
    std::optional<Consent> consent;
    std::string on;
    std::string withdrawnOn;

    /// Given by that day and not withdrawn by it.
    bool isGivenOn(const std::string& day) const
    {
        const bool isGiven = consent == Consent::Given || consent == Consent::Withdrawn;
        return isGiven && termCovers(on, {}, day) && !isWithheldOn(day);
    }
    /// Refused or withdrawn by that day; a withdrawal without a day counts from ever.
    bool isWithheldOn(const std::string& day) const
    {
        return (consent == Consent::Withdrawn && termCovers(withdrawnOn, {}, day))
               || (consent == Consent::Refused && termCovers(on, {}, day));
    }
};

ConsentFact readConsent(const store::Statement& row, int first)
{
    return {optionalChoice<Consent>(row, first), std::string(row.text(first + 1)), std::string(row.text(first + 2))};
}

struct Profile {
    VolunteerFact volunteer;
    ConsentFact consent;
    bool isMerged = false; ///< its person was merged into another
};

/// Of records that are one person, the profile of the one into which the others were merged; by who stands for the person.
std::map<RowId, Profile> readProfiles(store::Connection& connection, const Period& period, const SamePeople& same)
{
    const store::MergedPeople merged(connection);
    std::map<RowId, Profile> profiles;
    store::Statement& row = connection.prepare(
        R"(SELECT v.id, v.person, p.country, v.last_active_on, v.scope, p.consent, p.consent_on, p.consent_withdrawn_on
           FROM volunteer_profile v JOIN person p ON p.id = v.person
           WHERE v.joined_on IS NULL OR v.joined_on < ?1 ORDER BY v.person, v.id)");
    row.bind(1, std::to_string(period.year + 1));
    while (row.step()) {
        const auto active = text::PartialDate::parse(row.text(3));
        const Profile profile{{row.rowId(0), std::string(row.text(2)), active && period.contains(*active),
                               period.reported(static_cast<records::Scope>(row.whole(4)))},
                              readConsent(row, 5),
                              merged.isMerged(row.rowId(1))};
        const auto [known, isFirst] = profiles.try_emplace(same.representative(row.rowId(1)), profile);
        if (!isFirst && known->second.isMerged && !profile.isMerged)
            known->second = profile;
    }
    row.reset();
    return profiles;
}

bool isWithheldIn(store::Connection& connection, const RowId& person, const std::string& day)
{
    store::Statement& row =
        connection.prepare("SELECT consent, consent_on, consent_withdrawn_on FROM person WHERE id = ?1");
    row.bind(1, person);
    const bool isWithheld = row.step() && readConsent(row, 0).isWithheldOn(day);
    row.reset();
    return isWithheld;
}

} // namespace

/// Nobody is counted against what any of their records says.
void ProgrammeReader::readVolunteers()
{
    const SamePeople same(m_connection);
    const std::string last = m_evidence.period.lastDay();
    const auto isWithheld = [&](const RowId& record) { return isWithheldIn(m_connection, record, last); };
    for (const auto& [person, profile] : readProfiles(m_connection, m_evidence.period, same)) {
        const auto group = same.groups().find(person);
        if (profile.consent.isGivenOn(last)
            && (group == same.groups().end() || std::ranges::none_of(group->second, isWithheld)))
            m_facts.volunteers.push_back(profile.volunteer);
    }
}

} // namespace bandanh::report
