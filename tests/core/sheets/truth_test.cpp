#include "core/sheets/sheetreader.h"
#include "tests/core/sheets/temporaryfile.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <sstream>

using namespace bandanh::sheets;

namespace {

struct Line {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string outcome; // row, reject, or what was skipped
    std::string reason;

    bool operator==(const Line&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Line& line)
{
    return out << line.first << '-' << line.last << ' ' << line.outcome << ' ' << line.reason;
}

/// The rows of one of the truth's own CSV files, by header.
std::vector<std::map<std::string, std::string>> tableOf(const std::string& path)
{
    const std::string text = bytesOf(path);
    RecordReader reader(textOnce(text), {});
    Record record;
    std::vector<std::string> header;
    std::vector<std::map<std::string, std::string>> rows;
    while (*reader.next(record)) {
        if (header.empty()) {
            header.assign(record.cells.begin(), record.cells.end());
            continue;
        }
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < std::min(header.size(), record.cells.size()); ++i)
            row[header[i]] = std::string(record.cells[i]);
    }
    return rows;
}

std::vector<Line> linesOf(const std::string& path)
{
    std::vector<Line> lines;
    auto reader = SheetReader::open(path);
    REQUIRE(reader);
    while (true) {
        const auto read = reader->next();
        REQUIRE(read);
        if (*read == LineResult::End)
            return lines;
        const Record& record = reader->record();
        Line line{record.firstLine, record.lastLine, "row", {}};
        if (*read == LineResult::Skipped)
            line.outcome = lineKindWord(reader->skipped());
        if (*read == LineResult::Rejected) {
            line.outcome = "reject";
            line.reason = rejectReasonWord(reader->rejection().reason);
        }
        lines.push_back(line);
    }
}

struct Score {
    int files = 0;
    int lines = 0;
    int wrong = 0;
};

/// Compares every physical line of every sheet with the truth.
Score compare(const std::string& rowsFile, const std::string& sheetColumn, const std::string& folder)
{
    std::map<std::string, std::vector<Line>> truth;
    for (auto& row : tableOf(rowsFile)) {
        const bool isRow = row["outcome"] == "match" || row["outcome"] == "new";
        const bool isSkip = row["outcome"] == "skip";
        truth[row[sheetColumn]].push_back({std::stoll(row["first_line"]), std::stoll(row["last_line"]),
                                           isRow    ? "row"
                                           : isSkip ? row["reason"]
                                                    : row["outcome"],
                                           isSkip ? "" : row["reason"]});
    }
    Score score;
    for (const auto& [sheet, expected] : truth) {
        const auto read = linesOf(folder + "/" + sheet + ".csv");
        ++score.files;
        score.lines += static_cast<int>(expected.size());
        for (std::size_t i = 0; i < std::max(read.size(), expected.size()); ++i) {
            const Line is = i < read.size() ? read[i] : Line{};
            const Line should = i < expected.size() ? expected[i] : Line{};
            if (is == should)
                continue;
            ++score.wrong;
            if (score.wrong <= 40)
                std::cerr << sheet << ": " << is << " instead of " << should << '\n';
        }
    }
    return score;
}

std::string shared(const std::string& path)
{
    return std::string(BANDANH_SHARED) + "/data/" + path;
}

} // namespace

TEST_CASE("Every line of the sample's sheets is what the truth says")
{
    if (!std::filesystem::exists(shared("sheets-sample"))) {
        WARN("left out: " << shared("sheets-sample") << " is not there");
        return;
    }
    const Score score = compare(shared("sheets-sample/truth/rows.csv"), "sheet", shared("sheets-sample/sheets"));
    CHECK(score.files == 28);
    CHECK(score.lines > 700);
    CHECK(score.wrong == 0);
}

TEST_CASE("Every line of the sheets of 2013 is what the truth says")
{
    const std::string folder = BANDANH_RESOURCES "/impact-2013";
    const Score score = compare(folder + "/truth/sheet_rows.csv", "sheet_id", folder + "/sheets");
    CHECK(score.files == 22);
    CHECK(score.lines > 700);
    CHECK(score.wrong == 0);
}

TEST_CASE("Further worlds, named in BANDANH_WORLDS, are read with one line wrong in a thousand at most")
{
    const char* const worlds = std::getenv("BANDANH_WORLDS"); // NOLINT(concurrency-mt-unsafe)
    if (worlds == nullptr) {
        WARN("left out: BANDANH_WORLDS names no folders of make_world.py (divided by colons)");
        return;
    }
    std::istringstream folders(worlds);
    for (std::string folder; std::getline(folders, folder, ':');) {
        const Score score = compare(folder + "/truth/rows.csv", "sheet", folder + "/sheets");
        std::cerr << folder << ": " << score.wrong << " of " << score.lines << " lines wrong\n";
        CHECK(score.wrong * 1000 <= score.lines);
    }
}
