#include "app/desktop/import/importwork.h"

#include "app/desktop/import/previewcollector.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"

namespace bandanh::desktop {

using exchange::FileReport;
using exchange::ImportRun;

struct ImportWork::Request {
    QStringList paths;                     ///< to be looked at
    std::vector<sheets::TableFile> tables; ///< of a preview, in its order
    TableChoices choices;
    qint64 rows = 0; ///< of all files, 0 where they were not counted yet
    std::string by;
    records::Scope scope = records::kNational;
    std::vector<RowId> imports;
};

struct ImportWork::Result {
    std::vector<FilePreview> files;
    Undone undone;
    std::optional<Error> error;
    bool isCancelled = false;
};

/// The files of one transaction, one after the other. Files without choices of their own share a run, so that people and
/// references are read once.
class ImportWork::Batch
{
public:
    Batch(LongWork& work, const operations::Desk& desk, const Request& request, qint64 files)
        : m_work(work), m_desk(desk), m_request(request), m_files(files)
    {}

    FilePreview take(const sheets::TableFile& table)
    {
        const auto chosen = m_request.choices.find(table);
        if (chosen != m_request.choices.end() && chosen->second.isLeftOut) {
            ++m_filesDone;
            FilePreview left(table);
            left.isLeftOut = true;
            return left;
        }
        PreviewCollector collector(table);
        m_collector = &collector;
        FileReport report;
        if (chosen == m_request.choices.end() || chosen->second.isEmpty()) {
            if (!m_shared)
                m_shared = makeRun({});
            report = std::move(m_shared->run({table}).front());
        } else {
            m_shared.reset(); // what it remembers would be older than what this file brings
            report = std::move(makeRun(chosen->second)->run({table}).front());
        }
        m_collector = nullptr;
        m_rowsBefore += report.counts.total();
        ++m_filesDone;
        FilePreview file = collector.finish(std::move(report));
        describeActivity(file);
        return file;
    }

    /// False when it should stop.
    bool tellFile()
    {
        if (m_request.rows > 0)
            return m_work.report(m_rowsBefore, m_request.rows);
        return m_files > 1 ? m_work.report(m_filesDone, m_files) : m_work.report(m_rowsBefore, m_rowsBefore);
    }

private:
    std::unique_ptr<ImportRun> makeRun(const FileChoices& choices)
    {
        exchange::ImportOptions options;
        options.activity = choices.activity;
        options.titleConfirms = choices.titleConfirms;
        options.meanings = choices.meanings;
        options.by = m_request.by;
        options.ownScope = m_request.scope;
        options.onRow = [this](const FileReport& report, const exchange::RowReport& row) {
            m_collector->take(report, row);
        };
        options.onProgress = [this](const exchange::ImportProgress& progress) { return tellProgress(progress); };
        return std::make_unique<ImportRun>(m_desk, m_gazetteer, std::move(options));
    }

    bool tellProgress(const exchange::ImportProgress& progress)
    {
        if (m_request.rows > 0)
            return m_work.report(m_rowsBefore + progress.rows, m_request.rows);
        if (m_files > 1)
            return m_work.report(m_filesDone, m_files);
        const auto whole = progress.bytesRead == 0
                               ? 0
                               : double(progress.rows) * double(progress.bytesTotal) / double(progress.bytesRead);
        return m_work.report(progress.rows, std::max(progress.rows, std::int64_t(whole)));
    }

    /// While its row can be read: an activity that the batch itself brings is gone after a preview.
    void describeActivity(FilePreview& file)
    {
        if (file.report.activity)
            file.activity = store::activityOverview(m_desk.connection, *file.report.activity);
        for (const exchange::ActivitySuggestion& suggestion : file.report.suggestions) {
            if (auto overview = store::activityOverview(m_desk.connection, suggestion.activity))
                file.suggestions.push_back(std::move(*overview));
            file.isSuggestionCertain |= suggestion.certain;
        }
    }

    LongWork& m_work;
    const operations::Desk& m_desk;
    const Request& m_request;
    const places::Gazetteer m_gazetteer;
    PreviewCollector* m_collector = nullptr;
    std::unique_ptr<ImportRun> m_shared;
    qint64 m_files;
    qint64 m_filesDone = 0;
    qint64 m_rowsBefore = 0;
};

ImportWork::ImportWork(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::progressed, this, &ImportWork::progressed);
    connect(&m_work, &LongWork::finished, this, &ImportWork::tell);
    connect(&m_work, &LongWork::failed, this, [this] {
        if (m_wasCancelled)
            emit cancelled();
        else
            emit refused(
                tr("The computer could not finish this, perhaps because the disk is full. Nothing was written."));
    });
}

ImportWork::~ImportWork() = default;

void ImportWork::preview(const QStringList& paths, const TableChoices& choices)
{
    auto request = std::make_shared<Request>();
    request->paths = paths;
    request->choices = choices;
    start(Job::Preview, std::move(request));
}

void ImportWork::run(const std::vector<sheets::TableFile>& tables, const TableChoices& choices, qint64 rows)
{
    auto request = std::make_shared<Request>();
    request->tables = tables;
    request->choices = choices;
    request->rows = rows;
    start(Job::Import, std::move(request));
}

void ImportWork::undo(std::vector<RowId> imports)
{
    auto request = std::make_shared<Request>();
    request->imports = std::move(imports);
    start(Job::Undo, std::move(request));
}

void ImportWork::cancel()
{
    m_wasCancelled = true;
    m_work.cancel();
}

void ImportWork::start(Job job, std::shared_ptr<Request> request)
{
    if (m_work.isRunning())
        return;
    m_job = job;
    m_wasCancelled = false;
    request->by = m_session.settings().name;
    request->scope = m_session.settings().province;
    m_result = std::make_shared<Result>();
    m_work.start([this, request = std::move(request), result = m_result, job](LongWork& work) {
        if (job == Job::Undo)
            runUndo(work, *request, *result);
        else
            runBatch(work, *request, *result);
    });
}

void ImportWork::runBatch(LongWork& work, const Request& request, Result& result)
{
    std::vector<sheets::TableFile> tables = request.tables;
    if (tables.empty()) {
        std::vector<std::string> paths;
        for (const QString& path : request.paths)
            paths.push_back(path.toStdString());
        const auto found = exchange::importFiles(paths);
        if (!found) {
            result.error = found.error();
            return;
        }
        tables = exchange::inOrderOfReferences(*found);
    }
    const auto connection = m_session.laptop().store().openWriter();
    SystemRandom random;
    const operations::Desk desk{*connection, m_session.laptop().clock(), random};
    store::Transaction whole(*connection);
    Batch batch(work, desk, request, qint64(tables.size()));
    for (const sheets::TableFile& table : tables) {
        result.files.push_back(batch.take(table));
        const auto& error = result.files.back().report.error;
        if (!batch.tellFile() || (error && error->code == ErrorCode::Cancelled)) {
            result.isCancelled = true;
            return; // and the transaction is rolled back
        }
    }
    if (m_job == Job::Import)
        whole.commit();
}

void ImportWork::runUndo(LongWork& work, const Request& request, Result& result)
{
    const auto connection = m_session.laptop().store().openWriter();
    SystemRandom random;
    const operations::Desk desk{*connection, m_session.laptop().clock(), random};
    store::Transaction whole(*connection);
    qint64 done = 0;
    for (auto import = request.imports.rbegin(); import != request.imports.rend(); ++import) {
        const auto outcome = operations::undoImport(desk, *import);
        if (!outcome) {
            result.error = outcome.error();
            return;
        }
        result.undone.removed += outcome->removed;
        result.undone.restored += outcome->restored;
        result.undone.kept += std::int64_t(outcome->kept.size());
        if (!work.report(++done, qint64(request.imports.size()))) {
            result.isCancelled = true;
            return;
        }
    }
    whole.commit();
}

void ImportWork::tell()
{
    const auto result = std::exchange(m_result, {});
    if (result->error)
        emit refused(words::sentence(*result->error));
    else if (result->isCancelled)
        emit cancelled();
    else if (m_job == Job::Undo)
        emit undone(result->undone);
    else if (m_job == Job::Preview)
        emit previewed(result->files);
    else
        emit imported(result->files);
}

} // namespace bandanh::desktop
