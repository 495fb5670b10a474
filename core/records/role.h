#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Network;
struct Organisation;
struct Person;

enum class RoleKind : std::uint8_t {
    Student = 1,
    YoungLeader = 2,
    Teacher = 3,
    Police = 4,
    Judge = 5,
    Court = 6,
    Official = 7,
    Government = 8,
    Community = 9,
    Volunteer = 10,
    Company = 11,
    Ngo = 12,
    Media = 13,
    Survivor = 14,
    Member = 15,
    FocalPoint = 16,
    Trainer = 17,
    VfcLeader = 18,
    Contact = 19
};
enum class Post : std::uint8_t { President = 1, Deputy = 2, Secretary = 3, Member = 4 };

extern const EnumSpec kRoleKinds;
extern const EnumSpec kPosts;
template <>
inline constexpr const EnumSpec* kEnumSpec<RoleKind> = &kRoleKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<Post> = &kPosts;

/// What somebody is to an organisation, a network or the programme, from when to when.
struct Role {
    std::optional<Id<Person>> person;
    std::optional<RoleKind> kind;
    std::optional<Id<Organisation>> organisation;
    std::optional<Id<Network>> network;
    std::optional<Post> post;
    std::optional<std::string> grade;
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> until;
    std::optional<std::string> code; ///< under which a VFC leader appears; in a role of the survivor class
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Role> = RecordType::Role;
template <>
const RecordSpec& specOf<Role>();

} // namespace bandanh::records
