#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Person;

enum class LinkVerdict : std::uint8_t { Same = 1, NotSame = 2 };

extern const EnumSpec kLinkVerdicts;
template <>
inline constexpr const EnumSpec* kEnumSpec<LinkVerdict> = &kLinkVerdicts;

/// A decision on two records of people: one person, or two. It can be taken back.
struct PersonLink {
    std::optional<Id<Person>> first;
    std::optional<Id<Person>> second;
    std::optional<LinkVerdict> verdict;
    std::optional<text::PartialDate> decidedOn;
    std::optional<std::string> reference;
    std::optional<std::string> decidedBy;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<PersonLink> = RecordType::PersonLink;
template <>
const RecordSpec& specOf<PersonLink>();

} // namespace bandanh::records
