#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Organisation;

enum class PartnerPart : std::uint8_t {
    Host = 1,
    Sponsor = 2,
    InConjunction = 3,
    CoOrganiser = 4,
    CoTrainer = 5,
    Delegation = 6,
    Met = 7,
    Invited = 8
};

extern const EnumSpec kPartnerParts;
template <>
inline constexpr const EnumSpec* kEnumSpec<PartnerPart> = &kPartnerParts;

/// An organisation that hosts, sponsors or sits at an activity.
struct ActivityPartner {
    std::optional<Id<Activity>> activity;
    std::optional<Id<Organisation>> organisation;
    std::optional<PartnerPart> part;
    std::optional<bool> present;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<ActivityPartner> = RecordType::ActivityPartner;
template <>
const RecordSpec& specOf<ActivityPartner>();

} // namespace bandanh::records
