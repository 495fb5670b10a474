#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Network;

enum class OrganisationKind : std::uint8_t {
    HighSchool = 1,
    University = 2,
    Ministry = 3,
    ProvincialHall = 4,
    Police = 5,
    Court = 6,
    Ngo = 7,
    Company = 8,
    Transport = 9,
    BusOperator = 10,
    TukTukOperator = 11,
    Media = 12,
    Newspaper = 13,
    Magazine = 14,
    Venue = 15,
    Community = 16,
    UnitedNations = 17,
    Intergovernmental = 18,
    CommitTaskforce = 19,
    Other = 20
};

extern const EnumSpec kOrganisationKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<OrganisationKind> = &kOrganisationKinds;

/// A school, ministry, police post, company or any other body the programme works with.
struct Organisation {
    std::optional<std::string> reference;
    std::optional<OrganisationKind> kind;
    std::optional<std::string> nameKhmer;
    std::optional<std::string> nameLatin;
    std::optional<places::PlaceCode> place;
    std::optional<std::string> country;
    std::optional<Id<Organisation>> parent;
    std::optional<Id<Network>> network;
    std::vector<std::string> phones;
    std::optional<std::string> email;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Organisation> = RecordType::Organisation;
template <>
const RecordSpec& specOf<Organisation>();

} // namespace bandanh::records
