#include "core/report/figures.h"
#include "core/report/tally.h"

#include <set>

namespace bandanh::report {

using records::ActivityKind;

namespace {

bool heldHere(const Evidence& evidence, const ActivityFact& activity)
{
    return activity.isHeld() && evidence.period.includes(activity.province);
}

Tally byActivityKind(const Evidence& evidence, const Figure& figure)
{
    Tally tally;
    forEachConcerned(evidence, *figure.indicator,
                     [&](const ActivityFact& activity) { add(tally, keyOf(activity.kind)); });
    return tally;
}

Tally byActivityProvince(const Evidence& evidence, const Figure& figure)
{
    Tally tally;
    forEachConcerned(evidence, *figure.indicator,
                     [&](const ActivityFact& activity) { add(tally, records::scopeText(activity.province)); });
    return tally;
}

} // namespace

bool isAntiTraffickingDay(const Evidence& evidence, const ActivityFact& activity)
{
    return activity.kind == ActivityKind::AntiTraffickingDay && heldHere(evidence, activity);
}

bool isAdvocacyMeeting(const Evidence& evidence, const ActivityFact& activity)
{
    if (!activity.kind || !heldHere(evidence, activity))
        return false;
    switch (*activity.kind) {
    case ActivityKind::GovernorMeeting:
    case ActivityKind::MinistryMeeting:
    case ActivityKind::CommitMeeting:
    case ActivityKind::OtherMeeting:
    case ActivityKind::NationalTraining:
        return true;
    default:
        return false;
    }
}

bool isTraining(const Evidence& evidence, const ActivityFact& activity)
{
    return (activity.kind == ActivityKind::PoliceTraining || activity.kind == ActivityKind::JudgeTraining)
           && heldHere(evidence, activity);
}

bool isSurvivorLed(const Evidence& evidence, const ActivityFact& activity)
{
    return activity.isLedBySurvivor && heldHere(evidence, activity);
}

bool takesEverybody(const Evidence&, const Participation&)
{
    return true;
}

bool takesNobody(const Evidence&, const Participation&)
{
    return false;
}

std::map<Index, std::int64_t> headsOfDay(const Evidence& evidence, const Indicator& indicator)
{
    std::map<Index, std::int64_t> heads;
    for (Index i = 0; i < evidence.headcounts.size(); ++i)
        if (indicator.concerns(evidence, evidence.activities[evidence.headcounts[i].activity]))
            heads.emplace(i, evidence.headcounts[i].net.total);
    return heads;
}

void computeAntiTraffickingDay(const Evidence& evidence, Figure& figure)
{
    std::int64_t named = 0;
    std::int64_t net = 0;
    Tally bySex, byAge, byKind, byProvince;
    forEachTaken(evidence, *figure.indicator, [&](const Participation& part, const ActivityFact& activity) {
        ++named;
        add(bySex, keyOf(part.sex));
        add(byAge, keyOf(std::optional(part.age)));
        add(byKind, keyOf(part.kind));
        add(byProvince, records::scopeText(activity.province));
    });
    for (const auto& [head, added] : headsOfDay(evidence, *figure.indicator)) {
        const HeadcountFact& count = evidence.headcounts[head];
        const ActivityFact& activity = evidence.activities[count.activity];
        net += added;
        add(bySex, keyOf(std::optional(records::Sex::Female)), count.net.female);
        add(bySex, keyOf(std::optional(records::Sex::Male)), count.net.male);
        add(bySex, kUnknownKey, count.net.total - count.net.female - count.net.male);
        add(byAge, keyOf(std::optional(AgeGroup::Under18)), count.net.children);
        add(byAge, kUnknownKey, count.net.total - count.net.children);
        add(byKind, keyOf(count.kind), count.net.total);
        add(byProvince, records::scopeText(activity.province), count.net.total);
    }
    figure.value = static_cast<double>(named + net);
    figure.set("named", static_cast<double>(named));
    figure.set("headcount_net", static_cast<double>(net));
    figure.set("by_sex", bySex);
    figure.set("by_age_group", byAge);
    figure.set("by_kind", byKind);
    figure.set("by_province", byProvince);
}

void computeAdvocacyMeetings(const Evidence& evidence, Figure& figure)
{
    Tally byLevel;
    forEachConcerned(evidence, *figure.indicator,
                     [&](const ActivityFact& activity) { add(byLevel, keyOf(activity.level)); });
    std::int64_t participations = 0;
    forEachTaken(evidence, *figure.indicator, [&](const auto&, const auto&) { ++participations; });
    figure.value = static_cast<double>(sum(byLevel));
    figure.set("by_level", byLevel);
    figure.set("by_kind", byActivityKind(evidence, figure));
    figure.set("by_province", byActivityProvince(evidence, figure));
    figure.set("participations", static_cast<double>(participations));
}

void computeTrainingParticipations(const Evidence& evidence, Figure& figure)
{
    Tally byKind, bySex, byProvince, byInstitution;
    forEachTaken(evidence, *figure.indicator, [&](const Participation& part, const ActivityFact& activity) {
        add(byKind, keyOf(part.kind));
        add(bySex, keyOf(part.sex));
        add(byProvince, records::scopeText(activity.province));
        add(byInstitution, keyOf(evidence.organisations, part.organisation, kNoBodyKey));
    });
    figure.value = static_cast<double>(sum(byKind));
    figure.set("by_kind", byKind);
    figure.set("by_sex", bySex);
    figure.set("by_province", byProvince);
    figure.set("by_institution", byInstitution);
}

/// A person who came as two kinds stands under both, and once in the value.
void computePersonsTrained(const Evidence& evidence, Figure& figure)
{
    Once once(evidence);
    std::set<std::pair<Index, std::optional<records::RoleKind>>> kinds;
    Tally byKind, bySex;
    forEachTaken(evidence, *figure.indicator, [&](const Participation& part, const ActivityFact&) {
        if (part.person != kNone && kinds.emplace(part.person, part.kind).second)
            add(byKind, keyOf(part.kind));
        if (once.isFirst(part.person))
            add(bySex, keyOf(part.sex));
    });
    figure.value = static_cast<double>(sum(bySex));
    figure.set("by_kind", byKind);
    figure.set("by_sex", bySex);
}

void computeTrainingHours(const Evidence& evidence, Figure& figure)
{
    constexpr double kHundredths = 100;
    std::int64_t hours = 0;
    forEachTaken(evidence, *figure.indicator,
                 [&](const Participation&, const ActivityFact& activity) { hours += activity.hours; });
    figure.value = static_cast<double>(hours) / kHundredths;
}

void computeSurvivorLedSessions(const Evidence& evidence, Figure& figure)
{
    const Tally byProvince = byActivityProvince(evidence, figure);
    figure.value = static_cast<double>(sum(byProvince));
    figure.set("by_province", byProvince);
    figure.set("by_kind", byActivityKind(evidence, figure));
    figure.set("by_province_as_shown", shown(byProvince));
}

} // namespace bandanh::report
