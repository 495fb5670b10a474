#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::report::Tally;
using bandanh::report::TallyByKey;
using bandanh::test::number;
using bandanh::test::Programme;
using bandanh::test::tally;

namespace {

constexpr std::string_view kStudents = "students_engaged";

Id<Activity> sessionAt(Programme& p, Id<Organisation> school, const char* day, Scope scope = Programme::kPhnomPenh)
{
    Activity session;
    session.kind = ActivityKind::StudentEducation;
    session.date = test::date(day);
    session.status = ActivityStatus::Held;
    session.school = school;
    return p.add(session, scope);
}

Id<Person> student(Programme& p, std::optional<Id<Organisation>> school, Sex sex = Sex::Female)
{
    const auto person = p.person(sex);
    p.role(person, RoleKind::Student, school);
    return person;
}

void count(Programme& p, Id<Activity> activity, std::int64_t students, std::int64_t session = 1)
{
    Headcount counted;
    counted.activity = activity;
    counted.kind = RoleKind::Student;
    counted.session = session;
    counted.sexUnknown = students;
    p.add(counted);
}

TallyByKey bySchool(const report::Figure& figure)
{
    return std::get<TallyByKey>(*figure.part("by_school"));
}

} // namespace

TEST_CASE("a student at many activities is one student")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    const auto dara = student(p, school, Sex::Male);
    const auto bopha = student(p, school);
    for (const char* day : {"2013-02-01", "2013-03-01"}) {
        const auto sheet = p.sheet(sessionAt(p, school, day));
        p.sign(sheet, dara);
        p.sign(sheet, bopha);
    }
    const auto figure = p.figure(kStudents);
    CHECK(figure.value == 2.0);
    CHECK(tally(figure, "named_by_sex") == Tally{{"F", 1}, {"M", 1}});
    CHECK(tally(figure, "by_province") == Tally{{"12", 2}});
    CHECK(bySchool(figure) == TallyByKey{{"SCH-1", {{"headcount_net", 0}, {"named", 2}}}});
}

TEST_CASE("of a school's headcounts the largest session counts, less all who are named at the school")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    const auto first = sessionAt(p, school, "2013-02-01");
    const auto second = sessionAt(p, school, "2013-03-01");
    count(p, first, 30);
    count(p, first, 45, 2);
    count(p, second, 40);
    p.sign(p.sheet(first), student(p, school));
    p.sign(p.sheet(second), student(p, school));
    const auto figure = p.figure(kStudents);
    CHECK(figure.value == 45.0);
    CHECK(number(figure, "named") == 2);
    CHECK(number(figure, "headcount_net") == 43);
    CHECK(number(figure, "not_the_sum_of_headcounts") == 115);
}

TEST_CASE("more names than heads leave nothing to add, and nothing of another school")
{
    Programme p;
    const auto small = p.school("SCH-1", "120703");
    const auto large = p.school("SCH-2", "020101");
    const auto here = sessionAt(p, small, "2013-02-01");
    count(p, here, 1);
    const auto sheet = p.sheet(here);
    for (int i = 0; i < 3; ++i)
        p.sign(sheet, student(p, small));
    count(p, sessionAt(p, large, "2013-02-02", 2), 50);
    const auto figure = p.figure(kStudents);
    CHECK(figure.value == 53.0);
    CHECK(tally(figure, "by_province") == Tally{{"02", 50}, {"12", 3}});
}

TEST_CASE("a student counts at the own school, wherever the activity was")
{
    Programme p;
    const auto host = p.school("SCH-HOST", "120703");
    const auto own = p.school("SCH-OWN", "250314");
    const auto visit = p.sheet(sessionAt(p, host, "2013-02-01"));
    p.sign(visit, student(p, own));
    p.sign(visit, student(p, std::nullopt)); // no school known: the activity's
    const auto figure = p.figure(kStudents);
    CHECK(bySchool(figure)
          == TallyByKey{{"SCH-HOST", {{"headcount_net", 0}, {"named", 1}}},
                        {"SCH-OWN", {{"headcount_net", 0}, {"named", 1}}}});
    CHECK(tally(figure, "by_province") == Tally{{"03", 1}, {"12", 1}});
    CHECK(p.figure(kStudents, Scope(3)).value == 1.0);
    CHECK(p.figure(kStudents, Scope(12)).value == 1.0);
}

TEST_CASE("only students of student activities are students engaged")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    const auto sheet = p.sheet(sessionAt(p, school, "2013-02-01"));
    p.sign(sheet, p.person(), RoleKind::Teacher);
    p.sign(sheet, p.person());
    p.sign(sheet, std::nullopt, RoleKind::Student); // nobody yet: a participation, not a person
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), student(p, school));
    CHECK(p.figure(kStudents).value == 0.0);
    const auto leader = p.person();
    p.role(leader, RoleKind::YoungLeader);
    p.sign(sheet, leader);
    CHECK(p.figure(kStudents).value == 1.0);
}

TEST_CASE("who changed school is counted where the first activity of the year was attended")
{
    Programme p;
    const auto before = p.school("SCH-1", "120703");
    const auto after = p.school("SCH-2", "120703");
    const auto dara = p.person();
    p.role(dara, RoleKind::Student, before, "2010", "2013-08-31");
    p.role(dara, RoleKind::Student, after, "2013-09-01");
    p.sign(p.sheet(sessionAt(p, after, "2013-10-01")), dara);
    CHECK(bySchool(p.figure(kStudents)).contains("SCH-2"));
    p.sign(p.sheet(sessionAt(p, before, "2013-02-01")), dara);
    CHECK(bySchool(p.figure(kStudents)) == TallyByKey{{"SCH-1", {{"headcount_net", 0}, {"named", 1}}}});
}

TEST_CASE("schools are those of student activities held")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    sessionAt(p, school, "2013-02-01");
    sessionAt(p, school, "2013-03-01");
    Activity planned;
    planned.kind = ActivityKind::StudentPromotion;
    planned.date = test::date("2013-04-01");
    planned.status = ActivityStatus::Planned;
    planned.school = p.school("SCH-2", "120703");
    p.add(planned);
    const auto figure = p.figure("schools");
    CHECK(figure.value == 1.0);
    CHECK(tally(figure, "by_province") == Tally{{"12", 1}});
}
