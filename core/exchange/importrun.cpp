#include "core/exchange/importrun.h"

#include "core/exchange/importfiles.h"
#include "core/exchange/sheetfinder.h"
#include "core/exchange/waitingrows.h"
#include "core/records/import.h"
#include "core/store/sheetscan.h"

#include <algorithm>
#include <filesystem>

namespace bandanh::exchange {

using operations::Operation;
using records::Sheet;
using sheets::FileKind;
using sheets::LineResult;
using store::Verb;

namespace {

constexpr std::int64_t kRowsBetweenReports = 500;
constexpr std::uint64_t kBulkBytes = 1 << 20; ///< larger files get a larger page cache and search buffer

/// A wider page cache and search buffer while a large file is taken in.
class BulkWork
{
public:
    BulkWork(store::Connection& connection, bool wanted) : m_connection(connection), m_wanted(wanted) { set(true); }
    ~BulkWork() { set(false); }
    BulkWork(const BulkWork&) = delete;
    BulkWork& operator=(const BulkWork&) = delete;

private:
    void set(bool bulk)
    {
        if (m_wanted)
            m_connection.setCacheSize(bulk ? 64 : 16);
    }

    store::Connection& m_connection;
    bool m_wanted;
};

bool isLines(FileKind kind)
{
    return kind == FileKind::SignInSheet || kind == FileKind::Attendance;
}

} // namespace

/// One file on its way in.
struct ImportRun::FileJob {
    FileJob(const operations::Desk& desk, sheets::SheetReader&& opened, FileReport& told)
        : reader(std::move(opened)), report(told), operation(desk, Verb::Import)
    {}

    sheets::SheetReader reader;
    FileReport& report;
    Operation operation;
    std::optional<ListImport> list;
    std::optional<SheetFinder> sheets;
    std::optional<LineImport> lines;
    std::string currentSheet; ///< reference of the sheet that the last row named
    WaitingRows waiting;
    std::int64_t ordinal = 0;                     ///< rows of the sheet so far, those that went back included
    std::optional<store::StandingImport> earlier; ///< of the very same contents
};

ImportRun::ImportRun(const operations::Desk& desk, const places::Gazetteer& gazetteer, ImportOptions options)
    : m_desk(desk),
      m_gazetteer(gazetteer),
      m_options(std::move(options)),
      m_book(std::make_unique<ReferenceBook>(desk.connection))
{}

ImportRun::~ImportRun() = default;

PeopleIndex& ImportRun::people()
{
    if (!m_people)
        m_people = std::make_unique<PeopleIndex>(m_desk.connection);
    return *m_people;
}

std::vector<FileReport> ImportRun::run(const std::vector<sheets::TableFile>& tables)
{
    std::vector<FileReport> reports;
    m_progress.files = tables.size();
    m_coming.expect(tables);
    for (const sheets::TableFile& table : tables) {
        ++m_progress.file;
        reports.push_back(importTable(table));
        if (reports.back().error && reports.back().error->code == ErrorCode::Cancelled)
            break;
    }
    return reports;
}

std::vector<FileReport> ImportRun::preview(const std::vector<sheets::TableFile>& tables)
{
    store::Transaction neverCommitted(m_desk.connection);
    auto reports = run(tables);
    for (FileReport& report : reports)
        report.import.reset();
    return reports;
}

FileReport ImportRun::importTable(const sheets::TableFile& table)
{
    FileReport report;
    report.path = table.path;
    report.worksheet = table.worksheet;
    auto reader = sheets::SheetReader::open(table, {.gazetteer = &m_gazetteer});
    if (!reader) {
        report.error = reader.error();
        return report;
    }
    for (const auto& [column, meaning] : m_options.meanings)
        reader->setMeaning(column, meaning);
    report.facts = reader->file();
    report.worksheet = report.facts.worksheet;
    report.layout = reader->layout();
    report.titles = reader->titles();
    if (report.layout.kind != FileKind::SignInSheet && specOf(report.layout) == nullptr) {
        report.error = Error{ErrorCode::LayoutUnknown, {report.path}};
        return report;
    }
    FileJob job(m_desk, std::move(*reader), report);
    if (const auto taken = takeFile(job); !taken) {
        report.error = taken.error();
        report.counts = {};
        report.import.reset();
        m_people.reset(); // what was learnt of a file that is not taken in must be forgotten
        m_book = std::make_unique<ReferenceBook>(m_desk.connection);
    }
    return report;
}

Result<void> ImportRun::takeFile(FileJob& job)
{
    const BulkWork bulk(m_desk.connection, job.report.facts.bytes > kBulkBytes);
    m_progress.rows = 0;
    job.earlier = store::importOf(m_desk.connection, job.report.facts.hash);
    if (job.earlier)
        return repeat(job);
    if (isLines(job.report.layout.kind)) {
        job.sheets.emplace(job.operation, *m_book, m_options.ownScope);
        job.lines.emplace(job.operation, *m_book, people(), m_gazetteer);
        if (job.report.layout.kind == FileKind::SignInSheet)
            job.lines->setSheet(job.sheets->ofFile(job.report, m_options.activity, m_options.titleConfirms));
    } else {
        job.list.emplace(job.operation, *m_book, job.report.layout, m_options.ownScope);
    }
    if (auto taken = takeRows(job); !taken)
        return taken;
    if (job.list)
        m_coming.complete(job.operation, *m_book, m_options.ownScope);
    finish(job);
    return {};
}

/// The same contents again: every row that can be read is there already, whatever became of it since. Only of a list a row
/// may have gone back that can be taken in now.
Result<void> ImportRun::repeat(FileJob& job)
{
    job.report.import = job.earlier->id;
    job.report.sheet = job.earlier->sheet;
    if (job.earlier->sheet)
        if (const auto sheet = job.operation.table().find(records::specOf<Sheet>(), *job.earlier->sheet))
            if (const auto activity = records::fromRecord<Sheet>(sheet->record).activity)
                job.report.activity = *activity;
    if (!isLines(job.report.layout.kind) && job.earlier->wentBack) {
        job.list.emplace(job.operation, *m_book, job.report.layout, m_options.ownScope);
        job.list->takeOnlyMissing();
    }
    if (auto taken = takeRows(job); !taken)
        return taken;
    if (job.operation.entries() > 0)
        finish(job);
    return {};
}

Result<void> ImportRun::takeRows(FileJob& job)
{
    while (true) {
        const auto result = job.reader.next();
        if (!result)
            return tl::unexpected(result.error());
        if (*result == LineResult::End)
            break;
        if (*result == LineResult::Skipped)
            continue;
        takeRow(job, *result);
        if (++m_progress.rows % kRowsBetweenReports != 0 || !m_options.onProgress)
            continue;
        m_progress.bytesRead = job.reader.progress().bytesRead;
        m_progress.bytesTotal = job.reader.progress().bytesTotal;
        if (!m_options.onProgress(m_progress))
            return refused(ErrorCode::Cancelled);
    }
    if (job.list)
        job.waiting.take(*job.list, [&](RowReport& row) {
            job.list->propose(row.cells, m_options.by, row);
            tell(job, row);
        });
    job.report.statedTotal = job.reader.statedTotal();
    return {};
}

/// A row that names what a later file brings is taken in without it, and completed when that file comes.
void ImportRun::takeListRow(FileJob& job, RowReport& row)
{
    job.list->take(row.cells, row);
    if (row.reason != kUnknownReference)
        return;
    const auto awaited = job.list->awaited(row.cells);
    const auto comes = [&](const auto& each) { return m_coming.brings(job.operation, m_progress.file, each); };
    if (awaited.empty() || !std::ranges::all_of(awaited, comes))
        return job.list->propose(row.cells, m_options.by, row);
    RowReport taken;
    taken.firstLine = row.firstLine;
    taken.lastLine = row.lastLine;
    taken.cells = row.cells;
    job.list->take(without(awaited, row.cells), taken);
    if (taken.outcome != RowOutcome::Rejected)
        m_coming.keep(job.report.layout, row.cells);
    row = std::move(taken);
}

void ImportRun::tell(FileJob& job, const RowReport& row)
{
    ++job.report.counts[row.outcome];
    for (const std::string_view flag : row.flags)
        ++job.report.flagged[flag];
    if (m_options.onRow)
        m_options.onRow(job.report, row);
}

void ImportRun::takeRow(FileJob& job, LineResult result)
{
    RowReport row;
    row.cells = job.reader.record().cells;
    row.place = ++job.ordinal;
    if (result == LineResult::Rejected) {
        const sheets::Rejection& rejection = job.reader.rejection();
        row.firstLine = rejection.firstLine;
        row.lastLine = rejection.lastLine;
        row.outcome = RowOutcome::Rejected;
        row.reason = sheets::rejectReasonWord(rejection.reason);
        row.badCell = rejection.cell;
        row.rejection = &rejection;
    } else if (job.earlier) {
        row.firstLine = job.reader.record().firstLine;
        row.lastLine = job.reader.record().lastLine;
        row.outcome = RowOutcome::Same;
        if (job.list) {
            job.list->take(row.cells, row);
            job.list->propose(row.cells, m_options.by, row);
        }
    } else if (job.list) {
        row.firstLine = job.reader.record().firstLine;
        row.lastLine = job.reader.record().lastLine;
        if (job.list->waits(row.cells)) {
            job.waiting.keep(row);
            return;
        }
        takeListRow(job, row);
    } else {
        const sheets::SignInRow& line = job.reader.row();
        row.firstLine = line.firstLine;
        row.lastLine = line.lastLine;
        row.row = &line;
        if (job.report.layout.kind == FileKind::Attendance && line.sheetReference != job.currentSheet) {
            const auto place = job.sheets->ofRow(line);
            job.currentSheet = place ? line.sheetReference : std::string();
            job.ordinal = 1;
            if (place)
                job.lines->setSheet(*place);
        }
        if (job.report.layout.kind == FileKind::Attendance && job.currentSheet.empty()) {
            row.outcome = RowOutcome::Rejected;
            row.reason = kUnknownReference;
        } else {
            job.lines->take(line, line.number.value_or(line.mendedRow.value_or(job.ordinal)), row);
        }
    }
    tell(job, row);
}

void ImportRun::finish(FileJob& job)
{
    FileReport& report = job.report;
    const std::int64_t taken =
        report.counts.total() - report.counts[RowOutcome::Rejected] - report.counts[RowOutcome::Same];
    if (taken == 0) { // nothing new: the step leaves no trace, not even an empty sheet
        if (job.operation.entries() > 0)
            m_book = std::make_unique<ReferenceBook>(m_desk.connection);
        return;
    }
    if (report.sheet && report.statedTotal) {
        const auto stored = job.operation.table().find(records::specOf<Sheet>(), *report.sheet);
        auto sheet = records::fromRecord<Sheet>(stored->record);
        if (!sheet.signedTotal) {
            sheet.signedTotal = report.statedTotal->people;
            records::Record after = stored->record;
            after.values = records::toRecord(sheet).values;
            job.operation.change(*stored, after);
        }
    }
    records::Import import;
    import.file = report.fileName();
    import.hash = report.facts.hash;
    import.type = std::string(report.layout.recordWord());
    if (report.activity)
        import.activity = Id<records::Activity>(*report.activity);
    if (report.sheet)
        import.sheet = Id<Sheet>(*report.sheet);
    if (!m_options.by.empty())
        import.by = m_options.by;
    import.at = m_desk.clock.now();
    import.created = report.counts[RowOutcome::New];
    import.known = report.counts[RowOutcome::Known];
    import.proposed = report.counts[RowOutcome::Proposed];
    import.same = report.counts[RowOutcome::Same];
    import.rejected = report.counts[RowOutcome::Rejected];
    records::Record record = records::toRecord(import);
    record.scope = m_options.ownScope;
    job.operation.create(record);
    job.operation.setSubject(record.id);
    job.operation.commit();
    report.import = record.id;
}

} // namespace bandanh::exchange
