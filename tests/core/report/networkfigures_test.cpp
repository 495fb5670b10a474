#include "core/report/networkfigures.h"

#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::Programme;
using bandanh::test::tally;
using report::NetworkGrowth;

namespace {

void term(Programme& p, Id<Person> person, RoleKind kind, Id<Network> network, const char* from)
{
    Role typed;
    typed.person = person;
    typed.kind = kind;
    typed.network = network;
    typed.from = test::date(from);
    p.add(typed);
}

Id<Activity> activityOf(Programme& p, Id<Network> network, const char* day,
                        ActivityKind kind = ActivityKind::StudentEducation,
                        std::optional<ActivityStatus> status = ActivityStatus::Held)
{
    Activity typed;
    typed.kind = kind;
    typed.date = test::date(day);
    typed.status = status;
    typed.network = network;
    return p.add(typed);
}

} // namespace

TEST_CASE("a network grows by each person once, from the earlier of term and first signature")
{
    Programme p;
    const auto network = p.add(Network());
    const auto other = p.add(Network());
    const auto dara = p.person();
    const auto sophea = p.person();
    const auto twin = p.person();
    p.same(sophea, twin);
    term(p, dara, RoleKind::YoungLeader, network, "2013-05-02");
    term(p, twin, RoleKind::Student, network, "2013-08-01");
    const auto sheet = p.sheet(activityOf(p, network, "2013-02-11"));
    p.sign(sheet, dara, RoleKind::Student);
    p.sign(sheet, sophea, RoleKind::Student);
    p.sign(sheet, p.person(), RoleKind::Teacher);
    p.sign(p.sheet(activityOf(p, other, "2013-02-11")), p.person(), RoleKind::Student);
    p.sign(p.sheet(activityOf(p, network, "2013-07-01")), p.person(), RoleKind::Student);
    const auto growth = report::networkGrowth(p.connection(), network, "2013-12-12");
    CHECK(growth == std::vector<NetworkGrowth>{{2013, 1, 1, 1}, {2013, 2, 1, 1}, {2013, 3, 1, 2}});
}

TEST_CASE("a term without a day counts from the first quarter, and nobody makes no growth")
{
    Programme p;
    const auto network = p.add(Network());
    CHECK(report::networkGrowth(p.connection(), network, "2013-12-12").empty());
    term(p, p.person(), RoleKind::Student, network, "");
    CHECK(report::networkGrowth(p.connection(), network, "2013-12-12") == std::vector<NetworkGrowth>{{2013, 4, 0, 1}});
    term(p, p.person(), RoleKind::Student, network, "2013-07");
    CHECK(report::networkGrowth(p.connection(), network, "2013-12-12").front() == NetworkGrowth{2013, 3, 0, 2});
}

TEST_CASE("planned and held activities of all networks add up to the report's figure")
{
    Programme p;
    const auto one = p.add(Network());
    const auto two = p.add(Network());
    activityOf(p, one, "2013-03-01");
    activityOf(p, one, "2013-03-02", ActivityKind::StudentEducation, ActivityStatus::Cancelled);
    activityOf(p, one, "2012-03-02");
    activityOf(p, two, "2013-04-02", ActivityKind::StudentPrevention);
    const auto signedOnly = activityOf(p, two, "2013-04-03", ActivityKind::StudentPromotion, std::nullopt);
    p.sign(p.sheet(signedOnly), p.person());
    const auto evidence = report::gather(p.connection(), report::Period{2013});
    std::int64_t planned = 0;
    std::int64_t held = 0;
    for (const auto network : {one, two})
        for (const auto& count : report::networkActivities(evidence, network)) {
            planned += count.planned;
            held += count.held;
        }
    const auto figure = p.figure("student_activities_held");
    CHECK(figure.value == double(held));
    CHECK(bandanh::test::number(figure, "planned") == double(planned));
    CHECK(held == 3);
    CHECK(planned == 4);
    CHECK(report::networkActivities(evidence, one).front()
          == report::NetworkActivities{ActivityKind::StudentEducation, 2, 1});
}
