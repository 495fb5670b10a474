#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <vector>

namespace bandanh::store {

enum class PersonOrder { Khmer, Latin };

/// Which people a list shows.
struct PersonFilter {
    std::optional<records::Scope> scope;
    std::optional<std::int64_t> roleKind; ///< records::RoleKind that somebody has or had
    std::string text;                     ///< as typed in the search field
    PersonOrder order = PersonOrder::Khmer;
};

/// A person as lists show one.
struct PersonOverview {
    RowId id;
    std::string reference, nameKhmer, nameLatin, birth, phone, place;
    std::int64_t sex = 0; ///< records::Sex, 0 where unknown
    std::int64_t roleKind = 0;
    std::string institutionKhmer, institutionLatin, grade;
    std::int64_t activities = 0;
};

std::int64_t countPeople(Connection& connection, const PersonFilter& filter);
std::vector<PersonOverview> people(Connection& connection, const PersonFilter& filter, std::int64_t offset,
                                   std::int64_t limit);
/// At which offset of the list somebody stands; nothing where the filter leaves them out.
std::optional<std::int64_t> placeOfPerson(Connection& connection, const PersonFilter& filter, const RowId& person);
std::optional<PersonOverview> personOverview(Connection& connection, const RowId& person);

/// A line on which somebody stands.
struct PersonActivity {
    RowId activity, sheet;
    std::string date, titleKhmer, titleLatin, sheetReference;
    std::int64_t line = 0;
};
std::vector<PersonActivity> activitiesOfPerson(Connection& connection, const RowId& person, std::int64_t limit);

} // namespace bandanh::store
