#include "core/report/indicators.h"

#include "core/records/label.h"
#include "core/report/figures.h"

#include <algorithm>

namespace bandanh::report {

using records::EnumValue;

namespace {

constexpr EnumValue kUnitValues[] = {
    {static_cast<int>(Unit::Participations), "participations", TRANSLATABLE("report", "participations")},
    {static_cast<int>(Unit::Persons), "persons", TRANSLATABLE("report", "persons")},
    {static_cast<int>(Unit::Networks), "networks", TRANSLATABLE("report", "networks")},
    {static_cast<int>(Unit::Schools), "schools", TRANSLATABLE("report", "schools")},
    {static_cast<int>(Unit::Activities), "activities", TRANSLATABLE("report", "activities")},
    {static_cast<int>(Unit::Sessions), "sessions", TRANSLATABLE("report", "sessions")},
    {static_cast<int>(Unit::PersonHours), "person_hours", TRANSLATABLE("report", "person-hours")},
    {static_cast<int>(Unit::Share), "share", TRANSLATABLE("report", "share")},
};

constexpr Part kNamed{"named", TRANSLATABLE("report", "Named on sheets")};
constexpr Part kHeadcountNet{"headcount_net", TRANSLATABLE("report", "Counted, not named")};
constexpr Part kBySex{"by_sex", TRANSLATABLE("report", "By sex"), Keys::Sex};
constexpr Part kByParticipantKind{"by_kind", TRANSLATABLE("report", "By kind of participant"), Keys::ParticipantKind};
constexpr Part kByActivityKind{"by_kind", TRANSLATABLE("report", "By kind of activity"), Keys::ActivityKind};
constexpr Part kByProvince{"by_province", TRANSLATABLE("report", "By province"), Keys::Province};

constexpr Part kDayParts[] = {kNamed,
                              kHeadcountNet,
                              kBySex,
                              {"by_age_group", TRANSLATABLE("report", "By age group"), Keys::AgeGroup},
                              kByParticipantKind,
                              kByProvince};
constexpr Part kStudentParts[] = {
    kNamed,
    kHeadcountNet,
    {"named_by_sex", TRANSLATABLE("report", "Named, by sex"), Keys::Sex},
    kByProvince,
    {"by_school", TRANSLATABLE("report", "By school"), Keys::Body},
    {"not_the_sum_of_headcounts", TRANSLATABLE("report", "Not the sum of all headcounts, which would be")}};
constexpr Part kNetworkParts[] = {kByProvince};
constexpr Part kLeaderParts[] = {{"roles", TRANSLATABLE("report", "Terms as a leader")},
                                 kBySex,
                                 {"by_network", TRANSLATABLE("report", "By student network"), Keys::Body}};
constexpr Part kSchoolParts[] = {kByProvince};
constexpr Part kStudentActivityParts[] = {
    {"planned", TRANSLATABLE("report", "Planned")},
    {"planned_by_kind", TRANSLATABLE("report", "Planned, by kind of activity"), Keys::ActivityKind},
    {"held_by_kind", TRANSLATABLE("report", "Held, by kind of activity"), Keys::ActivityKind},
    kByProvince,
    {"by_status", TRANSLATABLE("report", "By status"), Keys::ActivityStatus}};
constexpr Part kActivityParts[] = {kByActivityKind, kByProvince};
constexpr Part kMeetingParts[] = {
    {"by_level", TRANSLATABLE("report", "By level"), Keys::ActivityLevel},
    kByActivityKind,
    kByProvince,
    {"participations", TRANSLATABLE("report", "Participations"), Keys::None, Unit::Participations}};
constexpr Part kTrainingParts[] = {
    kByParticipantKind, kBySex, kByProvince, {"by_institution", TRANSLATABLE("report", "By institution"), Keys::Body}};
constexpr Part kTrainedParts[] = {kByParticipantKind, kBySex};
constexpr Part kSurvivorParts[] = {
    kByProvince,
    kByActivityKind,
    {"by_province_as_shown", TRANSLATABLE("report", "By province, as it may be shown"), Keys::Province}};
constexpr Part kQualityParts[] = {
    {"rows", TRANSLATABLE("report", "Signed rows"), Keys::None, Unit::Participations},
    {"rows_with_sex_and_age", TRANSLATABLE("report", "Rows with sex and age"), Keys::None, Unit::Participations},
    {"sheets", TRANSLATABLE("report", "Sheets")},
    {"sheets_closed", TRANSLATABLE("report", "Sheets closed")},
    {"median_days_paper_to_hq", TRANSLATABLE("report", "Days from paper to headquarters, median")},
    {"sum_days_paper_to_hq", TRANSLATABLE("report", "Days from paper to headquarters, all sheets together")}};

constexpr Indicator kIndicators[] = {
    {.id = "anti_trafficking_day_participants",
     .label = TRANSLATABLE("report", "Anti-Trafficking Day participants"),
     .unit = Unit::Participations,
     .definition = TRANSLATABLE("report", "How many times somebody took part in an Anti-Trafficking Day."),
     .rule = TRANSLATABLE("report", "Distinct people of each activity held, on lines that are not marked as unsigned, "
                                    "plus headcounts less the people named within them."),
     .parts = kDayParts,
     .lines = Lines::Participations,
     .rows = Rows::Activities,
     .concerns = isAntiTraffickingDay,
     .takes = takesEverybody,
     .compute = computeAntiTraffickingDay,
     .heads = headsOfDay},
    {.id = "students_engaged",
     .label = TRANSLATABLE("report", "Students engaged"),
     .unit = Unit::Persons,
     .definition = TRANSLATABLE("report", "How many different students took part in student activities."),
     .rule = TRANSLATABLE("report", "Distinct students named at student activities held, plus for each school the "
                                    "largest headcount of one session less the students named at that school."),
     .parts = kStudentParts,
     .lines = Lines::Persons,
     .rows = Rows::Schools,
     .concerns = isStudentActivity,
     .takes = takesStudents,
     .compute = computeStudentsEngaged,
     .heads = headsOfStudents},
    {.id = "new_networks",
     .label = TRANSLATABLE("report", "New student networks"),
     .unit = Unit::Networks,
     .definition = TRANSLATABLE("report", "How many student networks began to work."),
     .rule = TRANSLATABLE("report", "Networks founded in the period that held at least one activity in it."),
     .parts = kNetworkParts,
     .lines = Lines::None,
     .rows = Rows::Networks,
     .concerns = isOfNewNetwork,
     .takes = takesNobody,
     .compute = computeNewNetworks},
    {.id = "young_leaders",
     .label = TRANSLATABLE("report", "Young leaders"),
     .unit = Unit::Persons,
     .definition = TRANSLATABLE("report", "How many different people led a student network."),
     .rule = TRANSLATABLE("report", "Distinct people who held a leader's role on a day of the period."),
     .parts = kLeaderParts,
     .lines = Lines::None,
     .rows = Rows::LeaderTerms,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeYoungLeaders},
    {.id = "schools",
     .label = TRANSLATABLE("report", "Schools"),
     .unit = Unit::Schools,
     .definition = TRANSLATABLE("report", "How many schools and universities the student programme reached."),
     .rule = TRANSLATABLE("report", "Distinct schools of student activities held."),
     .parts = kSchoolParts,
     .lines = Lines::None,
     .rows = Rows::Schools,
     .concerns = isHeldByStudents,
     .takes = takesNobody,
     .compute = computeSchools},
    {.id = "student_activities_held",
     .label = TRANSLATABLE("report", "Student activities held"),
     .unit = Unit::Activities,
     .definition = TRANSLATABLE("report", "How many activities of education, promotion and prevention took place."),
     .rule = TRANSLATABLE("report", "Student activities held; planned are all with a date in the period."),
     .parts = kStudentActivityParts,
     .lines = Lines::None,
     .rows = Rows::Activities,
     .concerns = isHeldByStudents,
     .takes = takesNobody,
     .compute = computeStudentActivities},
    {.id = "activities_held",
     .label = TRANSLATABLE("report", "Activities held"),
     .unit = Unit::Activities,
     .definition = TRANSLATABLE("report", "How many activities of every kind took place."),
     .rule = TRANSLATABLE("report", "Activities that are marked as held, or have no status and a signed line."),
     .parts = kActivityParts,
     .lines = Lines::None,
     .rows = Rows::Activities,
     .concerns = isHeld,
     .takes = takesNobody,
     .compute = computeActivities},
    {.id = "advocacy_meetings",
     .label = TRANSLATABLE("report", "Advocacy meetings"),
     .unit = Unit::Activities,
     .definition = TRANSLATABLE("report", "How many meetings with governors, ministries and the COMMIT Taskforce, and "
                                          "national trainings, took place."),
     .rule = TRANSLATABLE("report", "Meetings and national trainings held."),
     .parts = kMeetingParts,
     .lines = Lines::Participations,
     .rows = Rows::Activities,
     .concerns = isAdvocacyMeeting,
     .takes = takesEverybody,
     .compute = computeAdvocacyMeetings},
    {.id = "training_participations",
     .label = TRANSLATABLE("report", "Participations in trainings of police and judges"),
     .unit = Unit::Participations,
     .definition = TRANSLATABLE("report", "How many times somebody was trained."),
     .rule = TRANSLATABLE("report", "Distinct people of each training of police or judges held, on lines that are not "
                                    "marked as unsigned."),
     .parts = kTrainingParts,
     .lines = Lines::Participations,
     .rows = Rows::Activities,
     .concerns = isTraining,
     .takes = takesEverybody,
     .compute = computeTrainingParticipations},
    {.id = "persons_trained",
     .label = TRANSLATABLE("report", "Police, judges and officials trained"),
     .unit = Unit::Persons,
     .definition = TRANSLATABLE("report", "How many different people were trained."),
     .rule = TRANSLATABLE("report", "Distinct people who took part in trainings of police or judges held."),
     .parts = kTrainedParts,
     .lines = Lines::Persons,
     .rows = Rows::Activities,
     .concerns = isTraining,
     .takes = takesEverybody,
     .compute = computePersonsTrained},
    {.id = "training_person_hours",
     .label = TRANSLATABLE("report", "Hours of training received"),
     .unit = Unit::PersonHours,
     .definition = TRANSLATABLE("report", "How much training people received in all."),
     .rule = TRANSLATABLE("report", "Participations in trainings of police or judges, times the hours of each."),
     .parts = {},
     .lines = Lines::Participations,
     .rows = Rows::Activities,
     .concerns = isTraining,
     .takes = takesEverybody,
     .compute = computeTrainingHours,
     .restsOn = "training_participations"},
    {.id = "survivor_led_sessions",
     .label = TRANSLATABLE("report", "Survivor-led sessions"),
     .unit = Unit::Sessions,
     .definition = TRANSLATABLE("report", "How many sessions were led by survivors, known by their role only."),
     .rule = TRANSLATABLE("report", "Sessions held that a VFC leader led."),
     .parts = kSurvivorParts,
     .lines = Lines::None,
     .rows = Rows::Activities,
     .concerns = isSurvivorLed,
     .takes = takesNobody,
     .compute = computeSurvivorLedSessions},
    {.id = "data_quality",
     .label = TRANSLATABLE("report", "Data quality"),
     .unit = Unit::Share,
     .definition = TRANSLATABLE("report", "What share of the rows says who came, and how soon the paper is in."),
     .rule = TRANSLATABLE("report", "Rows not marked as unsigned that have both sex and age as written on the sheet, "
                                    "of all such rows."),
     .parts = kQualityParts,
     .lines = Lines::Written,
     .rows = Rows::None,
     .concerns = isInPeriod,
     .takes = takesEverybody,
     .compute = computeDataQuality,
     .restsOn = "rows_with_sex_and_age"},
};

} // namespace

constexpr records::EnumSpec kUnits{"unit", kUnitValues};

std::span<const Indicator> allIndicators()
{
    return kIndicators;
}

bool countsPeople(Unit unit)
{
    return unit == Unit::Participations || unit == Unit::Persons || unit == Unit::Sessions;
}

const Indicator* indicatorById(std::string_view id)
{
    const auto found = std::ranges::find(kIndicators, id, &Indicator::id);
    return found != std::end(kIndicators) ? found : nullptr;
}

} // namespace bandanh::report
