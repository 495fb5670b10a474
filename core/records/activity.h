#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Network;
struct Organisation;

enum class ActivityKind : std::uint8_t {
    AntiTraffickingDay = 1,
    StudentEducation = 2,
    StudentPromotion = 3,
    StudentPrevention = 4,
    GovernorMeeting = 5,
    MinistryMeeting = 6,
    CommitMeeting = 7,
    OtherMeeting = 8,
    NationalTraining = 9,
    PoliceTraining = 10,
    JudgeTraining = 11,
    Training = 12,
    CommunitySession = 13,
    CommunityEvent = 14,
    VolunteerEvent = 15,
    Campaign = 16,
    Fundraiser = 17,
    Gala = 18,
    Other = 19
};
enum class ActivityStatus : std::uint8_t { Planned = 1, Held = 2, Postponed = 3, Cancelled = 4 };
enum class ActivityLevel : std::uint8_t { Provincial = 1, National = 2, Regional = 3 };

extern const EnumSpec kActivityKinds;
extern const EnumSpec kActivityStatuses;
extern const EnumSpec kActivityLevels;
template <>
inline constexpr const EnumSpec* kEnumSpec<ActivityKind> = &kActivityKinds;
template <>
inline constexpr const EnumSpec* kEnumSpec<ActivityStatus> = &kActivityStatuses;
template <>
inline constexpr const EnumSpec* kEnumSpec<ActivityLevel> = &kActivityLevels;

/// An event, session, meeting or training; it is held once it has a signed line, unless its status says otherwise.
struct Activity {
    std::optional<std::string> reference;
    std::optional<ActivityKind> kind;
    std::optional<std::string> titleKhmer;
    std::optional<std::string> titleLatin;
    std::optional<text::PartialDate> date;
    std::optional<text::PartialDate> endDate;
    std::optional<places::PlaceCode> place;
    std::optional<std::string> venueKhmer;
    std::optional<std::string> venueLatin;
    std::optional<Id<Organisation>> venueOrganisation;
    std::optional<ActivityStatus> status;
    std::optional<ActivityLevel> level;
    std::optional<std::int64_t> hours;
    std::optional<Id<Network>> network;
    std::optional<Id<Organisation>> school;
    std::optional<std::string> ledBy;
    std::optional<std::int64_t> ledByCount;
    std::optional<std::string> participants;
    std::optional<std::int64_t> expected;
    std::vector<std::string> themes;
    std::vector<std::string> topics;
    std::optional<std::string> programme;
    std::optional<std::string> narrative;
    std::optional<std::string> lessons;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Activity> = RecordType::Activity;
template <>
const RecordSpec& specOf<Activity>();

} // namespace bandanh::records
