#pragma once

#include "core/records/role.h"
#include "core/report/people.h"
#include "core/report/period.h"

namespace bandanh::report {

/// A term that somebody leads a network.
struct LeaderTerm {
    RowId role;
    Index person = kNone;
    std::optional<RowId> network;
    records::Scope scope = records::kNational;
};

/// What people were, and where, on a day.
class Roles
{
public:
    /// Reads the roles of those whom the report has met, and every leader's term in the period, whose people it meets here.
    Roles(store::Connection& connection, const Period& period, People& people);
    /// Reads the roles of these people only, and no leader's term.
    Roles(store::Connection& connection, const People& people, std::span<const Index> wanted);

    /// Kind of participant by role on a date; nothing where no role tells.
    std::optional<records::RoleKind> kindOf(Index person, std::string_view date) const;
    /// Where somebody belonged on a date as the kind of participant they were: school, police post, ministry.
    std::optional<RowId> organisationOf(Index person, records::RoleKind kind, std::string_view date) const;

    const std::vector<LeaderTerm>& leaderTerms() const { return m_leaderTerms; }

private:
    struct Held {
        Index person;
        records::RoleKind kind;
        std::optional<RowId> organisation;
        std::string from;
        std::string until;
    };
    void take(const store::Statement& role, Index person);
    void arrange(std::size_t people);
    static bool decidesBefore(const Held& a, const Held& b);
    std::span<const Held> of(Index person) const;

    std::vector<Held> m_held;         // by person, and for each the one that decides first
    std::vector<std::size_t> m_first; // of each person's in m_held
    std::vector<LeaderTerm> m_leaderTerms;
};

/// The kinds that participants are told apart by: an official counts as government, a judge as court, a young leader
/// as a student.
records::RoleKind participantKind(records::RoleKind kind);

} // namespace bandanh::report
