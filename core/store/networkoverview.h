#pragma once

#include "core/store/listorder.h"

#include <vector>

namespace bandanh::store {

/// A student network as lists show one.
struct NetworkOverview {
    RowId id;
    std::string nameKhmer, nameLatin, foundedOn, foundedWith, place;
    std::int64_t phase = 0; ///< records::NetworkPhase, 0 where unknown
    records::Scope scope = records::kNational;
    std::optional<RowId> school; ///< its own, else the one that names it as its network
    std::string schoolKhmer, schoolLatin;
    std::int64_t schools = 0; ///< that belong to it
    std::int64_t leaders = 0; ///< people with a term of a leader that has not ended
    std::int64_t members = 0; ///< people with a term of a member or student that has not ended
};

/// Which networks a list shows.
struct NetworkFilter {
    std::string text; ///< as typed in the search field
    std::string tag;  ///< a word that they carry; empty: whether or not they carry any
};

/// The newest first, those that are only planned behind them.
ListOrder networkList(Connection& connection, const NetworkFilter& filter);
/// Those with these numbers, in the order of the list.
std::vector<NetworkOverview> networks(Connection& connection, std::span<const std::int64_t> rids);
std::optional<NetworkOverview> networkOverview(Connection& connection, const RowId& network);

enum class NetworkPeople { Leaders, Members };

/// Somebody's term in a network.
struct NetworkTerm {
    RowId role, person;
    std::int64_t post = 0; ///< records::Post
    std::int64_t sex = 0;  ///< records::Sex
    std::string nameKhmer, nameLatin, birth, phones, grade, from, until;
};

std::int64_t countTerms(Connection& connection, const RowId& network, NetworkPeople people);
/// Terms that have not ended before those that have; leaders by post, members by their Khmer names.
std::vector<NetworkTerm> terms(Connection& connection, const RowId& network, NetworkPeople people, std::int64_t offset,
                               std::int64_t limit);

/// A province on the list of higher risk, from when to when.
struct RiskOverview {
    RowId id;
    std::string province, from, until, decidedBy;
};
/// Terms that have not ended first; by province.
std::vector<RiskOverview> higherRiskTerms(Connection& connection);

} // namespace bandanh::store
