#include "core/report/highlightsjson.h"
#include "tests/core/report/naivehighlights.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bandanh;
using namespace bandanh::test;

namespace {

constexpr std::uint64_t kSeeds = 30;

void compare(RandomProgramme& world, const report::Period& period)
{
    const auto naive = naiveHighlights(world, period);
    const auto figures = report::toJson(report::compute(world.programme.connection(), period))["figures"];
    CHECK(naive.size() == figures.size());
    for (const auto& [id, figure] : naive.items()) {
        CAPTURE(id);
        for (const auto& [name, expected] : figure.items()) {
            CAPTURE(name);
            CHECK(figures[id][name] == expected);
        }
    }
}

/// Figures whose breakdown by province adds up to their value.
constexpr std::string_view kAdditive[] = {
    "anti_trafficking_day_participants", "students_engaged",     "new_networks", "activities_held",
    "training_participations",           "survivor_led_sessions"};

} // namespace

TEST_CASE("figures of random programmes are what a plain recomputation finds")
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        CAPTURE(seed);
        RandomProgramme world(seed);
        compare(world, {2013});
        compare(world, {2013, records::Scope(3)});
        compare(world, {2013, records::Scope(0)});
        compare(world, {2014});
    }
}

TEST_CASE("every figure of people adds up to the lines and heads that it opens to")
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        RandomProgramme world(seed);
        const report::Report report(world.programme.connection(), {2013});
        const auto highlights = report.highlights();
        for (const std::string_view id :
             {"anti_trafficking_day_participants", "students_engaged", "training_participations", "persons_trained"}) {
            CAPTURE(seed, id);
            const auto& indicator = *report::indicatorById(id);
            std::int64_t sum = 0;
            for (const auto& sheet : report.sheetsOf(indicator, {0, 1000})) {
                const auto lines = report.rowsOf(indicator, sheet.sheet, {0, 1000});
                const auto counted =
                    std::ranges::count(lines, report::Standing::Counted, &report::LineSource::standing);
                CHECK(counted == sheet.counted);
                sum += sheet.counted;
            }
            for (const auto& count : report.headcountsOf(indicator, {0, 1000}))
                sum += count.added;
            CHECK(static_cast<double>(sum) == highlights.figure(id)->value);
        }
    }
}

TEST_CASE("reports of each province together have what the whole report has")
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        RandomProgramme world(seed);
        const auto whole = report::compute(world.programme.connection(), {2013});
        for (const records::Scope province : {0, 2, 3, 12}) {
            const auto part = report::compute(world.programme.connection(), {2013, province});
            for (const std::string_view id : kAdditive) {
                CAPTURE(seed, id, int(province));
                auto cells = tally(*whole.figure(id), "by_province");
                CHECK(part.figure(id)->value == static_cast<double>(cells[records::scopeText(province)]));
            }
        }
    }
}
