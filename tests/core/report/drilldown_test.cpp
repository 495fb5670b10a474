#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::report::Report;
using bandanh::report::Standing;
using bandanh::test::Programme;

namespace {

std::vector<std::optional<Standing>> standings(const std::vector<report::LineSource>& lines)
{
    std::vector<std::optional<Standing>> found;
    for (const auto& line : lines)
        found.push_back(line.standing);
    return found;
}

const report::Indicator& indicator(std::string_view id)
{
    return *report::indicatorById(id);
}

} // namespace

TEST_CASE("a figure of participations opens to its sheets and their lines")
{
    Programme p;
    const auto day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    Sheet closed;
    closed.reference = "closed";
    closed.activity = day;
    closed.state = SheetState::Closed;
    closed.signedTotal = 3;
    closed.scanned = true;
    const auto first = p.add(closed);
    const auto second = p.sheet(day);
    const auto dara = p.person(Sex::Male, "1990-01-01");
    p.sign(second, dara);
    p.sign(first, dara, RoleKind::Police);
    p.sign(first);
    auto absent = p.line(first, p.person());
    absent.signature = Signature::No;
    absent.nameLatin = "Written Otherwise";
    p.add(absent);

    const Report report(p.connection(), {2013});
    const auto& figure = indicator("anti_trafficking_day_participants");
    const auto sheets = report.sheetsOf(figure, {});
    REQUIRE(sheets.size() == 2);
    CHECK(report.countSheets(figure) == 2);
    CHECK(sheets[0].sheet == second); // open ones first
    CHECK(sheets[1].signedTotal == 3);
    CHECK(sheets[1].signedLines == 2);
    CHECK(sheets[1].isClosed);
    CHECK(sheets[1].isScanned);
    CHECK(sheets[0].counted + sheets[1].counted == 2);

    // "S1" stands before "closed": the line there is the person's first.
    CHECK(standings(report.rowsOf(figure, second, {})) == std::vector<std::optional<Standing>>{Standing::Counted});
    const auto lines = report.rowsOf(figure, first, {});
    CHECK(standings(lines)
          == std::vector<std::optional<Standing>>{Standing::SecondLine, Standing::Counted, Standing::NotSigned});
    CHECK(lines[0].nameLatin == "Somebody");
    CHECK(lines[0].sex == Sex::Male);
    CHECK(lines[0].person == RowId(dara));
    CHECK_FALSE(lines[1].person.has_value());
    CHECK(lines[2].nameLatin == "Written Otherwise");

    CHECK(report.rowsOf(figure, first, {1, 1}).front().line == lines[1].line);
    CHECK(report.rowsOf(figure, first, {9, 5}).empty());
    CHECK(report.sheetsOf(figure, {1, 7}).size() == 1);
    CHECK(report.rowsOf(figure, RowId{}, {}).empty());
}

TEST_CASE("a figure of persons opens to the line where each was met first")
{
    Programme p;
    const auto later = p.sheet(p.activity(ActivityKind::StudentPromotion, "2013-03-01"));
    const auto earlier = p.sheet(p.activity(ActivityKind::StudentEducation, "2013-02-01"));
    const auto dara = p.person();
    p.sign(later, dara, RoleKind::Student);
    p.sign(later, p.person(), RoleKind::Teacher);
    p.sign(later, std::nullopt, RoleKind::Student);
    p.sign(earlier, dara, RoleKind::Student);
    const Report report(p.connection(), {2013});
    const auto& figure = indicator("students_engaged");
    CHECK(standings(report.rowsOf(figure, earlier, {})) == std::vector<std::optional<Standing>>{Standing::Counted});
    CHECK(standings(report.rowsOf(figure, later, {}))
          == std::vector<std::optional<Standing>>{Standing::CountedBefore, Standing::OtherKind, Standing::OtherKind});
}

TEST_CASE("data quality opens to the lines that lack something")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::Gala, "2013-02-01"));
    auto line = p.line(sheet, p.person());
    line.sex = Sex::Female;
    line.age = 30;
    p.add(line);
    p.sign(sheet, p.person());
    const Report report(p.connection(), {2013});
    const auto& figure = indicator("data_quality");
    CHECK(standings(report.rowsOf(figure, sheet, {}))
          == std::vector<std::optional<Standing>>{Standing::Counted, Standing::Incomplete});
    CHECK(report.sheetsOf(figure, {}).front().counted == 1);
}

TEST_CASE("headcounts open to what each adds")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    std::int64_t heads = 30;
    for (const char* day : {"2013-02-01", "2013-03-01"}) {
        Activity session;
        session.kind = ActivityKind::StudentEducation;
        session.date = test::date(day);
        session.status = ActivityStatus::Held;
        session.school = school;
        const auto activity = p.add(session);
        Headcount count;
        count.activity = activity;
        count.kind = RoleKind::Student;
        count.sexUnknown = heads;
        p.add(count);
        p.sign(p.sheet(activity), p.person(), RoleKind::Student);
        heads += 10;
    }
    const Report report(p.connection(), {2013});
    const auto sources = report.headcountsOf(indicator("students_engaged"), {});
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].total == 30);
    CHECK(sources[0].added == 0);
    CHECK(sources[1].total == 40);
    CHECK(sources[1].added == 38);
    CHECK(report.headcountsOf(indicator("schools"), {}).empty());
}

TEST_CASE("figures that count no people open to what they count")
{
    Programme p;
    const auto school = p.school("SCH-1", "120703");
    Activity session;
    session.kind = ActivityKind::StudentEducation;
    session.date = test::date("2013-02-01");
    session.status = ActivityStatus::Held;
    session.school = school;
    const auto activity = p.add(session);
    p.sign(p.sheet(activity), p.person());
    const Report report(p.connection(), {2013});
    CHECK(report.recordsOf(indicator("schools"), {}).front().record.id == school);
    CHECK(report.recordsOf(indicator("activities_held"), {}).front().record.id == activity);
    CHECK(report.countRecords(indicator("activities_held")) == 1);
    CHECK(report.countRecords(indicator("new_networks")) == 0);
    const auto sheets = report.sheetsOf(indicator("schools"), {});
    REQUIRE(sheets.size() == 1);
    CHECK(standings(report.rowsOf(indicator("schools"), sheets[0].sheet, {}))
          == std::vector<std::optional<Standing>>{std::nullopt});
}
