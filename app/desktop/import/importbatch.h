#pragma once

// Qt first: moc cannot read the standard library's <concepts> before it has seen <type_traits>.
#include <QString>
#include <QStringList>

#include "core/exchange/importreport.h"
#include "core/store/activityoverview.h"

#include <map>
#include <optional>
#include <vector>

namespace bandanh::desktop {

/// What the user decided about one file.
struct FileChoices {
    std::optional<RowId> activity;                  ///< named by the user
    bool titleConfirms = false;                     ///< what the title lines tell was confirmed
    bool isLeftOut = false;                         ///< nothing of it is imported
    std::map<std::size_t, sheets::Column> meanings; ///< columns that the user corrected

    bool isEmpty() const { return !activity && !titleConfirms && meanings.empty(); }
};

/// A row as the preview shows it.
struct PreviewRow {
    std::int64_t line = 0;   ///< of the file, its first
    std::int64_t number = 0; ///< on paper where it is written, else its place among the rows
    exchange::RowOutcome outcome = exchange::RowOutcome::New;
    QStringList cells;  ///< by column of the preview
    QString reasonWord; ///< of a row that goes back, as the command line prints it
    std::optional<sheets::RejectReason> reason;
    std::size_t badCell = 0; ///< of the file
    int badColumn = -1;      ///< of the preview; -1 where it does not show the cell
};

/// A column of a preview: one of our own, or a heading of the file.
struct PreviewColumn {
    enum class Kind : std::uint8_t { NameKhmer, NameLatin, Sex, Age, Phone, Place, School, OfFile };
    Kind kind = Kind::OfFile;
    QString header; ///< of the file
};

/// One file as the import would take it, or took it.
struct FilePreview {
    explicit FilePreview(sheets::TableFile of) : table(std::move(of)) {}

    sheets::TableFile table;
    exchange::FileReport report; ///< empty where the file is left out
    bool isLeftOut = false;
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows; ///< in the order of the file
    bool isBounded = false;       ///< a large file: only rows that want attention are kept, and no more than a limit
    std::vector<std::int64_t> filled; ///< by column of the file: rows that have something in it
    std::vector<std::int64_t> bad;    ///< by column of the file: rows that go back for it
    QStringList samples;              ///< by column of the file: the first thing in it
    std::optional<store::ActivityOverview> activity;
    std::vector<store::ActivityOverview> suggestions; ///< best first
    bool isSuggestionCertain = false;
    std::string sentBack; ///< the rows that go back as a CSV with a column of reasons; empty where there are none

    bool isRefused() const { return report.error.has_value(); }
    /// The name of the file, of a workbook with that of the worksheet.
    QString name() const;
    QString path() const { return QString::fromStdString(table.path); }
    std::int64_t rowsIn() const
    {
        using exchange::RowOutcome;
        return report.counts[RowOutcome::New] + report.counts[RowOutcome::Known] + report.counts[RowOutcome::Proposed];
    }
    std::int64_t rejected() const { return report.counts[exchange::RowOutcome::Rejected]; }
    bool isSheet() const { return report.layout.kind == sheets::FileKind::SignInSheet; }
};

/// What was decided, by table.
using TableChoices = std::map<sheets::TableFile, FileChoices>;

/// Files beyond this many rows are not kept whole for looking at.
inline constexpr std::size_t kMostPreviewRows = 5'000;

} // namespace bandanh::desktop
