#include "app/cli/importanswer.h"
#include "app/cli/rejectsfile.h"
#include "app/cli/verbs.h"

#include "app/words/errorsentence.h"
#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"activity", "ID", QT_TRANSLATE_NOOP("cli", "the activity that the sheets belong to")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "say what the import would do, and write nothing")},
    {"rejects", "OUT.csv", QT_TRANSLATE_NOOP("cli", "write the rows that go back, with the reason, to this file")},
    {"rows", nullptr, QT_TRANSLATE_NOOP("cli", "say what became of each row")},
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

/// What there is to import, and what of it is not there: each path stands for itself.
struct Input {
    std::vector<sheets::TableFile> tables;
    std::vector<exchange::FileReport> missing;
};

Input inputOf(const Arguments& arguments)
{
    Input input;
    std::vector<std::string> paths;
    for (const QString& operand : arguments.operands) {
        auto files = exchange::importFiles({operand.toStdString()});
        if (files) {
            paths.insert(paths.end(), files->begin(), files->end());
            continue;
        }
        exchange::FileReport& report = input.missing.emplace_back();
        report.path = operand.toStdString();
        report.error = files.error();
    }
    input.tables = exchange::inOrderOfReferences(paths);
    return input;
}

exchange::ImportOptions optionsFor(operations::Laptop& laptop)
{
    const operations::LaptopSettings settings = laptop.settings();
    exchange::ImportOptions options;
    options.titleConfirms = true;
    options.by = settings.name;
    options.ownScope = settings.province;
    return options;
}

Answered import(Session& session, const Arguments& arguments)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto activity = activityOf(**laptop, arguments);
    if (!activity)
        return failed(activity.error());
    const auto rejects = RejectsFile::open(arguments.value("rejects").toStdString());
    if (!rejects)
        return failed(rejects.error());
    const Input input = inputOf(arguments);
    ImportAnswer answer(arguments.has("rows"));
    exchange::ImportOptions options = optionsFor(**laptop);
    options.activity = *activity;
    options.onRow = [&](const exchange::FileReport& file, const exchange::RowReport& row) {
        answer.addRow(file, row);
        if (row.outcome == exchange::RowOutcome::Rejected)
            (*rejects)->add(file, row);
    };
    const places::Gazetteer gazetteer;
    exchange::ImportRun run((*laptop)->desk(), gazetteer, std::move(options));
    auto reports = arguments.has("dry-run") ? run.preview(input.tables) : run.run(input.tables);
    reports.insert(reports.end(), input.missing.begin(), input.missing.end());
    Answer said = answer.finish(reports);
    if (const auto finished = (*rejects)->finish(); !finished) {
        // The import stands: what could not be written is said beside it.
        said.complaints << words::sentence(finished.error());
        said.exit = exitOf(finished.error().code);
    }
    return said;
}

} // namespace

constexpr Verb kImportVerb{
    {"import", "FILE|FOLDER…", 1, -1, kOptions,
     QT_TRANSLATE_NOOP("cli", "take in lists and sign-in sheets, each file as one step that can be undone"), true},
    import};

} // namespace bandanh::cli
