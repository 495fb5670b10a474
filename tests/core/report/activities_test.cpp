#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::report::Tally;
using bandanh::test::number;
using bandanh::test::Programme;
using bandanh::test::tally;

namespace {

Id<Network> network(Programme& p, const char* reference, const char* founded, const char* place = "12")
{
    Network typed;
    typed.reference = reference;
    typed.foundedOn = test::date(founded);
    typed.place = places::PlaceCode::parse(place);
    return p.add(typed);
}

void activityOf(Programme& p, Id<Network> network, const char* day, ActivityStatus status = ActivityStatus::Held)
{
    Activity typed;
    typed.kind = ActivityKind::StudentEducation;
    typed.date = test::date(day);
    typed.status = status;
    typed.network = network;
    p.add(typed);
}

void lead(Programme& p, Id<Person> person, Id<Network> network, const char* from, const char* until)
{
    Role typed;
    typed.person = person;
    typed.kind = RoleKind::YoungLeader;
    typed.network = network;
    typed.from = test::date(from);
    typed.until = test::date(until);
    p.add(typed);
}

void led(Programme& p, const char* by, Scope scope, int times)
{
    for (int i = 0; i < times; ++i) {
        Activity typed;
        typed.kind = ActivityKind::PoliceTraining;
        typed.date = test::date("2013-05-01");
        typed.status = ActivityStatus::Held;
        typed.ledBy = by;
        p.add(typed, scope);
    }
}

} // namespace

TEST_CASE("a network is new when it was founded in the year and held an activity in it")
{
    Programme p;
    activityOf(p, network(p, "NET-1", "2013-02-01"), "2013-03-01");
    activityOf(p, network(p, "NET-2", "2013", "250101"), "2013-03-02");
    activityOf(p, network(p, "NET-3", "2012-12-31"), "2013-03-03");
    activityOf(p, network(p, "NET-4", "2013-02-01"), "2013-03-04", ActivityStatus::Cancelled);
    activityOf(p, network(p, "NET-5", "2013-02-01"), "2014-03-04");
    activityOf(p, network(p, "NET-6", ""), "2013-03-04");
    const auto figure = p.figure("new_networks");
    CHECK(figure.value == 2.0);
    CHECK(tally(figure, "by_province") == Tally{{"03", 1}, {"12", 1}});
    CHECK(p.figure("new_networks", Scope(3)).value == 1.0);
}

TEST_CASE("young leaders are persons, whatever number of terms they held")
{
    Programme p;
    const auto one = network(p, "NET-1", "2012-02-01");
    const auto two = network(p, "NET-2", "2013-02-01", "02");
    const auto dara = p.person(Sex::Male);
    lead(p, dara, one, "2012-01-01", "2013-01-01");
    lead(p, dara, one, "2013-06-01", "");
    lead(p, dara, two, "2013-06-02", "");
    lead(p, p.person(Sex::Female), one, "2011", "2012");
    lead(p, p.person(Sex::Female), one, "2014-01-01", "");
    const auto twin = p.person();
    const auto linked = p.person(Sex::Female);
    p.same(twin, linked);
    lead(p, twin, two, "", "");
    lead(p, linked, two, "2013", "2013");
    const auto figure = p.figure("young_leaders");
    CHECK(figure.value == 2.0);
    CHECK(number(figure, "roles") == 5);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 1}, {"M", 1}});
    CHECK(tally(figure, "by_network") == Tally{{"NET-1", 1}, {"NET-2", 2}});
    CHECK(p.figure("young_leaders", Scope(2)).value == 2.0);
    CHECK(number(p.figure("young_leaders", Scope(12)), "roles") == 2);
    CHECK_FALSE(figure.completeness.has_value());
}

TEST_CASE("student activities stand as planned and as held")
{
    Programme p;
    const auto net = network(p, "NET-1", "2012-02-01");
    activityOf(p, net, "2013-03-01");
    activityOf(p, net, "2013-03-02", ActivityStatus::Cancelled);
    activityOf(p, net, "2013-03-03", ActivityStatus::Postponed);
    activityOf(p, net, "2012-03-03");
    p.activity(ActivityKind::StudentPrevention, "2013-04-01", 2);
    p.activity(ActivityKind::Gala, "2013-04-01");
    const auto figure = p.figure("student_activities_held");
    CHECK(figure.value == 2.0);
    CHECK(number(figure, "planned") == 4);
    CHECK(tally(figure, "planned_by_kind") == Tally{{"student_education", 3}, {"student_prevention", 1}});
    CHECK(tally(figure, "held_by_kind") == Tally{{"student_education", 1}, {"student_prevention", 1}});
    CHECK(tally(figure, "by_status") == Tally{{"cancelled", 1}, {"held", 2}, {"postponed", 1}});
    const auto all = p.figure("activities_held");
    CHECK(tally(all, "by_kind") == Tally{{"gala", 1}, {"student_education", 1}, {"student_prevention", 1}});
    CHECK(tally(all, "by_province") == Tally{{"02", 1}, {"12", 2}});
}

TEST_CASE("advocacy is meetings and national trainings, by level")
{
    Programme p;
    const auto meeting = p.activity(ActivityKind::GovernorMeeting, "2013-03-01");
    p.activity(ActivityKind::NationalTraining, "2013-03-02");
    p.activity(ActivityKind::PoliceTraining, "2013-03-03");
    p.sign(p.sheet(meeting), p.person());
    const auto figure = p.figure("advocacy_meetings");
    CHECK(figure.value == 2.0);
    CHECK(tally(figure, "by_level") == Tally{{"unknown", 2}});
    CHECK(tally(figure, "by_kind") == Tally{{"governor_meeting", 1}, {"national_training", 1}});
    CHECK(number(figure, "participations") == 1);
}

TEST_CASE("small numbers of survivor-led sessions are hidden, also from subtraction")
{
    using report::ShownTally;
    Programme p;
    led(p, "VFC leader", 1, 3);
    led(p, "vfc_leader", 2, 5);
    led(p, "VFC leader", 12, 7);
    led(p, "trainer", 17, 2);
    auto figure = p.figure("survivor_led_sessions");
    CHECK(figure.value == 15.0);
    CHECK(tally(figure, "by_province") == Tally{{"01", 3}, {"02", 5}, {"12", 7}});
    // One hidden number alone would follow from the total.
    CHECK(std::get<ShownTally>(*figure.part("by_province_as_shown"))
          == ShownTally{{"01", "<5"}, {"02", "5+"}, {"12", std::int64_t{7}}});
    led(p, "VFC leader", 17, 1);
    figure = p.figure("survivor_led_sessions");
    CHECK(std::get<ShownTally>(*figure.part("by_province_as_shown"))
          == ShownTally{{"01", "<5"}, {"02", std::int64_t{5}}, {"12", std::int64_t{7}}, {"17", "<5"}});
}

TEST_CASE("a session is led by a survivor whether the role is written or the codes of leaders")
{
    Programme p;
    led(p, "VFC-07", 1, 1);
    led(p, "VFC-07, VFC-12", 1, 1);
    led(p, "VFCA office", 1, 1);
    led(p, "trainer", 1, 1);
    CHECK(p.figure("survivor_led_sessions").value == 2.0);
}

TEST_CASE("data quality counts rows as written, on every sheet of the year's activities")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    Sheet closed;
    closed.reference = "A";
    closed.activity = day;
    closed.state = SheetState::Closed;
    closed.atHqOn = test::date("2013-12-16");
    const auto first = p.add(closed);
    closed.reference = "B";
    closed.state = SheetState::Verified;
    closed.atHqOn = test::date("2014-01-01");
    p.add(closed);
    closed.reference = "C";
    closed.state = SheetState::Open;
    closed.atHqOn = test::date("2014-01");
    p.add(closed);
    const auto known = p.person(Sex::Male, "1990-01-01");
    auto full = p.line(first, known);
    full.sex = Sex::Male;
    full.age = 23;
    p.add(full);
    full = p.line(first, known);
    full.sex = Sex::Male;
    full.birth = test::date("1990");
    p.add(full);
    p.sign(first, known);
    auto absent = p.line(first, known);
    absent.signature = Signature::No;
    p.add(absent);
    const auto figure = p.figure("data_quality");
    CHECK(figure.value == 0.6667);
    CHECK(number(figure, "rows") == 3);
    CHECK(number(figure, "rows_with_sex_and_age") == 2);
    CHECK(number(figure, "sheets") == 3);
    CHECK(number(figure, "sheets_closed") == 2);
    CHECK(number(figure, "sum_days_paper_to_hq") == 4 + 20);
    CHECK(number(figure, "median_days_paper_to_hq") == 12);
}
