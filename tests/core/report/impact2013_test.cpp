#include "core/report/highlightsjson.h"
#include "tests/core/report/impactfiles.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace bandanh;
using namespace bandanh::test;
using nlohmann::json;

namespace {

void compareFigure(const json& reported, const json& expected)
{
    for (const auto& [name, value] : expected.items()) {
        // "published" is what was printed, "rule" are other words; duplicates are found by matching, not counted here.
        if (name == "published" || name == "rule" || name == "open_duplicates")
            continue;
        CAPTURE(name);
        CHECK(reported[name] == value);
    }
}

} // namespace

TEST_CASE("the invented 2013 has the published figures")
{
    const std::string folder = BANDANH_RESOURCES "/impact-2013";
    Programme programme;
    const ImpactFiles files(folder, programme);
    const json reported = report::toJson(report::compute(programme.connection(), {2013}));
    const json expected = json::parse(std::ifstream(folder + "/expected.json"));
    CHECK(reported["edition"] == expected["edition"]);
    CHECK(reported["period"] == expected["period"]);
    int compared = 0;
    for (const auto& [id, figure] : expected["figures"].items()) {
        CAPTURE(id);
        compareFigure(reported["figures"][id], figure);
        ++compared;
    }
    CHECK(compared == 27);
    CHECK(reported["figures"]["activities_held"]["value"] == 147);
}
