#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"
#include "core/exchange/recordexport.h"
#include "core/operations/undo.h"
#include "core/store/integrity.h"
#include "tests/core/exchange/storedlists.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bandanh;
using namespace bandanh::exchange;
using namespace bandanh::test;

namespace {

namespace fs = std::filesystem;

const places::Gazetteer& gazetteer()
{
    static const places::Gazetteer kGazetteer;
    return kGazetteer;
}

/// The lists of the data set, without the sheets.
std::vector<std::string> lists()
{
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(BANDANH_RESOURCES "/impact-2013"))
        if (entry.path().extension() == ".csv")
            files.push_back(entry.path().string());
    return files;
}

std::vector<FileReport> importAll(TemporaryStore& t, std::vector<std::string> files)
{
    return ImportRun(t.desk, gazetteer(), {}).run(inOrderOfReferences(std::move(files)));
}

std::string digest(TemporaryStore& t)
{
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK(integrity.sound());
    return integrity.digest;
}

/// Every type that has rows, each in a file of its own.
std::vector<std::string> exportAll(TemporaryStore& t, const TemporaryFolder& folder, RecordExport::Tags tags)
{
    std::vector<std::string> files;
    for (const auto* spec : records::allRecordSpecs()) {
        if (!spec->inDigest || store::RecordTable(t.store->writer()).count(*spec) == 0)
            continue;
        files.push_back(folder.file(std::string(spec->name) + ".csv"));
        std::ofstream file(files.back(), std::ios::binary);
        sheets::CsvWriter out(file);
        exportRecords(t.store->writer(), *spec, out, tags);
    }
    return files;
}

/// The lines of an export, sorted, with its second column left out; a cell may go over several lines.
std::vector<std::string> withoutIds(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        const auto id = line.find(',') + 1;
        const bool isRow = line.starts_with(fs::path(file).stem().string() + ",");
        lines.push_back(isRow ? line.substr(0, id) + line.substr(line.find(',', id)) : line);
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace

TEST_CASE("every cell of every list of 2013 stands in the store")
{
    const auto files = lists();
    TemporaryStore t;
    for (const auto& report : importAll(t, files)) {
        INFO(report.path);
        CHECK_FALSE(report.error);
        CHECK(report.counts[RowOutcome::Rejected] == 0);
        CHECK(report.counts[RowOutcome::Proposed] == 0);
    }
    StoredLists stored(t.store->writer());
    CHECK(files.size() == 22);
    for (const std::string& file : files) {
        const std::string list = fs::path(file).stem().string();
        std::size_t compared = 0;
        for (const ListRow& row : readList(file)) {
            // The program finds doubtful pairs by itself; only decisions are kept.
            if (list == "duplicates" && row.at("status") == "open")
                continue;
            CAPTURE(list);
            REQUIRE(stored.asWritten(list, row) == row);
            ++compared;
        }
        CHECK(compared > 0);
    }
}

TEST_CASE("the lists of 2013 import in any order of the command line, twice to the same, and undo to nothing")
{
    auto files = lists();
    TemporaryStore t;
    const std::string empty = digest(t);
    std::ranges::reverse(files);
    const auto reports = importAll(t, files);
    const std::string full = digest(t);

    for (const auto& report : importAll(t, files))
        CHECK(report.counts[RowOutcome::Same] == report.counts.total());
    CHECK(digest(t) == full);

    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        const auto undone = operations::undoImport(t.desk, *report->import);
        REQUIRE(undone);
        CHECK(undone->kept.empty());
    }
    CHECK(digest(t) == empty);

    for (const auto& report : importAll(t, files))
        CHECK(report.counts[RowOutcome::Rejected] == 0);
    CHECK(digest(t) == full);
}

TEST_CASE("lists with the same rows in another file change nothing")
{
    const auto files = lists();
    TemporaryStore t;
    importAll(t, files);
    const std::string full = digest(t);
    TemporaryFolder folder;
    std::vector<std::string> copies;
    for (const std::string& file : files) {
        copies.push_back(folder.file(fs::path(file).filename().string()));
        std::ofstream(copies.back(), std::ios::binary) << std::ifstream(file, std::ios::binary).rdbuf() << "\n";
    }
    for (const auto& report : importAll(t, copies)) {
        INFO(report.path);
        CHECK(report.counts[RowOutcome::Same] == report.counts.total());
    }
    CHECK(digest(t) == full);
}

TEST_CASE("everything that is exported comes in again, with tags and without, and changes nothing")
{
    const auto files = lists();
    TemporaryStore t;
    importAll(t, files);
    const std::string full = digest(t);
    for (const auto tags : {RecordExport::Tags::None, RecordExport::Tags::Hxl}) {
        TemporaryFolder folder;
        const auto reports = importAll(t, exportAll(t, folder, tags));
        CHECK(reports.size() == 22);
        for (const auto& report : reports) {
            INFO(report.path);
            CHECK_FALSE(report.error);
            CHECK(report.counts.total() > 0);
            CHECK(report.counts[RowOutcome::Same] == report.counts.total());
        }
        CHECK(digest(t) == full);
    }
}

TEST_CASE("an empty store that takes in all exports exports the same, ids apart")
{
    const auto files = lists();
    TemporaryStore first;
    importAll(first, files);
    TemporaryFolder ofFirst;
    TemporaryStore second(8);
    for (const auto& report : importAll(second, exportAll(first, ofFirst, RecordExport::Tags::None))) {
        INFO(report.path);
        CHECK(report.counts[RowOutcome::Rejected] == 0);
    }
    TemporaryFolder ofSecond;
    const auto again = exportAll(second, ofSecond, RecordExport::Tags::None);
    CHECK(again.size() == 22);
    for (const std::string& file : again) {
        INFO(file);
        CHECK(withoutIds(file) == withoutIds(ofFirst.file(fs::path(file).filename().string())));
    }
}
