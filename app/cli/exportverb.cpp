#include "app/cli/verbs.h"
#include "app/cli/wantedrows.h"
#include "app/output/tablefile.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/exchange/recordexport.h"

#include <QCoreApplication>

#include <filesystem>
#include <vector>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"out", "FILE.csv|FILE.xlsx|FOLDER",
     QT_TRANSLATE_NOOP("cli",
                       "where it is written: a CSV or XLSX file; for all types a folder, or one XLSX file with a sheet "
                       "for each")},
    {"hxl", nullptr, QT_TRANSLATE_NOOP("cli", "a line of HXL tags below the headings")},
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only rows whose field holds this value; without a value, rows where it is not known"),
     true},
};

/// What was written where, for the answer.
struct Exporting {
    store::Connection& connection;
    exchange::RecordExport::Tags tags;
    Json files = Json::array();
    QString text = {};

    output::NamedTable table(const Wanted& wanted, std::int64_t& rows) const
    {
        return {QString::fromStdString(std::string(wanted.query.spec->name)),
                [this, &wanted, &rows](sheets::TableWriter& out) {
                    rows = exchange::exportRecords(connection, *wanted.query.spec, out, tags,
                                                   [&](const auto& record) { return isWanted(wanted, record); });
                }};
    }

    void tell(const Wanted& wanted, const std::string& path, std::int64_t rows)
    {
        files.push_back({{"file", path}, {"type", wanted.query.spec->name}, {"rows", rows}});
        text += words::filled(QCoreApplication::translate("cli", "%1, %2: rows written: %3"),
                              {QString::fromStdString(path), words::label(*wanted.query.spec),
                               words::Notation::current().number(rows)})
                + QLatin1Char('\n');
    }

    Result<void> write(const Wanted& wanted, const std::string& path)
    {
        std::int64_t rows = 0;
        if (auto written = output::writeTable(path, table(wanted, rows)); !written)
            return written;
        tell(wanted, path, rows);
        return {};
    }
};

/// Every type that has rows and is no bookkeeping.
std::vector<Wanted> everything(store::Connection& connection)
{
    std::vector<Wanted> types;
    store::RecordTable table(connection);
    for (const auto* spec : records::allRecordSpecs())
        if (spec->inDigest && table.count(*spec) > 0)
            types.push_back({store::RecordQuery(*spec), std::nullopt});
    return types;
}

/// All types on sheets of one workbook.
Result<void> exportWorkbook(Exporting& exporting, const std::string& path)
{
    const auto types = everything(exporting.connection);
    if (types.empty())
        return {};
    std::vector<std::int64_t> rows(types.size());
    std::vector<output::NamedTable> tables;
    for (std::size_t i = 0; i < types.size(); ++i)
        tables.push_back(exporting.table(types[i], rows[i]));
    if (auto written = output::writeTables(path, tables); !written)
        return written;
    for (std::size_t i = 0; i < types.size(); ++i)
        exporting.tell(types[i], path, rows[i]);
    return {};
}

/// Each type in a file of its name.
Result<void> exportFolder(Exporting& exporting, const std::string& folder)
{
    if (!std::filesystem::is_directory(folder))
        return refused(ErrorCode::FolderMissing, folder);
    for (const Wanted& wanted : everything(exporting.connection)) {
        const auto path = std::filesystem::path(folder) / (std::string(wanted.query.spec->name) + ".csv");
        if (auto written = exporting.write(wanted, path.string()); !written)
            return written;
    }
    return {};
}

Answered exportRows(Session& session, const Arguments& arguments)
{
    const std::string type = arguments.operands[0].toStdString();
    const auto* spec = records::specByName(type);
    if (spec == nullptr && type != "all")
        return failed(Error{ErrorCode::UnknownType, {type}});
    if (!arguments.has("out") || (spec == nullptr && arguments.has("where")))
        return failed(UsageError{QCoreApplication::translate(
            "cli", "Say with --out where to write; --where goes with one kind of record.")});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    using enum exchange::RecordExport::Tags;
    Exporting exporting{(*laptop)->store().writer(), arguments.has("hxl") ? Hxl : None};
    const std::string out = arguments.value("out").toStdString();
    Result<void> written;
    if (spec == nullptr) {
        written = output::isWorkbookName(out) ? exportWorkbook(exporting, out) : exportFolder(exporting, out);
    } else {
        Wanted wanted{store::RecordQuery(*spec), std::nullopt};
        if (const auto narrowed = narrow(wanted, exporting.connection, arguments); !narrowed)
            return tl::unexpected(narrowed.error());
        written = exporting.write(wanted, out);
    }
    if (!written)
        return failed(written.error());
    return Answer{bandanh::cli::written({{"files", exporting.files}}), exporting.text};
}

} // namespace

constexpr Verb kExportVerb{
    {"export", "TYPE|all", 1, 1, kOptions,
     QT_TRANSLATE_NOOP("cli",
                       "write the rows of a kind of record, or of all, as CSV or XLSX that can be imported again"),
     true},
    exportRows};

} // namespace bandanh::cli
