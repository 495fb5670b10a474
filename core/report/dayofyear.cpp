#include "core/report/dayofyear.h"

#include "core/report/figures.h"
#include "core/report/tally.h"

#include <set>

namespace bandanh::report {

namespace {

void add(SexCounts& counts, std::optional<records::Sex> sex)
{
    ++(sex == records::Sex::Female ? counts.female : sex == records::Sex::Male ? counts.male : counts.unknown);
}

void add(SexCounts& counts, const HeadcountFact::Net& net)
{
    counts.female += net.female;
    counts.male += net.male;
    counts.unknown += net.total - net.female - net.male;
}

} // namespace

DayOfYear dayOfYear(const Evidence& evidence)
{
    const Indicator& indicator = *indicatorById("anti_trafficking_day_participants");
    DayOfYear day;
    std::set<records::Scope> provinces;
    std::set<Index> schools;
    forEachConcerned(evidence, indicator, [&](const ActivityFact& activity) {
        day.byEvent.try_emplace(activity.called.id, 0);
        provinces.insert(activity.province);
        schools.insert(activity.school);
    });
    forEachTaken(evidence, indicator, [&](const Participation& part, const ActivityFact& activity) {
        ++day.byEvent[activity.called.id];
        add(day.byKind[keyOf(part.kind)], part.sex);
        if (takesStudents(evidence, part))
            schools.insert(part.organisation);
    });
    for (const auto& [head, added] : headsOfDay(evidence, indicator)) {
        const HeadcountFact& count = evidence.headcounts[head];
        day.byEvent[evidence.activities[count.activity].called.id] += added;
        if (added > 0)
            add(day.byKind[keyOf(count.kind)], count.net);
    }
    schools.erase(kNone);
    day.provinces = std::int64_t(provinces.size());
    day.schools = std::int64_t(schools.size());
    return day;
}

} // namespace bandanh::report
