#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Person;

/// Somebody who created a campaign or fundraiser.
struct CampaignCreator {
    std::optional<Id<Activity>> activity;
    std::optional<Id<Person>> person;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<CampaignCreator> = RecordType::CampaignCreator;
template <>
const RecordSpec& specOf<CampaignCreator>();

} // namespace bandanh::records
