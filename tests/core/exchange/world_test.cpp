#include "core/exchange/importfiles.h"
#include "core/operations/undo.h"
#include "core/store/integrity.h"
#include "tests/core/exchange/world.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::Score;
using bandanh::test::TemporaryStore;
using bandanh::test::WorldJudge;

namespace {

Score importWorld(const std::string& folder)
{
    TemporaryStore t;
    WorldJudge judge(folder);
    const places::Gazetteer gazetteer;
    ImportOptions options;
    options.titleConfirms = true;
    options.onRow = [&](const FileReport& file, const RowReport& row) { judge.see(file, row); };
    ImportRun run(t.desk, gazetteer, std::move(options));
    for (const auto& report : run.run(inOrderOfReferences(*importFiles({folder})))) {
        INFO(report.path);
        CHECK_FALSE(report.error);
    }
    return judge.score();
}

std::string described(const Score& score)
{
    return "rows " + std::to_string(score.rows) + ", state accuracy " + std::to_string(score.accuracy())
           + ", match precision " + std::to_string(score.precision()) + ", recall " + std::to_string(score.recall())
           + ", wrong lines " + std::to_string(score.wrongLines);
}

} // namespace

TEST_CASE("the sample's rows become what its truth says")
{
    if (std::string(BANDANH_SHARED).empty()) {
        WARN("left out: the sample with its truth is not beside the project");
        return;
    }
    const Score score = importWorld(std::string(BANDANH_SHARED) + "/data/sheets-sample");
    WARN(described(score));
    CHECK(score.rows == 584);
    CHECK(score.wrongLines == 0);
    CHECK(score.precision() >= 0.99);
    CHECK(score.accuracy() >= 0.9);
}

TEST_CASE("a world named in the environment is imported and scored", "[.world]")
{
    const char* folder = std::getenv("BANDANH_WORLD");
    REQUIRE(folder != nullptr);
    WARN(described(importWorld(folder)));
}
