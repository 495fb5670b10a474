#pragma once

#include "core/records/person.h"
#include "core/records/record.h"

namespace bandanh::records {

/// What somebody offers as a volunteer: what they know, and whom.
struct VolunteerProfile {
    std::optional<Id<Person>> person;
    std::optional<std::string> city;
    std::vector<std::string> skills;
    std::vector<std::string> interests;
    std::vector<std::string> knows;
    std::optional<std::string> availability;
    std::optional<Consent> newsletter;
    std::optional<text::PartialDate> joinedOn;
    std::optional<text::PartialDate> lastActiveOn;
    std::optional<std::string> note;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<VolunteerProfile> = RecordType::VolunteerProfile;
template <>
const RecordSpec& specOf<VolunteerProfile>();

} // namespace bandanh::records
