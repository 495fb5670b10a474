#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Organisation;

enum class MemberBody : std::uint8_t { Coalition = 1, CommitTaskforce = 2 };

extern const EnumSpec kMemberBodies;
template <>
inline constexpr const EnumSpec* kEnumSpec<MemberBody> = &kMemberBodies;

/// An organisation that belongs to a body of several: a ministry to the Coalition, a country to the COMMIT Taskforce.
struct Membership {
    std::optional<Id<Organisation>> organisation;
    std::optional<MemberBody> body;
    std::optional<std::string> country;
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> until;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Membership> = RecordType::Membership;
template <>
const RecordSpec& specOf<Membership>();

} // namespace bandanh::records
