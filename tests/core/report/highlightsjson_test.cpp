#include "core/report/highlightsjson.h"
#include "core/report/highlightstable.h"
#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::report::Caption;
using bandanh::test::Programme;
using nlohmann::json;

TEST_CASE("the Highlights are written as files and programs read them")
{
    Programme p;
    Organisation school;
    school.reference = "SCH-1";
    school.nameKhmer = "វិទ្យាល័យ";
    school.nameLatin = "High School";
    school.place = places::PlaceCode::parse("120703");
    Activity session;
    session.kind = ActivityKind::StudentEducation;
    session.date = test::date("2013-02-01");
    session.status = ActivityStatus::Held;
    session.school = p.add(school);
    p.sign(p.sheet(p.add(session)), p.person(Sex::Female), RoleKind::Student);

    const auto highlights = report::compute(p.connection(), {2013});
    const json document = report::toJson(highlights);
    CHECK(document["edition"] == "2013");
    CHECK(document["period"] == json({"2013-01-01", "2013-12-31"}));
    CHECK_FALSE(document.contains("province"));
    const json& engaged = document["figures"]["students_engaged"];
    CHECK(engaged["value"] == 1);
    CHECK(engaged["value"].is_number_integer());
    CHECK(engaged["named_by_sex"] == json({{"F", 1}}));
    CHECK(engaged["by_school"] == json({{"SCH-1", {{"named", 1}, {"headcount_net", 0}}}}));
    CHECK(engaged["completeness"] == json({{"sheets", 1}, {"sheets_closed", 0}, {"lines_without_person", 0}}));
    CHECK(document["figures"]["data_quality"]["value"] == 0);
    CHECK(document["figures"].size() == report::allIndicators().size());

    const json translated =
        report::toJson(highlights, [](std::string_view key) { return std::string(key.size(), '*'); });
    CHECK(translated["figures"]["schools"]["rule"].get<std::string>().front() == '*');
    CHECK(report::toJson(report::compute(p.connection(), {2013, Scope(25)}))["province"] == "03");

    const auto name = report::captionOf(highlights, report::Keys::Body, "SCH-1");
    CHECK(name.kind == Caption::Kind::Body);
    CHECK(name.name.latin == "High School");
    CHECK(name.name.khmer == "វិទ្យាល័យ");
}

TEST_CASE("a share of no rows is absent, not nought")
{
    Programme p;
    CHECK(report::toJson(report::compute(p.connection(), {2013}))["figures"]["data_quality"]["value"].is_null());
}

TEST_CASE("the table has a line for every figure, part and cell")
{
    Programme p;
    p.sign(p.sheet(p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12")), p.person(Sex::Female));
    const auto highlights = report::compute(p.connection(), {2013});
    const auto lines = report::tableOf(highlights);
    REQUIRE(lines.size() > 8);
    CHECK(lines[0].depth == 0);
    CHECK(lines[0].caption.text == "Anti-Trafficking Day participants");
    CHECK(std::get<double>(lines[0].amount) == 1);
    CHECK(lines[0].figure == highlights.figures.data());
    CHECK(lines[1].caption.text == "Named on sheets");
    CHECK(std::get<double>(lines[1].amount) == 1);
    CHECK(lines[3].caption.text == "By sex");
    CHECK(lines[4].depth == 2);
    CHECK(lines[4].caption.kind == Caption::Kind::Choice);
    CHECK(lines[4].caption.text == "female");
    const auto figures = std::ranges::count(lines, 0, &report::TableLine::depth);
    CHECK(static_cast<std::size_t>(figures) == highlights.figures.size());
}

TEST_CASE("ages are read from the youngest, and what is not known comes last")
{
    using report::Keys;
    const auto keysOf = [](const std::vector<report::TallyEntry>& entries) {
        std::vector<std::string> keys;
        std::ranges::transform(entries, std::back_inserter(keys), &report::TallyEntry::first);
        return keys;
    };
    CHECK(keysOf(report::inDeclaredOrder(Keys::AgeGroup,
                                         {{"18_24", 1}, {"25_and_over", 9}, {"under_18", 2}, {"unknown", 5}}))
          == std::vector<std::string>{"under_18", "18_24", "25_and_over", "unknown"});
    CHECK(keysOf(report::inDeclaredOrder(Keys::Sex, {{"F", 1}, {"M", 2}, {"unknown", 3}}))
          == std::vector<std::string>{"F", "M", "unknown"});
    CHECK(keysOf(report::inDeclaredOrder(Keys::Province, {{"03", 1}, {"12", 2}}))
          == std::vector<std::string>{"03", "12"});
}

TEST_CASE("keys of breakdowns are called by the words of their choice")
{
    using report::Keys;
    const report::Highlights none;
    CHECK(report::captionOf(none, Keys::AgeGroup, "18_24").text == "18 to 24");
    CHECK(report::captionOf(none, Keys::ActivityKind, "gala").text == "gala");
    CHECK(report::captionOf(none, Keys::ParticipantKind, "unknown").text == "not known");
    CHECK(report::captionOf(none, Keys::Province, "12").kind == Caption::Kind::Province);
    CHECK(report::captionOf(none, Keys::Body, "none").text == "none");
    CHECK(report::captionOf(none, Keys::Body, "SCH-9").text == "SCH-9");
}
