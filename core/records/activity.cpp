#include "core/records/activity.h"

#include "core/records/knownwords.h"
#include "core/records/network.h"
#include "core/records/organisation.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kActivityKindValues[] = {
    {1, "anti_trafficking_day", TRANSLATABLE("records", "Anti-Trafficking Day")},
    {2, "student_education", TRANSLATABLE("records", "student education")},
    {3, "student_promotion", TRANSLATABLE("records", "student promotion")},
    {4, "student_prevention", TRANSLATABLE("records", "student prevention")},
    {5, "governor_meeting", TRANSLATABLE("records", "governor meeting")},
    {6, "ministry_meeting", TRANSLATABLE("records", "ministry meeting")},
    {7, "commit_meeting", TRANSLATABLE("records", "COMMIT meeting")},
    {8, "other_meeting", TRANSLATABLE("records", "other meeting")},
    {9, "national_training", TRANSLATABLE("records", "national training")},
    {10, "police_training", TRANSLATABLE("records", "police training")},
    {11, "judge_training", TRANSLATABLE("records", "judge training")},
    {12, "training", TRANSLATABLE("records", "training")},
    {13, "community_session", TRANSLATABLE("records", "community session")},
    {14, "community_event", TRANSLATABLE("records", "community event")},
    {15, "volunteer_event", TRANSLATABLE("records", "volunteer event")},
    {16, "campaign", TRANSLATABLE("records", "campaign")},
    {17, "fundraiser", TRANSLATABLE("records", "fundraiser")},
    {18, "gala", TRANSLATABLE("records", "gala")},
    {19, "other", TRANSLATABLE("records", "other")},
};
constexpr EnumValue kActivityStatuseValues[] = {
    {1, "planned", TRANSLATABLE("records", "planned")},
    {2, "held", TRANSLATABLE("records", "held")},
    {3, "postponed", TRANSLATABLE("records", "postponed")},
    {4, "cancelled", TRANSLATABLE("records", "cancelled"), "canceled"},
};
constexpr EnumValue kActivityLevelValues[] = {
    {1, "provincial", TRANSLATABLE("records", "provincial")},
    {2, "national", TRANSLATABLE("records", "national")},
    {3, "regional", TRANSLATABLE("records", "regional")},
};

} // namespace

constexpr EnumSpec kActivityKinds{"activity_kind", kActivityKindValues};
constexpr EnumSpec kActivityStatuses{"activity_status", kActivityStatuseValues};
constexpr EnumSpec kActivityLevels{"activity_level", kActivityLevelValues};

template <>
const RecordSpec& specOf<Activity>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Activity::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                    {.type = ValueType::Code, .traits = Indexed, .headings = "activity_id"}),
        field<&Activity::kind>(2, "kind", TRANSLATABLE("records", "Kind")),
        field<&Activity::titleKhmer>(3, "title_km", TRANSLATABLE("records", "Title (Khmer)"),
                                     {.traits = HeadingKhmer | Searched}),
        field<&Activity::titleLatin>(4, "title_en", TRANSLATABLE("records", "Title (English)"),
                                     {.traits = HeadingLatin | Searched}),
        field<&Activity::date>(5, "date", TRANSLATABLE("records", "Date"),
                               {.traits = Indexed, .headings = "start|from"}),
        field<&Activity::endDate>(6, "end_date", TRANSLATABLE("records", "Until")),
        field<&Activity::place>(7, "place", TRANSLATABLE("records", "Place"),
                                {.mergeGroup = MergeGroup::Place, .headings = "commune|district|province"}),
        field<&Activity::venueKhmer>(8, "venue_km", TRANSLATABLE("records", "Venue (Khmer)"),
                                     {.mergeGroup = MergeGroup::Place, .traits = Searched}),
        field<&Activity::venueLatin>(9, "venue_en", TRANSLATABLE("records", "Venue (English)"),
                                     {.mergeGroup = MergeGroup::Place, .traits = Searched}),
        field<&Activity::venueOrganisation>(10, "venue_organisation", TRANSLATABLE("records", "Venue given by"),
                                            {.headings = "venue_org_id"}),
        field<&Activity::status>(11, "status", TRANSLATABLE("records", "Status")),
        field<&Activity::level>(12, "level", TRANSLATABLE("records", "Level")),
        field<&Activity::hours>(13, "hours", TRANSLATABLE("records", "Hours"), {.type = ValueType::Decimal}),
        field<&Activity::network>(14, "network", TRANSLATABLE("records", "Student network"),
                                  {.traits = Indexed, .headings = "network_id"}),
        field<&Activity::school>(15, "school", TRANSLATABLE("records", "School"),
                                 {.traits = Indexed, .headings = "school_id"}),
        field<&Activity::ledBy>(16, "led_by", TRANSLATABLE("records", "Led by"), {.type = ValueType::Code}),
        field<&Activity::ledByCount>(17, "led_by_count", TRANSLATABLE("records", "Led by, how many")),
        field<&Activity::participants>(18, "participants", TRANSLATABLE("records", "Participants expected"),
                                       {.type = ValueType::Code}),
        field<&Activity::expected>(19, "expected", TRANSLATABLE("records", "How many expected")),
        field<&Activity::themes>(20, "themes", TRANSLATABLE("records", "Themes")),
        field<&Activity::topics>(21, "topics", TRANSLATABLE("records", "Topics"), {.knows = &kTrainingTopics}),
        field<&Activity::programme>(22, "programme", TRANSLATABLE("records", "Programme")),
        field<&Activity::narrative>(23, "narrative", TRANSLATABLE("records", "What happened"), {.traits = Appended}),
        field<&Activity::lessons>(24, "lessons", TRANSLATABLE("records", "Lessons"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Activity, "activity", TRANSLATABLE("records", "Activity"), TRANSLATABLE("records", "Activities"),
        Sensitivity::Open,    kFields};
    return kSpec;
}

} // namespace bandanh::records
