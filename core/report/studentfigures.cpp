#include "core/report/figures.h"
#include "core/report/tally.h"

namespace bandanh::report {

using records::RoleKind;

namespace {

/// Where students are reported: at their school, or where nobody knows it in the province of the activity.
struct Group {
    records::Scope province = records::kNational;
    Index school = kNone;

    auto operator<=>(const Group&) const = default;
};

/// A count at one activity; an activity may have several.
using Session = std::pair<Index, std::int64_t>;

struct Engaged {
    std::int64_t named = 0;
    std::int64_t largest = 0; ///< headcount of one session
    Session session{kNone, 0};

    std::int64_t net() const { return std::max<std::int64_t>(0, largest - named); }
};

Group groupAt(const Evidence& evidence, const ActivityFact& activity, Index school)
{
    if (school == kNone)
        school = activity.school;
    return {school != kNone ? evidence.organisations[school].province : activity.province, school};
}

/// A student's own school counts, wherever the activity was.
Group groupOf(const Evidence& evidence, const Participation& part)
{
    return groupAt(evidence, evidence.activities[part.activity], part.organisation);
}

bool isStudentCount(const Evidence& evidence, const HeadcountFact& count)
{
    const ActivityFact& activity = evidence.activities[count.activity];
    return count.kind == RoleKind::Student && isStudentActivity(evidence, activity)
           && evidence.period.includes(groupAt(evidence, activity, kNone).province);
}

void takeLargestSessions(const Evidence& evidence, std::map<Group, Engaged>& groups)
{
    std::map<Session, std::int64_t> sessions;
    for (const HeadcountFact& count : evidence.headcounts)
        if (isStudentCount(evidence, count))
            sessions[{count.activity, count.session}] += count.total;
    for (const auto& [session, total] : sessions) {
        Engaged& engaged = groups[groupAt(evidence, evidence.activities[session.first], kNone)];
        if (total > engaged.largest) {
            engaged.largest = total;
            engaged.session = session;
        }
    }
}

/// The students of each school; their sexes are added to `bySex`.
std::map<Group, Engaged> engagedBySchool(const Evidence& evidence, const Indicator& indicator, Tally& bySex)
{
    Once once(evidence);
    std::map<Group, Engaged> groups;
    forEachTaken(evidence, indicator, [&](const Participation& part, const ActivityFact&) {
        if (!once.isFirst(part.person))
            return;
        add(bySex, keyOf(part.sex));
        ++groups[groupOf(evidence, part)].named;
    });
    takeLargestSessions(evidence, groups);
    return groups;
}

} // namespace

bool isStudentKind(const ActivityFact& activity)
{
    using enum records::ActivityKind;
    return activity.kind == StudentEducation || activity.kind == StudentPromotion || activity.kind == StudentPrevention;
}

bool isStudentActivity(const Evidence&, const ActivityFact& activity)
{
    return activity.isHeld() && isStudentKind(activity);
}

bool takesStudents(const Evidence& evidence, const Participation& part)
{
    return part.kind == RoleKind::Student && part.person != kNone
           && evidence.period.includes(groupOf(evidence, part).province);
}

std::map<Index, std::int64_t> headsOfStudents(const Evidence& evidence, const Indicator& indicator)
{
    Tally sexes;
    std::map<Session, std::int64_t> left;
    for (const auto& [group, engaged] : engagedBySchool(evidence, indicator, sexes))
        left[engaged.session] = engaged.net();
    std::map<Index, std::int64_t> heads;
    for (Index i = 0; i < evidence.headcounts.size(); ++i) {
        const HeadcountFact& count = evidence.headcounts[i];
        if (!isStudentCount(evidence, count))
            continue;
        std::int64_t& rest = left[{count.activity, count.session}];
        const std::int64_t added = std::min(rest, count.total);
        heads.emplace(i, added);
        rest -= added;
    }
    return heads;
}

void computeStudentsEngaged(const Evidence& evidence, Figure& figure)
{
    Tally bySex;
    const auto groups = engagedBySchool(evidence, *figure.indicator, bySex);

    std::int64_t net = 0;
    Tally byProvince;
    TallyByKey bySchool;
    for (const auto& [group, engaged] : groups) {
        net += engaged.net();
        add(byProvince, records::scopeText(group.province), engaged.named + engaged.net());
        Tally& school = bySchool[keyOf(evidence.organisations, group.school)];
        school["named"] += engaged.named;
        school["headcount_net"] += engaged.net();
    }
    std::erase_if(bySchool, [](const auto& school) { return sum(school.second) == 0; });
    std::int64_t allHeads = 0;
    for (const HeadcountFact& count : evidence.headcounts)
        allHeads += isStudentCount(evidence, count) ? count.total : 0;

    figure.value = static_cast<double>(sum(bySex) + net);
    figure.set("named", static_cast<double>(sum(bySex)));
    figure.set("headcount_net", static_cast<double>(net));
    figure.set("named_by_sex", bySex);
    figure.set("by_province", byProvince);
    figure.set("by_school", bySchool);
    figure.set("not_the_sum_of_headcounts", static_cast<double>(allHeads));
}

} // namespace bandanh::report
