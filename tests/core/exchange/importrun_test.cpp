#include "core/exchange/importrun.h"

#include "core/exchange/importfiles.h"
#include "core/operations/undo.h"
#include "core/sheets/rejects.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace bandanh;
using namespace bandanh::exchange;
using bandanh::test::TemporaryFolder;
using bandanh::test::TemporaryStore;

namespace {

const places::Gazetteer& gazetteer()
{
    static const places::Gazetteer kGazetteer;
    return kGazetteer;
}

std::vector<FileReport> importAll(TemporaryStore& t, const std::vector<std::string>& paths, ImportOptions options = {})
{
    options.titleConfirms = true;
    return ImportRun(t.desk, gazetteer(), std::move(options)).run(inOrderOfReferences(*importFiles(paths)));
}

std::string digest(TemporaryStore& t)
{
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK(integrity.sound());
    return integrity.digest;
}

std::string write(const TemporaryFolder& folder, const std::string& name, const std::string& text)
{
    const std::string path = folder.file(name);
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

constexpr const char* kSheet = "No.,Name (Latin),Sex,Age,Phone,Village,Signature\n"
                               "1,Sok Dara,M,20,012 345 678,Thmei,x\n"
                               "2,Chan Bopha,F,19,,Thmei,x\n"
                               "3,Keo Sophal,F,250,,Thmei,x\n";

} // namespace

TEST_CASE("the practice data import, undo to nothing and import again")
{
    TemporaryStore t;
    const std::string empty = digest(t);

    const auto reports = importAll(t, {BANDANH_RESOURCES "/practice"});
    REQUIRE(reports.size() > 20);
    for (const auto& report : reports) {
        INFO(report.path);
        CHECK_FALSE(report.error);
        CHECK(report.import);
        CHECK(report.counts.total() > 0);
    }
    const std::string full = digest(t);
    CHECK(full != empty);

    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        const auto undone = operations::undoImport(t.desk, *report->import);
        REQUIRE(undone);
        CHECK(undone->kept.empty());
    }
    CHECK(digest(t) == empty);

    const auto again = importAll(t, {BANDANH_RESOURCES "/practice"});
    REQUIRE(again.size() == reports.size());
    for (std::size_t i = 0; i < again.size(); ++i)
        CHECK(again[i].counts.of == reports[i].counts.of);
}

TEST_CASE("the same files again change nothing")
{
    TemporaryStore t;
    importAll(t, {BANDANH_RESOURCES "/practice"});
    const std::string before = digest(t);
    const auto entries = store::OperationLog(t.store->writer()).head().sequence;

    for (const auto& report : importAll(t, {BANDANH_RESOURCES "/practice"})) {
        INFO(report.path);
        CHECK(report.counts[RowOutcome::New] == 0);
        CHECK(report.counts[RowOutcome::Known] == 0);
    }
    CHECK(digest(t) == before);
    CHECK(store::OperationLog(t.store->writer()).head().sequence == entries);
}

TEST_CASE("a preview counts what the import does, and writes nothing")
{
    TemporaryStore t;
    const std::string before = digest(t);
    const auto files = inOrderOfReferences(*importFiles({BANDANH_RESOURCES "/practice"}));
    ImportOptions options;
    options.titleConfirms = true;

    const auto previewed = ImportRun(t.desk, gazetteer(), options).preview(files);
    CHECK(digest(t) == before);
    CHECK(store::OperationLog(t.store->writer()).latest(1).empty());

    const auto imported = ImportRun(t.desk, gazetteer(), options).run(files);
    REQUIRE(previewed.size() == imported.size());
    for (std::size_t i = 0; i < imported.size(); ++i)
        CHECK(previewed[i].counts.of == imported[i].counts.of);
}

TEST_CASE("a bad row goes back with its cell, the others go in")
{
    TemporaryStore t;
    TemporaryFolder folder;
    std::vector<RowReport> rejected;
    ImportOptions options;
    options.onRow = [&](const FileReport&, const RowReport& row) {
        if (row.outcome == RowOutcome::Rejected)
            rejected.push_back(row);
    };

    const auto reports = importAll(t, {write(folder, "sheet.csv", kSheet)}, options);

    REQUIRE(reports.size() == 1);
    CHECK(reports[0].counts[RowOutcome::New] == 2);
    CHECK(reports[0].counts[RowOutcome::Rejected] == 1);
    REQUIRE(rejected.size() == 1);
    CHECK(rejected[0].reason == "age_out_of_range");
    CHECK(rejected[0].badCell == 3);
    CHECK(rejected[0].firstLine == 4);
    CHECK_FALSE(reports[0].activity);
}

TEST_CASE("a person of the same name and phone is known again")
{
    TemporaryStore t;
    TemporaryFolder folder;
    importAll(t, {write(folder, "one.csv", kSheet)});

    const auto reports =
        importAll(t, {write(folder, "two.csv", "Name (Latin),Sex,Phone\nSok Dara,M,+85512345678\nSok Dara,M,\n")});

    CHECK(reports[0].counts[RowOutcome::Known] == 1);
    CHECK(reports[0].counts[RowOutcome::Proposed] == 1);
}

TEST_CASE("a cancelled import leaves no trace")
{
    TemporaryStore t;
    TemporaryFolder folder;
    std::string text = "No.,Name (Latin),Sex,Age\n";
    for (int i = 1; i <= 2000; ++i)
        text += std::to_string(i) + ",Sok Dara" + std::to_string(i) + ",M,20\n";
    ImportOptions options;
    options.onProgress = [](const ImportProgress& progress) { return progress.rows < 1000; };
    const std::string before = digest(t);

    const auto reports = importAll(t, {write(folder, "big.csv", text)}, options);

    REQUIRE(reports[0].error);
    CHECK(reports[0].error->code == ErrorCode::Cancelled);
    CHECK(digest(t) == before);
}

TEST_CASE("a file that is refused does not stop the others")
{
    TemporaryStore t;
    TemporaryFolder folder;
    const std::string good = write(folder, "good.csv", kSheet);
    const std::string bad = write(folder, "bad.csv", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));

    const auto reports = importAll(t, {good, bad});

    REQUIRE(reports.size() == 2);
    CHECK_FALSE(reports[0].error);
    CHECK(reports[1].error);
    CHECK(importFiles({folder.file("missing")}).error().code == ErrorCode::FileMissing);
    std::filesystem::create_directory(folder.file("empty"));
    CHECK(importFiles({folder.file("empty")}).error().code == ErrorCode::FolderWithoutFiles);
}

namespace {

/// The rows that went back of several files in one, each file's below its head.
class SentBack
{
public:
    std::vector<FileReport> importAll(TemporaryStore& t, const std::vector<std::string>& paths)
    {
        ImportOptions options;
        options.onRow = [this](const FileReport& file, const RowReport& row) {
            if (row.rejection == nullptr)
                return;
            if (m_layout.headers() != file.layout.headers() || !m_writer)
                m_writer.emplace(m_out, m_layout = file.layout);
            m_writer->add(*row.rejection, file.sheetReference, row.place);
        };
        return ::importAll(t, paths, std::move(options));
    }
    std::string text() const { return m_out.str(); }

private:
    std::ostringstream m_out;
    sheets::Layout m_layout;
    std::optional<sheets::RejectsWriter> m_writer;
};

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

std::vector<std::int64_t> linesOf(TemporaryStore& t, const RowId& sheet)
{
    std::vector<std::int64_t> lines;
    store::RecordTable(t.store->writer())
        .forEach(records::specOf<records::Attendance>(), [&](const store::StoredRecord& stored) {
            const auto line = records::fromRecord<records::Attendance>(stored.record);
            if (RowId(*line.sheet) == sheet)
                lines.push_back(*line.line);
        });
    std::ranges::sort(lines);
    return lines;
}

} // namespace

TEST_CASE("Mended rows of several sheets go home from one file, each to its line")
{
    TemporaryStore t;
    const TemporaryFolder folder;
    // The second has no numbers, and other columns.
    const std::string numbered = write(folder, "numbered.csv", kSheet);
    const std::string unnumbered = write(folder, "unnumbered.csv",
                                         "Meeting at Thmei\nName (Latin),Age,Sex\nSok Dara,20,M\nKim Lay,200,F\n"
                                         "Mao Sreypov,31,F\n");
    SentBack sent;
    const auto first = sent.importAll(t, {numbered, unnumbered});
    REQUIRE(linesOf(t, *first[0].sheet) == std::vector<std::int64_t>{1, 2});
    REQUIRE(linesOf(t, *first[1].sheet) == std::vector<std::int64_t>{1, 3});

    const std::string mended = write(folder, "back.csv", replaced(replaced(sent.text(), "250", "25"), "200", "20"));
    const auto back = importAll(t, {mended});

    REQUIRE(back.size() == 2);
    for (std::size_t i = 0; i < back.size(); ++i) {
        CHECK(back[i].counts[RowOutcome::Rejected] == 0);
        CHECK(back[i].sheet == first[i].sheet);
        CHECK(linesOf(t, *first[i].sheet) == std::vector<std::int64_t>{1, 2, 3});
    }
    CHECK(importAll(t, {mended})[1].counts[RowOutcome::Same] == 1);
    REQUIRE(operations::undoImport(t.desk, *back[1].import));
    CHECK(linesOf(t, *first[1].sheet) == std::vector<std::int64_t>{1, 3});
}

TEST_CASE("A row that is sent back once more keeps the way home")
{
    TemporaryStore t;
    const TemporaryFolder folder;
    SentBack sent, again;
    const auto first = sent.importAll(t, {write(folder, "sheet.csv", kSheet)});
    again.importAll(t, {write(folder, "back.csv", replaced(sent.text(), "250", "251"))});

    const auto back = importAll(t, {write(folder, "once more.csv", replaced(again.text(), "251", "25"))});

    CHECK(back[0].sheet == first[0].sheet);
    CHECK(linesOf(t, *first[0].sheet) == std::vector<std::int64_t>{1, 2, 3});
}
