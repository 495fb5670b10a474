#include "app/cli/verbs.h"
#include "app/cli/wantedrows.h"
#include "app/output/writtenfile.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "core/exchange/recordexport.h"

#include <QCoreApplication>

#include <filesystem>
#include <sstream>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"out", "FILE|FOLDER", QT_TRANSLATE_NOOP("cli", "where it is written: a file, or for all types a folder")},
    {"hxl", nullptr, QT_TRANSLATE_NOOP("cli", "a line of HXL tags below the headings")},
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only rows whose field holds this value; without a value, rows where it is not known"),
     true},
};

struct Exporting {
    store::Connection& connection;
    exchange::RecordExport::Tags tags;
    Json files = Json::array();
    QString text = {};

    Result<void> write(const Wanted& wanted, const std::string& path)
    {
        std::ostringstream table;
        const auto rows = exchange::exportRecords(connection, *wanted.query.spec, table, tags,
                                                  [&](const auto& record) { return isWanted(wanted, record); });
        if (auto written = output::writeFile(path, table.str()); !written)
            return written;
        files.push_back({{"file", path}, {"type", wanted.query.spec->name}, {"rows", rows}});
        text += words::filled(QCoreApplication::translate("cli", "%1: rows written: %2"),
                              {QString::fromStdString(path), words::Notation::current().number(rows)})
                + QLatin1Char('\n');
        return {};
    }
};

/// Every type that has rows and is no bookkeeping, each in a file of its name.
Result<void> exportAll(Exporting& exporting, const std::string& folder)
{
    if (!std::filesystem::is_directory(folder))
        return refused(ErrorCode::FolderMissing, folder);
    store::RecordTable table(exporting.connection);
    for (const auto* spec : records::allRecordSpecs()) {
        if (!spec->inDigest || table.count(*spec) == 0)
            continue;
        const auto path = std::filesystem::path(folder) / (std::string(spec->name) + ".csv");
        if (auto written = exporting.write({store::RecordQuery(*spec), std::nullopt}, path.string()); !written)
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
        written = exportAll(exporting, out);
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
     QT_TRANSLATE_NOOP("cli", "write the rows of a kind of record, or of all, as CSV that can be imported again"),
     true},
    exportRows};

} // namespace bandanh::cli
