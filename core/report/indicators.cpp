#include "core/report/indicators.h"

#include "core/records/label.h"
#include "core/report/figures.h"
#include "core/report/programmefigures.h"

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
    {static_cast<int>(Unit::Ministries), "ministries", TRANSLATABLE("report", "ministries")},
    {static_cast<int>(Unit::Countries), "countries", TRANSLATABLE("report", "countries")},
    {static_cast<int>(Unit::Commitments), "commitments", TRANSLATABLE("report", "commitments")},
    {static_cast<int>(Unit::Points), "points", TRANSLATABLE("report", "points of 20")},
    {static_cast<int>(Unit::Messages), "messages", TRANSLATABLE("report", "messages")},
    {static_cast<int>(Unit::Themes), "themes", TRANSLATABLE("report", "themes")},
    {static_cast<int>(Unit::Posters), "posters", TRANSLATABLE("report", "posters")},
    {static_cast<int>(Unit::Vehicles), "vehicles", TRANSLATABLE("report", "vehicles")},
    {static_cast<int>(Unit::VehicleDays), "vehicle_days", TRANSLATABLE("report", "vehicle-days")},
    {static_cast<int>(Unit::Provinces), "provinces", TRANSLATABLE("report", "provinces")},
    {static_cast<int>(Unit::Insertions), "insertions", TRANSLATABLE("report", "insertions")},
    {static_cast<int>(Unit::Agreements), "agreements", TRANSLATABLE("report", "agreements")},
    {static_cast<int>(Unit::Dollars), "usd", TRANSLATABLE("report", "US dollars")},
    {static_cast<int>(Unit::Contributions), "contributions", TRANSLATABLE("report", "contributions")},
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
constexpr Part kMinistryParts[] = {{"members", TRANSLATABLE("report", "Members of the Coalition on the last day")}};
constexpr Part kCountryParts[] = {
    {"countries", TRANSLATABLE("report", "Countries, by meetings"), Keys::Country, Unit::Activities, true}};
constexpr Part kCommitmentParts[] = {{"kept", TRANSLATABLE("report", "Kept")},
                                     {"open", TRANSLATABLE("report", "Still open")},
                                     {"overdue", TRANSLATABLE("report", "Overdue")},
                                     {"dropped", TRANSLATABLE("report", "Dropped, and not among these")}};
constexpr Part kGainParts[] = {
    {"matched", TRANSLATABLE("report", "Tests with both halves"), Keys::None, Unit::Participations},
    {"sum_of_gains", TRANSLATABLE("report", "All gains together")},
    {"only_before", TRANSLATABLE("report", "Tests with the first half alone"), Keys::None, Unit::Participations},
    {"only_after", TRANSLATABLE("report", "Tests with the second half alone"), Keys::None, Unit::Participations}};
constexpr Part kMessageParts[] = {{"by_theme", TRANSLATABLE("report", "By theme"), Keys::Theme}};
constexpr Part kTukTukParts[] = {
    kByProvince, {"vehicle_days", TRANSLATABLE("report", "Days on the road"), Keys::None, Unit::VehicleDays}};
constexpr Part kBusParts[] = {
    {"by_destination", TRANSLATABLE("report", "By province of destination"), Keys::Province},
    {"destinations", TRANSLATABLE("report", "Provinces of destination"), Keys::None, Unit::Provinces}};
constexpr Part kAdvertisementParts[] = {{"by_month", TRANSLATABLE("report", "By month"), Keys::Month},
                                        {"by_kind", TRANSLATABLE("report", "By kind of paper"), Keys::OrganisationKind},
                                        {"by_size", TRANSLATABLE("report", "By size"), Keys::Size}};
constexpr Part kVolunteerParts[] = {{"active_last_12_months", TRANSLATABLE("report", "Active in the last 12 months")},
                                    {"countries", TRANSLATABLE("report", "Countries"), Keys::None, Unit::Countries},
                                    {"by_country", TRANSLATABLE("report", "By country"), Keys::Country}};
constexpr Part kAgreementParts[] = {
    {"by_kind", TRANSLATABLE("report", "By kind of agreement"), Keys::AgreementKind},
    {"code_of_conduct", TRANSLATABLE("report", "Code of Conduct, criteria by signatory"), Keys::Body}};
constexpr Part kContributionParts[] = {
    {"in_kind_received", TRANSLATABLE("report", "In kind, received")},
    {"in_kind_pledged", TRANSLATABLE("report", "In kind, pledged")},
    {"cash_received", TRANSLATABLE("report", "In cash, received")},
    {"cash_pledged", TRANSLATABLE("report", "In cash, pledged")},
    {"in_kind_received_by_basis", TRANSLATABLE("report", "In kind, received, by how the value was found"),
     Keys::AsWritten},
    {"in_other_money", TRANSLATABLE("report", "Contributions in other money, not among these"), Keys::None,
     Unit::Contributions}};
constexpr Part kQualityParts[] = {
    {"rows", TRANSLATABLE("report", "Signed rows"), Keys::None, Unit::Participations},
    {"rows_with_sex_and_age", TRANSLATABLE("report", "Rows with sex and age"), Keys::None, Unit::Participations},
    {"sheets", TRANSLATABLE("report", "Sheets")},
    {"sheets_closed", TRANSLATABLE("report", "Sheets closed")},
    {"median_days_paper_to_hq", TRANSLATABLE("report", "Days from paper to headquarters, median")},
    {"sum_days_paper_to_hq", TRANSLATABLE("report", "Days from paper to headquarters, all sheets together")}};

constexpr Indicator kIndicators[] = {
    {.section = Section::AntiTraffickingDay,
     .id = "anti_trafficking_day_participants",
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
    {.section = Section::StudentActivism,
     .id = "students_engaged",
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
    {.section = Section::StudentActivism,
     .id = "new_networks",
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
    {.section = Section::StudentActivism,
     .id = "young_leaders",
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
    {.section = Section::StudentActivism,
     .id = "schools",
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
    {.section = Section::StudentActivism,
     .id = "schools_in_higher_risk_provinces",
     .label = TRANSLATABLE("report", "Schools in higher-risk provinces"),
     .unit = Unit::Schools,
     .definition = TRANSLATABLE("report", "How many schools of the student programme stand where the risk is higher."),
     .rule = TRANSLATABLE(
         "report",
         "Of the schools of student activities held, those with one on a day on which its province was on the list of higher risk."),
     .parts = kSchoolParts,
     .lines = Lines::None,
     .rows = Rows::Schools,
     .concerns = isInHigherRiskProvince,
     .takes = takesNobody,
     .compute = computeSchools,
     .records = higherRiskSchools},
    {.section = Section::StudentActivism,
     .id = "student_activities_held",
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
    {.section = Section::Advocacy,
     .id = "advocacy_meetings",
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
    {.section = Section::Advocacy,
     .id = "ministries_met",
     .label = TRANSLATABLE("report", "Ministries met"),
     .unit = Unit::Ministries,
     .definition = TRANSLATABLE("report", "With how many ministries there were meetings."),
     .rule = TRANSLATABLE(
         "report",
         "Distinct ministries that are marked as there, or as met and not as absent, at a meeting or national training held."),
     .parts = kMinistryParts,
     .lines = Lines::None,
     .rows = Rows::Partners,
     .concerns = isAdvocacyMeeting,
     .takes = takesNobody,
     .compute = computeMinistriesMet,
     .records = ministriesPresent},
    {.section = Section::Advocacy,
     .id = "commit_countries_met",
     .label = TRANSLATABLE("report", "Countries of COMMIT met"),
     .unit = Unit::Countries,
     .definition = TRANSLATABLE("report", "With how many countries of the COMMIT Taskforce there were meetings."),
     .rule = TRANSLATABLE(
         "report",
         "Distinct countries of delegations of the COMMIT Taskforce that were at a meeting or national training held."),
     .parts = kCountryParts,
     .lines = Lines::None,
     .rows = Rows::Partners,
     .concerns = isAdvocacyMeeting,
     .takes = takesNobody,
     .compute = computeCommitCountriesMet,
     .records = delegationsPresent},
    {.section = Section::Advocacy,
     .id = "commitments",
     .label = TRANSLATABLE("report", "Commitments"),
     .unit = Unit::Commitments,
     .definition =
         TRANSLATABLE("report", "How many promises made at meetings were to be kept, and what became of them."),
     .rule = TRANSLATABLE(
         "report",
         "Promises made up to the last day of the period and not done before its first day, as they stood on the last day: done; due before that day and not done; the rest. What was dropped is left out."),
     .parts = kCommitmentParts,
     .lines = Lines::None,
     .rows = Rows::Commitments,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeCommitments,
     .records = commitmentsToKeep},
    {.section = Section::Trainings,
     .id = "training_participations",
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
    {.section = Section::Trainings,
     .id = "persons_trained",
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
    {.section = Section::Trainings,
     .id = "training_person_hours",
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
    {.section = Section::Trainings,
     .id = "test_gain",
     .label = TRANSLATABLE("report", "Gain between tests"),
     .unit = Unit::Points,
     .definition = TRANSLATABLE("report", "How much more people knew after a training than before it."),
     .rule = TRANSLATABLE(
         "report",
         "Mean of after less before, over the tests of trainings of police or judges held that have both halves, in points of 20; tests of another length are brought to 20."),
     .parts = kGainParts,
     .lines = Lines::None,
     .rows = Rows::Tests,
     .concerns = isTraining,
     .takes = takesNobody,
     .compute = computeTestGain,
     .restsOn = "matched",
     .records = testsOfTrainings},
    {.section = Section::Trainings,
     .id = "survivor_led_sessions",
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
    {.section = Section::Messages,
     .id = "messages",
     .label = TRANSLATABLE("report", "Educational messages"),
     .unit = Unit::Messages,
     .definition = TRANSLATABLE("report", "How many different messages people could see."),
     .rule = TRANSLATABLE(
         "report",
         "Distinct messages on materials with a placement that ran on a day of the period. Planned, cancelled and not printed ones do not count; ended and missing ones count to their last day."),
     .parts = kMessageParts,
     .lines = Lines::None,
     .rows = Rows::Messages,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeMessages,
     .records = messagesShown},
    {.section = Section::Messages,
     .id = "themes",
     .label = TRANSLATABLE("report", "Themes of messages"),
     .unit = Unit::Themes,
     .definition = TRANSLATABLE("report", "How many themes these messages have."),
     .rule = TRANSLATABLE("report", "Distinct themes of the educational messages of the period."),
     .parts = {},
     .lines = Lines::None,
     .rows = Rows::Messages,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeThemes,
     .records = messagesShown},
    {.section = Section::Messages,
     .id = "posters",
     .label = TRANSLATABLE("report", "Posters on tuk-tuks"),
     .unit = Unit::Posters,
     .definition = TRANSLATABLE("report", "How many different posters were on tuk-tuks."),
     .rule = TRANSLATABLE("report", "Distinct posters with a placement on a tuk-tuk that ran on a day of the period."),
     .parts = {},
     .lines = Lines::None,
     .rows = Rows::Materials,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computePosters,
     .records = postersOnTukTuks},
    {.section = Section::Messages,
     .id = "tuk_tuks",
     .label = TRANSLATABLE("report", "Tuk-tuks"),
     .unit = Unit::Vehicles,
     .definition = TRANSLATABLE("report", "How many tuk-tuks carried posters."),
     .rule = TRANSLATABLE(
         "report",
         "Distinct vehicles with a placement that ran on a day of the period. Days on the road are days of the period, each vehicle once a day; placements whose days are not known to the day have none."),
     .parts = kTukTukParts,
     .lines = Lines::None,
     .rows = Rows::Placements,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeTukTuks,
     .records = placementsOnTukTuks},
    {.section = Section::Messages,
     .id = "tuk_tuk_provinces",
     .label = TRANSLATABLE("report", "Provinces with tuk-tuks"),
     .unit = Unit::Provinces,
     .definition = TRANSLATABLE("report", "In how many provinces tuk-tuks carried posters."),
     .rule = TRANSLATABLE("report",
                          "Distinct provinces of the tuk-tuks of the period, as the provinces were on its first day."),
     .parts = {},
     .lines = Lines::None,
     .rows = Rows::Placements,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeTukTukProvinces,
     .records = placementsOnTukTuks},
    {.section = Section::Messages,
     .id = "buses",
     .label = TRANSLATABLE("report", "Buses"),
     .unit = Unit::Vehicles,
     .definition = TRANSLATABLE("report", "How many buses carried banners."),
     .rule =
         TRANSLATABLE("report", "Distinct buses with a placement that ran on a day of the period, by where they go."),
     .parts = kBusParts,
     .lines = Lines::None,
     .rows = Rows::Placements,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeBuses,
     .records = placementsOnBuses},
    {.section = Section::Messages,
     .id = "advertisements",
     .label = TRANSLATABLE("report", "Advertisements in magazines and newspapers"),
     .unit = Unit::Insertions,
     .definition = TRANSLATABLE("report", "How many advertisements were printed in the last three months."),
     .rule = TRANSLATABLE(
         "report",
         "Insertions with an issue date from October to December of the year. Planned, cancelled and not printed ones do not count; nothing is said of how many read them."),
     .parts = kAdvertisementParts,
     .lines = Lines::None,
     .rows = Rows::Placements,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeAdvertisements,
     .records = insertions},
    {.section = Section::VolunteersAndPartners,
     .id = "volunteers",
     .label = TRANSLATABLE("report", "Volunteers"),
     .unit = Unit::Persons,
     .definition = TRANSLATABLE("report", "How many people help as volunteers, and agreed to be listed."),
     .rule = TRANSLATABLE(
         "report",
         "Distinct people with a volunteer's profile, joined by the last day of the period, whose consent was in force on it and of whom no record refuses. Of records that are one person, the one that was kept tells. Active are those whose last known activity is in the period."),
     .parts = kVolunteerParts,
     .lines = Lines::None,
     .rows = Rows::Profiles,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeVolunteers,
     .records = profilesOfVolunteers},
    {.section = Section::VolunteersAndPartners,
     .id = "active_agreements",
     .label = TRANSLATABLE("report", "Active agreements"),
     .unit = Unit::Agreements,
     .definition = TRANSLATABLE("report", "With how many agreements partners were bound."),
     .rule = TRANSLATABLE(
         "report",
         "Agreements signed and in force on a day of the period; drafts and cancelled ones do not count. Criteria of the Code of Conduct as they stand, where that is not known only from a later day."),
     .parts = kAgreementParts,
     .lines = Lines::None,
     .rows = Rows::Agreements,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeAgreements,
     .records = agreementsInForce},
    {.section = Section::VolunteersAndPartners,
     .id = "contributions_usd",
     .label = TRANSLATABLE("report", "Gifts in kind received"),
     .unit = Unit::Dollars,
     .definition = TRANSLATABLE("report", "What partners gave in kind, by its value."),
     .rule = TRANSLATABLE(
         "report",
         "Value in US dollars of gifts in kind received in the period. Money received stands beside it, and pledges by the day of the pledge; gifts valued in other money are counted and not converted."),
     .parts = kContributionParts,
     .lines = Lines::None,
     .rows = Rows::Contributions,
     .concerns = isNone,
     .takes = takesNobody,
     .compute = computeContributions,
     .records = contributionsOfPeriod},
    {.section = Section::WholeProgramme,
     .id = "activities_held",
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
    {.section = Section::WholeProgramme,
     .id = "data_quality",
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

std::string_view labelOf(Section section)
{
    switch (section) {
    case Section::AntiTraffickingDay:
        return TRANSLATABLE("report", "Anti-Trafficking Day");
    case Section::StudentActivism:
        return TRANSLATABLE("report", "Student activism");
    case Section::Advocacy:
        return TRANSLATABLE("report", "Advocacy and collaboration");
    case Section::Trainings:
        return TRANSLATABLE("report", "Trainings of police and judges");
    case Section::Messages:
        return TRANSLATABLE("report", "Educational messages");
    case Section::VolunteersAndPartners:
        return TRANSLATABLE("report", "Volunteers and partners");
    case Section::WholeProgramme:
        return TRANSLATABLE("report", "The whole programme");
    }
    return {};
}

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
