#include "app/output/highlightscsv.h"
#include "app/output/writtenfile.h"
#include "core/report/editioncode.h"
#include "tests/app/print/printedyear.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

using namespace bandanh;
using namespace bandanh::test;
using words::LanguageCode;

namespace {

namespace fs = std::filesystem;

/// Rows of a table that has no comma within a cell but in quotes.
std::vector<std::vector<std::string>> rowsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows{{""}};
    bool isQuoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i] == '"')
            isQuoted = !isQuoted;
        else if (csv[i] == ',' && !isQuoted)
            rows.back().emplace_back();
        else if (csv.compare(i, 2, "\r\n") == 0 && !isQuoted) {
            rows.push_back({""});
            ++i;
        } else
            rows.back().back() += csv[i];
    }
    rows.pop_back();
    return rows;
}

/// The rows below the tags, cells by their tag.
std::vector<std::map<std::string, std::string>> taggedRows(const std::string& csv)
{
    const auto rows = rowsOf(csv);
    std::vector<std::map<std::string, std::string>> tagged;
    for (std::size_t i = 2; i < rows.size(); ++i) {
        auto& row = tagged.emplace_back();
        for (std::size_t column = 0; column < rows[1].size(); ++column)
            row[rows[1][column]] = rows[i].at(column);
    }
    return tagged;
}

} // namespace

TEST_CASE("a table has headings, tags, a row a figure with women and men, and rows of its parts")
{
    PrintedYear year;
    const std::string csv = output::csvOf(year.document());
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    const auto rows = taggedRows(csv);
    const auto& day = rows.front();
    CHECK(day.at("#indicator+code") == "anti_trafficking_day_participants");
    CHECK(day.at("#reached") == "12");
    CHECK(day.at("#date+start") == "2013-01-01");
    CHECK(day.at("#meta+sheets+num") == "1");
    CHECK_FALSE(day.at("#description+rule").empty());
    // 3 women are hidden, and with them the men.
    CHECK(day.at("#reached+f").empty());
    CHECK(day.at("#reached+m").empty());
    std::map<std::string, std::string> hidden;
    for (const auto& row : rows)
        if (row.at("#indicator+code") == day.at("#indicator+code") && row.at("#meta+part+code") == "by_sex")
            hidden[row.at("#meta+key+code")] = row.at("#meta+hidden");
    CHECK(hidden == std::map<std::string, std::string>{{"F", "<5"}, {"M", "5+"}});
    const auto province = std::ranges::find_if(rows, [](const auto& row) { return row.at("#adm1+code") == "KH12"; });
    REQUIRE(province != rows.end());
    CHECK(province->at("#adm1+name") == "Phnom Penh");
    CHECK(province->at("#reached") == "12");
}

TEST_CASE("every export says when, by whom, and what is hidden")
{
    PrintedYear year;
    for (const print::Format format : {print::Format::Csv, print::Format::Json}) {
        const std::string path = year.path("report") + "." + std::string(print::endingOf(format));
        REQUIRE(print::exportHighlights(year.highlights(), year.origin, format, path));
        const std::string written = contentsOf(path);
        CHECK(written.find("Made on 20 January 2014 08:12 by Sok Dara (laptop 0a1b2c3d)") != std::string::npos);
        CHECK(written.find("“<5” stands for 1 to 4 people") != std::string::npos);
    }
}

TEST_CASE("a document in JSON has signs where numbers are hidden")
{
    PrintedYear year;
    REQUIRE(print::exportHighlights(year.highlights(), year.origin, print::Format::Json, year.path("a.json")));
    const auto json = nlohmann::json::parse(contentsOf(year.path("a.json")));
    const auto& day = json["figures"]["anti_trafficking_day_participants"];
    CHECK(day["value"] == 12);
    CHECK(day["by_sex"] == nlohmann::json({{"F", "<5"}, {"M", "5+"}}));
    CHECK(json["notes"].size() == 4);
}

TEST_CASE("every export of an edition has the code that stands on its paper")
{
    PrintedYear year;
    const auto edition = year.freeze();
    for (const print::Format format : {print::Format::Csv, print::Format::Json}) {
        const std::string path = year.path("edition") + "." + std::string(print::endingOf(format));
        REQUIRE(print::exportHighlights(edition.highlights(), year.origin, format, path));
        CHECK(contentsOf(path).find(report::editionCode(edition)) != std::string::npos);
    }
}

TEST_CASE("a spreadsheet is a whole file, and nothing is left beside it")
{
    PrintedYear year;
    REQUIRE(print::exportHighlights(year.highlights(), year.origin, print::Format::Xlsx, year.path("a.xlsx")));
    CHECK(contentsOf(year.path("a.xlsx")).starts_with("PK"));
    CHECK(std::distance(fs::directory_iterator(year.folder.path().toStdString()), fs::directory_iterator()) == 1);
}

TEST_CASE("the language of an export is chosen for its thread alone")
{
    PrintedYear year(LanguageCode::Khmer);
    CHECK(year.document().title == QStringLiteral("សមិទ្ធផលសំខាន់ៗ ឆ្នាំ ២០១៣"));
    {
        const words::Aside aside(LanguageCode::English);
        const auto document = year.document();
        CHECK(document.title == QStringLiteral("Impact Highlights 2013"));
        CHECK(document.figures.front().name == QStringLiteral("Anti-Trafficking Day participants"));
        CHECK(document.figures.front().sheets->sentence == QStringLiteral("0 of 1 sheet closed."));
    }
    CHECK(year.document().figures.front().value.text == QStringLiteral("១២"));
    words::Speaking speaking(LanguageCode::English);
    const words::Aside aside(LanguageCode::Khmer);
    CHECK(year.document().title == QStringLiteral("សមិទ្ធផលសំខាន់ៗ ឆ្នាំ ២០១៣"));
}

TEST_CASE("a file is written whole or not at all")
{
    PrintedYear year;
    const std::string path = year.path("a.csv");
    CHECK(output::writeFile(year.path("gone") + "/a.csv", "x").error()
          == Error{ErrorCode::FolderMissing, {year.path("gone")}});
    CHECK(output::writeFile(year.folder.path().toStdString(), "x").error().code == ErrorCode::NotPermitted);
    CHECK(output::writeFile("/dev/full/a", "x").error().code == ErrorCode::FolderMissing);
    REQUIRE(output::writeFile(path, "old"));
    const auto refusal = output::writeFile(path, [&](const std::string& beside) -> Result<void> {
        std::ofstream(beside) << "half";
        return refused(ErrorCode::DiskFull, path);
    });
    CHECK(refusal.error().code == ErrorCode::DiskFull);
    CHECK(contentsOf(path) == "old");
    CHECK_FALSE(fs::exists(path + ".part"));
    REQUIRE(output::writeFile(path, "new"));
    CHECK(contentsOf(path) == "new");
}

TEST_CASE("the end of a file's name says its form")
{
    using print::Format;
    CHECK(print::formatOf("a/report.PDF") == Format::Pdf);
    CHECK(print::formatOf("report.v2.xlsx") == Format::Xlsx);
    CHECK(print::formatOf("csv") == Format::Csv);
    CHECK(print::formatOf("report.doc") == std::nullopt);
    CHECK(print::formatOf("") == std::nullopt);
}
