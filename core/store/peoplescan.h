#pragma once

#include "core/store/connection.h"

#include <functional>

namespace bandanh::store {

/// What tells people apart, as stored; views are valid during the visit.
struct PersonScan {
    RowId id;
    std::string_view reference;
    std::string_view familyKhmer, givenKhmer, familyLatin, givenLatin;
    std::int64_t sex = 0; ///< 0 where unknown
    std::string_view birth;
    std::string_view phones; ///< one a line
    std::string_view place;
    std::string_view institution; ///< name of the organisation of the person's last role, in Khmer where it has one
    std::int64_t roleKind = 0;    ///< of that role, 0 where unknown
};
void scanPeople(Connection& connection, const std::function<void(const PersonScan&)>& visit);

/// What the lines of sheets say of people beyond their own records.
struct WrittenScan {
    RowId person;
    std::string_view nameKhmer, nameLatin, phones, place;
};
void scanWritten(Connection& connection, const std::function<void(const WrittenScan&)>& visit);

/// Decisions that two records are one person, or are not.
struct LinkScan {
    RowId first, second;
    bool same = false;
};
void scanLinks(Connection& connection, const std::function<void(const LinkScan&)>& visit);

/// Lines whose person nobody is sure of and that were not put aside, by sheet and line.
std::vector<std::int64_t> openProposals(Connection& connection, std::size_t limit);
std::int64_t countOpenProposals(Connection& connection);

} // namespace bandanh::store
