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

} // namespace

TEST_CASE("an empty store has figures of nothing")
{
    Programme p;
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 0.0);
    CHECK(tally(figure, "by_sex").empty());
    CHECK(p.figure("data_quality").value == std::nullopt);
}

TEST_CASE("second lines of a person at one activity are counted once, on whatever sheet they stand")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    const auto first = p.sheet(day);
    const auto second = p.sheet(day);
    const auto dara = p.person(Sex::Male);
    p.sign(first, dara);
    p.sign(first, dara);
    p.sign(second, dara);
    CHECK(p.figure(kDay).value == 1.0);
}

TEST_CASE("a person at two activities is two participations")
{
    Programme p;
    const auto dara = p.person();
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), dara);
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-11", 2)), dara);
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 2.0);
    CHECK(tally(figure, "by_province") == Tally{{"02", 1}, {"12", 1}});
}

TEST_CASE("each line whose person is not known is a participation of its own")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    p.sign(sheet);
    auto line = p.line(sheet);
    line.sex = Sex::Female;
    line.age = 17;
    line.kind = RoleKind::Media;
    p.add(line);
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 2.0);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 1}, {"unknown", 1}});
    CHECK(tally(figure, "by_age_group") == Tally{{"under_18", 1}, {"unknown", 1}});
    CHECK(tally(figure, "by_kind") == Tally{{"media", 1}, {"unknown", 1}});
    CHECK(figure.completeness == report::Completeness{1, 0, 2});
}

TEST_CASE("lines count unless they are marked as unsigned")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    for (const std::optional<Signature> signature : {std::optional(Signature::Yes), std::optional(Signature::NoColumn),
                                                     std::optional<Signature>(), std::optional(Signature::No)}) {
        auto line = p.line(sheet, p.person());
        line.signature = signature;
        p.add(line);
    }
    CHECK(p.figure(kDay).value == 3.0);
}

TEST_CASE("an unsigned line does not stand before a signed one of the same person")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    const auto dara = p.person();
    auto absent = p.line(sheet, dara);
    absent.signature = Signature::No;
    p.add(absent);
    p.sign(sheet, dara, RoleKind::Police);
    CHECK(tally(p.figure(kDay), "by_kind") == Tally{{"police", 1}});
}

TEST_CASE("people linked as the same are one person, through any number of links")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    std::vector<Id<Person>> records;
    for (int i = 0; i < 4; ++i)
        records.push_back(p.person(i == 2 ? std::optional(Sex::Female) : std::nullopt, i == 3 ? "1990-01-01" : ""));
    for (const auto& record : records)
        p.sign(sheet, record);
    p.same(records[0], records[1]);
    p.same(records[3], records[2]);
    CHECK(p.figure(kDay).value == 2.0);
    p.same(records[1], records[3]);
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 1.0);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 1}});
    CHECK(tally(figure, "by_age_group") == Tally{{"18_24", 1}});
}

TEST_CASE("people told apart stay two")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    const auto a = p.person();
    const auto b = p.person();
    p.sign(sheet, a);
    p.sign(sheet, b);
    p.same(a, b, LinkVerdict::NotSame);
    CHECK(p.figure(kDay).value == 2.0);
}

TEST_CASE("sex and birth are those of the person's record before those of the line")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    auto line = p.line(sheet, p.person(Sex::Female, "1990-01-01"));
    line.sex = Sex::Male;
    line.age = 60;
    p.add(line);
    auto unsaid = p.line(sheet, p.person());
    unsaid.sex = Sex::Male;
    unsaid.birth = test::date("2000-12-13");
    unsaid.age = 60;
    p.add(unsaid);
    const auto figure = p.figure(kDay);
    CHECK(tally(figure, "by_sex") == Tally{{"F", 1}, {"M", 1}});
    CHECK(tally(figure, "by_age_group") == Tally{{"18_24", 1}, {"under_18", 1}});
}

TEST_CASE("age is taken on the day of the activity")
{
    struct Row {
        const char* birth;
        const char* group;
    };
    const Row rows[] = {{"1995-12-13", "under_18"}, {"1995-12-12", "18_24"}, {"1995", "18_24"},
                        {"1996~", "under_18"},      {"1988-12-13", "18_24"}, {"1988-12-12", "25_and_over"},
                        {"2014-01-01", "unknown"}};
    for (const Row& row : rows) {
        CAPTURE(row.birth);
        Programme p;
        p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), p.person(Sex::Male, row.birth));
        CHECK(tally(p.figure(kDay), "by_age_group") == Tally{{row.group, 1}});
    }
}

TEST_CASE("a participant's kind is what the line says, else the role on that day, else not known")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    const auto officer = p.person();
    p.role(officer, RoleKind::Police);
    p.sign(sheet, officer, RoleKind::Community);
    const auto promoted = p.person();
    p.role(promoted, RoleKind::Police, {}, "2010", "2012-06-30");
    p.role(promoted, RoleKind::Judge, {}, "2012-07-01");
    p.role(promoted, RoleKind::Teacher, {}, "2014");
    p.sign(sheet, promoted);
    const auto leader = p.person();
    p.role(leader, RoleKind::YoungLeader);
    p.sign(sheet, leader);
    const auto official = p.person();
    p.role(official, RoleKind::Official);
    p.sign(sheet, official);
    const auto contact = p.person();
    p.role(contact, RoleKind::Contact);
    p.role(contact, RoleKind::VfcLeader);
    p.sign(sheet, contact);
    p.sign(sheet, p.person(), RoleKind::Official);
    CHECK(tally(p.figure(kDay), "by_kind")
          == Tally{{"community", 1}, {"court", 1}, {"government", 2}, {"student", 1}, {"unknown", 1}});
}

TEST_CASE("only what is held counts, and what has no status is held once it has a signed line")
{
    for (const auto status : {ActivityStatus::Planned, ActivityStatus::Postponed, ActivityStatus::Cancelled}) {
        Programme p;
        Activity activity;
        activity.kind = ActivityKind::AntiTraffickingDay;
        activity.date = test::date("2013-12-12");
        activity.status = status;
        p.sign(p.sheet(p.add(activity)), p.person());
        CHECK(p.figure(kDay).value == 0.0);
        CHECK(p.figure("activities_held").value == 0.0);
    }
    Programme p;
    Activity unmarked;
    unmarked.kind = ActivityKind::AntiTraffickingDay;
    unmarked.date = test::date("2013-12-12");
    const auto sheet = p.sheet(p.add(unmarked));
    auto absent = p.line(sheet, p.person());
    absent.signature = Signature::No;
    p.add(absent);
    CHECK(p.figure("activities_held").value == 0.0);
    p.sign(sheet, p.person());
    CHECK(p.figure("activities_held").value == 1.0);
    CHECK(p.figure(kDay).value == 1.0);
}

TEST_CASE("a year is the same whether it is little of the store or most of it")
{
    Programme programme;
    const auto dara = programme.person(records::Sex::Male, "1990");
    const auto bopha = programme.person(records::Sex::Female, "2001");
    const auto day = programme.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    const auto sheet = programme.sheet(day);
    programme.sign(sheet, dara);
    programme.sign(sheet, bopha);
    programme.sign(sheet);
    const auto before = programme.figure("anti_trafficking_day_participants"); // every sheet is of the year
    const auto earlier = programme.activity(ActivityKind::AntiTraffickingDay, "2012-12-12");
    for (int i = 0; i < 20; ++i) {
        programme.sign(programme.sheet(earlier), i % 2 == 0 ? dara : bopha);
        programme.sign(programme.sheet(earlier));
    }
    const auto after = programme.figure("anti_trafficking_day_participants"); // one of forty-one

    CHECK(before.value == 3);
    CHECK(after.value == before.value);
    CHECK(tally(after, "by_sex") == tally(before, "by_sex"));
    CHECK(tally(after, "by_age_group") == tally(before, "by_age_group"));
}

TEST_CASE("sheets without an activity and activities of other years count in no figure")
{
    Programme p;
    p.sign(p.add(Sheet{}), p.person());
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2012-12-12")), p.person());
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2014-01-01")), p.person());
    const auto figure = p.figure(kDay);
    CHECK(figure.value == 0.0);
    CHECK(figure.completeness == report::Completeness{});
    CHECK(number(p.figure("data_quality"), "rows") == 0);
    CHECK(p.figure(kDay, {}, 2012).value == 1.0);
}

TEST_CASE("trainings count participations, persons and hours, by kind and institution")
{
    Programme p;
    Activity training;
    training.kind = ActivityKind::PoliceTraining;
    training.date = test::date("2013-03-01");
    training.status = ActivityStatus::Held;
    training.hours = 650;
    const auto first = p.sheet(p.add(training));
    training.date = test::date("2013-04-01");
    training.kind = ActivityKind::JudgeTraining;
    training.hours = 300;
    const auto second = p.sheet(p.add(training));
    const auto post = p.school("ORG-POL-12", "12");
    const auto officer = p.person(Sex::Male);
    p.role(officer, RoleKind::Police, post);
    p.sign(first, officer);
    p.sign(second, officer);
    const auto clerk = p.person(Sex::Female);
    p.sign(first, clerk, RoleKind::Court);
    p.sign(second, clerk, RoleKind::Community);
    p.sign(second); // nobody yet

    const auto participations = p.figure("training_participations");
    CHECK(participations.value == 5.0);
    CHECK(tally(participations, "by_institution") == Tally{{"ORG-POL-12", 2}, {"none", 3}});
    CHECK(tally(participations, "by_kind") == Tally{{"community", 1}, {"court", 1}, {"police", 2}, {"unknown", 1}});
    const auto persons = p.figure("persons_trained");
    CHECK(persons.value == 2.0);
    CHECK(tally(persons, "by_kind") == Tally{{"community", 1}, {"court", 1}, {"police", 1}});
    CHECK(tally(persons, "by_sex") == Tally{{"F", 1}, {"M", 1}});
    CHECK(p.figure("training_person_hours").value == 2 * 6.5 + 3 * 3);
}

TEST_CASE("a report of one province has what the whole report says of it")
{
    Programme p;
    for (const Scope scope : {Scope(3), Scope(12), Scope(25)})
        p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12", scope)), p.person());
    CHECK(tally(p.figure(kDay), "by_province") == Tally{{"03", 2}, {"12", 1}});
    CHECK(p.figure(kDay, Scope(3)).value == 2.0);
    CHECK(p.figure(kDay, Scope(12)).value == 1.0);
    CHECK(p.figure(kDay, Scope(7)).value == 0.0);
}

TEST_CASE("a connection that may only read makes the same report")
{
    Programme p;
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), p.person());
    const auto reader = p.store.store->openReader();
    CHECK(report::compute(*reader, {2013}).figure(kDay)->value == 1.0);
}
