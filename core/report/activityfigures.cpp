#include "core/report/figures.h"
#include "core/report/tally.h"

#include <algorithm>
#include <set>

namespace bandanh::report {

namespace {

bool isHere(const Evidence& evidence, const ActivityFact& activity)
{
    return evidence.period.includes(activity.province);
}

bool isFoundedInPeriod(const Evidence& evidence, const BodyFact& network)
{
    const auto founded = text::PartialDate::parse(network.foundedOn);
    return founded && evidence.period.contains(*founded) && evidence.period.includes(network.province);
}

Index networkOf(const Evidence& evidence, const LeaderTerm& term)
{
    if (!term.network)
        return kNone;
    const auto found = std::ranges::find_if(
        evidence.networks, [&](const BodyFact& network) { return network.called.id == *term.network; });
    return found != evidence.networks.end() ? static_cast<Index>(found - evidence.networks.begin()) : kNone;
}

} // namespace

bool isHeld(const Evidence& evidence, const ActivityFact& activity)
{
    return activity.isHeld() && isHere(evidence, activity);
}

bool isHeldByStudents(const Evidence& evidence, const ActivityFact& activity)
{
    return isHeld(evidence, activity) && isStudentKind(activity);
}

bool isInPeriod(const Evidence& evidence, const ActivityFact& activity)
{
    return isHere(evidence, activity);
}

bool isOfNewNetwork(const Evidence& evidence, const ActivityFact& activity)
{
    return activity.isHeld() && activity.network != kNone
           && isFoundedInPeriod(evidence, evidence.networks[activity.network]);
}

bool isNone(const Evidence&, const ActivityFact&)
{
    return false;
}

std::vector<Index> newNetworks(const Evidence& evidence)
{
    std::set<Index> found;
    for (const ActivityFact& activity : evidence.activities)
        if (isOfNewNetwork(evidence, activity))
            found.insert(activity.network);
    return {found.begin(), found.end()};
}

void computeNewNetworks(const Evidence& evidence, Figure& figure)
{
    Tally byProvince;
    for (const Index network : newNetworks(evidence))
        add(byProvince, records::scopeText(evidence.networks[network].province));
    figure.value = static_cast<double>(sum(byProvince));
    figure.set("by_province", byProvince);
}

std::vector<LeaderTerm> leaderTermsOf(const Evidence& evidence)
{
    std::vector<LeaderTerm> terms = evidence.leaderTerms;
    std::erase_if(terms, [&](const LeaderTerm& term) {
        const Index network = networkOf(evidence, term);
        return !evidence.period.includes(network != kNone ? evidence.networks[network].province
                                                          : evidence.period.reported(term.scope));
    });
    return terms;
}

/// Somebody who led two networks stands under both, and once in the value.
void computeYoungLeaders(const Evidence& evidence, Figure& figure)
{
    const auto terms = leaderTermsOf(evidence);
    Once once(evidence);
    std::set<std::pair<Index, Index>> led;
    Tally bySex, byNetwork;
    for (const LeaderTerm& term : terms) {
        const Index network = networkOf(evidence, term);
        if (led.emplace(term.person, network).second)
            add(byNetwork, keyOf(evidence.networks, network));
        if (once.isFirst(term.person))
            add(bySex, keyOf(evidence.sexes[term.person]));
    }
    figure.value = static_cast<double>(sum(bySex));
    figure.set("roles", static_cast<double>(terms.size()));
    figure.set("by_sex", bySex);
    figure.set("by_network", byNetwork);
}

std::vector<Index> schoolsOfActivities(const Evidence& evidence, decltype(Indicator::concerns) concerns)
{
    std::set<std::pair<std::string, Index>> found;
    for (const ActivityFact& activity : evidence.activities)
        if (activity.school != kNone && concerns(evidence, activity))
            found.emplace(keyOf(evidence.organisations, activity.school), activity.school);
    std::vector<Index> schools;
    for (const auto& [key, school] : found)
        schools.push_back(school);
    return schools;
}

/// By the province of the activity, as for all activities: a school may stand under two.
void computeSchools(const Evidence& evidence, Figure& figure)
{
    std::set<std::pair<Index, records::Scope>> met;
    Tally byProvince;
    forEachConcerned(evidence, *figure.indicator, [&](const ActivityFact& activity) {
        if (activity.school != kNone && met.emplace(activity.school, activity.province).second)
            add(byProvince, records::scopeText(activity.province));
    });
    figure.value = static_cast<double>(schoolsOfActivities(evidence, figure.indicator->concerns).size());
    figure.set("by_province", byProvince);
}

void computeStudentActivities(const Evidence& evidence, Figure& figure)
{
    Tally plannedByKind, heldByKind, byProvince, byStatus;
    for (const ActivityFact& activity : evidence.activities) {
        if (!isStudentKind(activity) || !isHere(evidence, activity))
            continue;
        add(plannedByKind, keyOf(activity.kind));
        add(byStatus, keyOf(std::optional(activity.status)));
        if (!activity.isHeld())
            continue;
        add(heldByKind, keyOf(activity.kind));
        add(byProvince, records::scopeText(activity.province));
    }
    figure.value = static_cast<double>(sum(heldByKind));
    figure.set("planned", static_cast<double>(sum(plannedByKind)));
    figure.set("planned_by_kind", plannedByKind);
    figure.set("held_by_kind", heldByKind);
    figure.set("by_province", byProvince);
    figure.set("by_status", byStatus);
}

void computeActivities(const Evidence& evidence, Figure& figure)
{
    Tally byKind, byProvince;
    forEachConcerned(evidence, *figure.indicator, [&](const ActivityFact& activity) {
        add(byKind, keyOf(activity.kind));
        add(byProvince, records::scopeText(activity.province));
    });
    figure.value = static_cast<double>(sum(byKind));
    figure.set("by_kind", byKind);
    figure.set("by_province", byProvince);
}

} // namespace bandanh::report
