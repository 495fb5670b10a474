#include "core/report/dayofyear.h"

#include "tests/core/report/naivehighlights.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using namespace bandanh::test;
using report::SexCounts;

namespace {

constexpr std::string_view kDay = "anti_trafficking_day_participants";

report::DayOfYear dayOf(Programme& p)
{
    return report::dayOfYear(report::gather(p.connection(), report::Period{2013}));
}

} // namespace

TEST_CASE("the Day tells kinds and sexes apart together, and takes the named off a headcount")
{
    Programme p;
    const auto event = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    const auto sheet = p.sheet(event);
    p.sign(sheet, p.person(Sex::Female), RoleKind::Student);
    p.sign(sheet, p.person(Sex::Male), RoleKind::Police);
    p.sign(sheet, std::nullopt, RoleKind::Police);
    Headcount count;
    count.activity = event;
    count.kind = RoleKind::Student;
    count.female = 20;
    count.male = 10;
    count.namedFemale = 1;
    p.add(count);
    const auto day = dayOf(p);
    REQUIRE(day.byKind.size() == 2);
    CHECK(day.byKind.at("student") == SexCounts{20, 10, 0});
    CHECK(day.byKind.at("police") == SexCounts{0, 1, 1});
    CHECK(day.byEvent.at(event) == 32);
}

TEST_CASE("provinces are those of events held, and schools those of the students named and of the events")
{
    Programme p;
    const auto school = p.school("SCH-1", "120101");
    const auto other = p.school("SCH-2", "120102");
    const auto student = p.person(Sex::Female);
    p.role(student, RoleKind::Student, school);
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), student, RoleKind::Student);
    Activity held;
    held.kind = ActivityKind::AntiTraffickingDay;
    held.date = test::date("2013-12-12");
    held.status = ActivityStatus::Held;
    held.school = other;
    p.add(held, 17);
    held.status = ActivityStatus::Planned;
    held.school = p.school("SCH-3", "020101");
    p.add(held, 2);
    const auto day = dayOf(p);
    CHECK(day.provinces == 2);
    CHECK(day.schools == 2);
    CHECK(day.byEvent.size() == 2);
}

TEST_CASE("kinds and events of the Day of random programmes add up to its figure")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        RandomProgramme world(seed);
        const auto day = dayOf(world.programme);
        const auto figure = world.programme.figure(kDay);
        std::int64_t ofEvents = 0;
        for (const auto& [event, count] : day.byEvent)
            ofEvents += count;
        CHECK(double(ofEvents) == *figure.value);
        report::Tally byKind;
        report::Tally bySex;
        for (const auto& [kind, counts] : day.byKind) {
            byKind[kind] = counts.total();
            bySex["F"] += counts.female;
            bySex["M"] += counts.male;
            bySex["unknown"] += counts.unknown;
        }
        std::erase_if(bySex, [](const auto& cell) { return cell.second == 0; });
        CHECK(byKind == tally(figure, "by_kind"));
        CHECK(bySex == tally(figure, "by_sex"));
    }
}
