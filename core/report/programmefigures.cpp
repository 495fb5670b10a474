#include "core/report/programmefigures.h"

#include "core/report/figures.h"
#include "core/report/tally.h"

#include <algorithm>
#include <cmath>

namespace bandanh::report {

namespace {

constexpr double kPoints = 20; ///< that tests are told in

/// What a test of any length has risen by, out of twenty points.
double gainOf(const TestFact& test)
{
    const auto rise = static_cast<double>(*test.after - *test.before);
    return test.outOf.value_or(0) > 0 ? rise * kPoints / static_cast<double>(*test.outOf) : rise;
}

double rounded(double value)
{
    constexpr double kThousandths = 1000;
    return std::round(value * kThousandths) / kThousandths;
}

} // namespace

bool isInHigherRiskProvince(const Evidence& evidence, const ActivityFact& activity)
{
    return isHeldByStudents(evidence, activity)
           && std::ranges::any_of(evidence.programme.riskTerms, [&](const RiskTerm& term) {
                  return term.province == activity.province && termCovers(term.from, term.until, activity.date);
              });
}

std::vector<RowId> higherRiskSchools(const Evidence& evidence)
{
    std::vector<RowId> ids;
    for (const Index school : schoolsOfActivities(evidence, isInHigherRiskProvince))
        ids.push_back(evidence.organisations[school].called.id);
    return ids;
}

std::vector<RowId> testsOfTrainings(const Evidence& evidence)
{
    std::vector<RowId> ids;
    for (const TestFact& test : evidence.programme.tests)
        if (isTraining(evidence, evidence.activities[test.activity]))
            ids.push_back(test.id);
    return ids;
}

void computeTestGain(const Evidence& evidence, Figure& figure)
{
    double gains = 0;
    std::int64_t matched = 0;
    std::int64_t onlyBefore = 0;
    std::int64_t onlyAfter = 0;
    for (const TestFact& test : evidence.programme.tests) {
        if (!figure.indicator->concerns(evidence, evidence.activities[test.activity]))
            continue;
        if (test.before && test.after) {
            ++matched;
            gains += gainOf(test);
        }
        onlyBefore += test.before && !test.after ? 1 : 0;
        onlyAfter += test.after && !test.before ? 1 : 0;
    }
    if (matched > 0)
        figure.value = rounded(gains / static_cast<double>(matched));
    figure.set("matched", static_cast<double>(matched));
    figure.set("sum_of_gains", rounded(gains));
    figure.set("only_before", static_cast<double>(onlyBefore));
    figure.set("only_after", static_cast<double>(onlyAfter));
}

std::vector<RowId> profilesOfVolunteers(const Evidence& evidence)
{
    std::vector<RowId> ids;
    for (const VolunteerFact& volunteer : evidence.programme.volunteers)
        if (evidence.period.includes(volunteer.province))
            ids.push_back(volunteer.profile);
    return ids;
}

void computeVolunteers(const Evidence& evidence, Figure& figure)
{
    std::int64_t active = 0;
    Tally byCountry;
    for (const VolunteerFact& volunteer : evidence.programme.volunteers) {
        if (!evidence.period.includes(volunteer.province))
            continue;
        active += volunteer.isActive ? 1 : 0;
        add(byCountry, volunteer.country.empty() ? kUnknownKey : std::string_view(volunteer.country));
    }
    figure.value = static_cast<double>(sum(byCountry));
    figure.set("active_last_12_months", static_cast<double>(active));
    figure.set("countries", static_cast<double>(byCountry.size() - (byCountry.contains(kUnknownKey) ? 1U : 0U)));
    figure.set("by_country", byCountry);
}

} // namespace bandanh::report
