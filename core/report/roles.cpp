#include "core/report/roles.h"

#include <algorithm>
#include <tuple>

namespace bandanh::report {

using records::RoleKind;

namespace {

/// Roles that say nothing about who is in the room: a contact may be anybody, a trainer's code must stay one.
bool tells(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Member:
    case RoleKind::FocalPoint:
    case RoleKind::Trainer:
    case RoleKind::VfcLeader:
    case RoleKind::Contact:
        return false;
    default:
        return true;
    }
}

enum Column { kPerson, kKind, kOrganisation, kFrom, kUntil, kNetwork, kScope, kId };

constexpr std::string_view kRoles =
    R"(SELECT person, kind, organisation, "from", until, network, scope, id FROM role WHERE person IS NOT NULL AND kind IS NOT NULL)";

std::optional<RowId> optionalId(const store::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.rowId(column));
}

} // namespace

RoleKind participantKind(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Official:
        return RoleKind::Government;
    case RoleKind::Judge:
        return RoleKind::Court;
    case RoleKind::YoungLeader:
        return RoleKind::Student;
    default:
        return kind;
    }
}

Roles::Roles(store::Connection& connection, const Period& period, People& people)
{
    store::Statement& role = connection.prepare(kRoles);
    while (role.step()) {
        const RowId id = role.rowId(kPerson);
        const auto kind = static_cast<RoleKind>(role.whole(kKind));
        if (kind == RoleKind::YoungLeader && period.overlaps(role.text(kFrom), role.text(kUntil)))
            m_leaderTerms.push_back({role.rowId(kId), people.numberOf(id), optionalId(role, kNetwork),
                                     static_cast<records::Scope>(role.whole(kScope))});
        if (const Index person = people.find(id); person != kNone)
            take(role, person);
    }
    role.reset();
    arrange(people.size());
    std::ranges::sort(m_leaderTerms, {}, &LeaderTerm::role);
}

Roles::Roles(store::Connection& connection, const People& people, std::span<const Index> wanted)
{
    store::Statement& role = connection.prepare(std::string(kRoles) + " AND person = ?1");
    for (const Index person : wanted) {
        for (const RowId& record : people.recordsOf(person)) {
            role.bind(1, record);
            while (role.step())
                take(role, person);
            role.reset();
        }
    }
    arrange(people.size());
}

void Roles::take(const store::Statement& role, Index person)
{
    const auto kind = static_cast<RoleKind>(role.whole(kKind));
    if (tells(kind))
        m_held.push_back({person, participantKind(kind), optionalId(role, kOrganisation), std::string(role.text(kFrom)),
                          std::string(role.text(kUntil))});
}

void Roles::arrange(std::size_t people)
{
    std::ranges::sort(m_held, decidesBefore);
    m_first.assign(people + 1, m_held.size());
    for (std::size_t i = m_held.size(); i-- > 0;)
        m_first[m_held[i].person] = i;
    for (std::size_t person = people; person-- > 0;)
        m_first[person] = std::min(m_first[person], m_first[person + 1]);
}

/// The newest role decides; of several, the one that stands first in the list of kinds.
bool Roles::decidesBefore(const Held& a, const Held& b)
{
    if (a.person != b.person)
        return a.person < b.person;
    return std::tie(b.from, a.kind, a.organisation) < std::tie(a.from, b.kind, b.organisation);
}

std::span<const Roles::Held> Roles::of(Index person) const
{
    return std::span(m_held).subspan(m_first[person], m_first[person + 1] - m_first[person]);
}

std::optional<RoleKind> Roles::kindOf(Index person, std::string_view date) const
{
    for (const Held& held : of(person))
        if (termCovers(held.from, held.until, date))
            return held.kind;
    return std::nullopt;
}

std::optional<RowId> Roles::organisationOf(Index person, RoleKind kind, std::string_view date) const
{
    for (const Held& held : of(person))
        if (held.kind == kind && held.organisation && termCovers(held.from, held.until, date))
            return held.organisation;
    return std::nullopt;
}

} // namespace bandanh::report
