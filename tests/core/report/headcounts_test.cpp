#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::report::Tally;
using bandanh::test::number;
using bandanh::test::Programme;
using bandanh::test::tally;

namespace {

constexpr std::string_view kDay = "anti_trafficking_day_participants";

Headcount counted(Id<Activity> activity, std::int64_t female, std::int64_t male, std::int64_t unknown)
{
    Headcount count;
    count.activity = activity;
    count.kind = RoleKind::Community;
    count.female = female;
    count.male = male;
    count.sexUnknown = unknown;
    return count;
}

} // namespace

TEST_CASE("a headcount adds whom no name covers, by sex as far as it was counted")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    p.sign(p.sheet(day), p.person(Sex::Female, "1990"), RoleKind::Community);
    auto count = counted(day, 10, 5, 2);
    count.namedFemale = 4;
    count.namedMale = 1;
    count.namedWithin = 5;
    p.add(count);
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 13.0);
    CHECK(number(figure, "named") == 1);
    CHECK(number(figure, "headcount_net") == 12);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 7}, {"M", 4}, {"unknown", 2}});
    CHECK(tally(figure, "by_age_group") == Tally{{"18_24", 1}, {"unknown", 12}});
    CHECK(tally(figure, "by_kind") == Tally{{"community", 13}});
}

TEST_CASE("where the sexes of the named were not noted, those of the rest are not known")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    auto count = counted(day, 10, 10, 0);
    count.namedWithin = 6;
    p.add(count);
    CHECK(tally(p.figure(kDay), "by_sex") == Tally{{"unknown", 14}});
}

TEST_CASE("a headcount smaller than the names within it adds nothing, and takes nothing away")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    auto count = counted(day, 3, 2, 0);
    count.namedWithin = 9;
    p.add(count);
    CHECK(p.figure(kDay).value == 0.0);
}

TEST_CASE("women, men, girls and boys are counted by sex, and the children as children")
{
    Programme p;
    Headcount count;
    count.activity = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    count.women = 5;
    count.men = 4;
    count.girls = 3;
    count.boys = 2;
    count.namedWithin = 0;
    p.add(count);
    const auto figure = p.figure(kDay);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 8}, {"M", 6}});
    CHECK(tally(figure, "by_age_group") == Tally{{"under_18", 5}, {"unknown", 9}});
    CHECK(tally(figure, "by_kind") == Tally{{"unknown", 14}});
}

TEST_CASE("where nobody noted how many are named, a headcount covers everybody named of its kind")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    const auto sheet = p.sheet(day);
    for (int i = 0; i < 3; ++i)
        p.sign(sheet, p.person(Sex::Female), RoleKind::Community);
    p.sign(sheet, p.person(Sex::Male), RoleKind::Police);
    p.add(counted(day, 10, 10, 0));
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 21.0); // 20 of the community, three of them named, and the officer
    CHECK(tally(figure, "by_sex") == Tally{{"F", 10}, {"M", 11}});
    CHECK(tally(figure, "by_kind") == Tally{{"community", 20}, {"police", 1}});

    auto second = counted(day, 4, 0, 0);
    second.session = 2;
    p.add(second);
    CHECK(p.figure(kDay).value == 25.0); // the three were taken off already
}

TEST_CASE("headcounts of activities that were not held add nothing")
{
    Programme p;
    Activity activity;
    activity.kind = ActivityKind::AntiTraffickingDay;
    activity.date = test::date("2013-12-12");
    activity.status = ActivityStatus::Cancelled;
    p.add(counted(p.add(activity), 10, 10, 0));
    CHECK(p.figure(kDay).value == 0.0);
}
