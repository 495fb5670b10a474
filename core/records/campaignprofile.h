#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;

/// What a campaign or fundraiser set out to raise, and what it raised.
struct CampaignProfile {
    std::optional<Id<Activity>> activity;
    std::optional<std::int64_t> goal;
    std::optional<std::int64_t> raised;
    std::optional<std::string> currency; ///< ISO 4217
    std::optional<std::string> page;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<CampaignProfile> = RecordType::CampaignProfile;
template <>
const RecordSpec& specOf<CampaignProfile>();

} // namespace bandanh::records
