#include "app/cli/importanswer.h"
#include "app/cli/verbs.h"

#include "app/words/rejectionsentence.h"
#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"

#include <QCoreApplication>

#include <fstream>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"activity", "ID", QT_TRANSLATE_NOOP("cli", "the activity that the sheets belong to")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "say what the import would do, and write nothing")},
    {"rejects", "OUT.csv", QT_TRANSLATE_NOOP("cli", "write the rows that go back, with the reason, to this file")},
    {"rows", nullptr, QT_TRANSLATE_NOOP("cli", "say what became of each row")},
};

/// Writes rows that go back as they come; the file is made with the first of them. Each file's rows stand below its own head.
class RejectsFile
{
public:
    explicit RejectsFile(std::string path) : m_path(std::move(path)) {}

    void add(const exchange::FileReport& file, const exchange::RowReport& row)
    {
        if (m_path.empty())
            return;
        if (!m_stream.is_open())
            m_stream.open(m_path, std::ios::binary | std::ios::trunc);
        if (m_file != file.path) {
            m_file = file.path;
            m_layout = file.layout;
            m_writer.emplace(m_stream, m_layout, [this](const sheets::Rejection& rejection, std::string_view header) {
                return reason(rejection, header);
            });
        }
        m_listReason = row.rejection == nullptr ? std::string(row.reason) : std::string();
        m_writer->add(row.rejection != nullptr ? *row.rejection : asRejection(row));
    }

    bool failed() const { return m_stream.is_open() && !m_stream.good(); }

private:
    static sheets::Rejection asRejection(const exchange::RowReport& row)
    {
        sheets::Rejection rejection;
        rejection.firstLine = row.firstLine;
        rejection.lastLine = row.lastLine;
        rejection.cell = row.badCell;
        rejection.cells.assign(row.cells.begin(), row.cells.end());
        return rejection;
    }

    std::string reason(const sheets::Rejection& rejection, std::string_view header) const
    {
        if (!m_listReason.empty())
            return m_listReason;
        return words::sentence(rejection.reason,
                               QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())), rejection.cell)
            .toStdString();
    }

    std::string m_path;
    std::string m_file;
    std::string m_listReason;
    std::ofstream m_stream;
    sheets::Layout m_layout;
    std::optional<sheets::RejectsWriter> m_writer;
};

Result<std::optional<RowId>> activityOf(operations::Laptop& laptop, const Arguments& arguments)
{
    if (!arguments.has("activity"))
        return std::optional<RowId>();
    const std::string typed = arguments.value("activity").toStdString();
    exchange::ReferenceBook book(laptop.store().writer());
    if (const auto known = book.byReference(records::RecordType::Activity, typed))
        return known;
    const auto id = RowId::parse(typed);
    store::RecordTable table(laptop.store().writer());
    if (!id || !table.find(records::specOf(records::RecordType::Activity), *id))
        return refused(ErrorCode::UnknownRecord, typed);
    return id;
}

Answered import(Session& session, const Arguments& arguments)
{
    std::vector<std::string> paths;
    for (const QString& path : arguments.operands)
        paths.push_back(path.toStdString());
    const auto files = exchange::importFiles(paths);
    if (!files)
        return failed(files.error());
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto activity = activityOf(**laptop, arguments);
    if (!activity)
        return failed(activity.error());
    const operations::LaptopSettings settings = (*laptop)->settings();
    ImportAnswer answer(arguments.has("rows"));
    const std::string rejectsPath = arguments.value("rejects").toStdString();
    RejectsFile rejects(rejectsPath);
    exchange::ImportOptions options;
    options.activity = *activity;
    options.titleConfirms = true;
    options.by = settings.name;
    options.ownScope = settings.province;
    options.onRow = [&](const exchange::FileReport& file, const exchange::RowReport& row) {
        answer.addRow(file, row);
        if (row.outcome == exchange::RowOutcome::Rejected)
            rejects.add(file, row);
    };
    const places::Gazetteer gazetteer;
    exchange::ImportRun run((*laptop)->desk(), gazetteer, std::move(options));
    const auto ordered = exchange::inOrderOfReferences(*files);
    const auto reports = arguments.has("dry-run") ? run.preview(ordered) : run.run(ordered);
    if (rejects.failed())
        return failed(Error{ErrorCode::NotPermitted, {rejectsPath}});
    return answer.finish(reports);
}

} // namespace

constexpr Verb kImportVerb{
    {"import", "FILE|FOLDER…", 1, -1, kOptions,
     QT_TRANSLATE_NOOP("cli", "take in lists and sign-in sheets, each file as one step that can be undone"), true},
    import};

} // namespace bandanh::cli
