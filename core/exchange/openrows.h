#pragma once

#include "core/exchange/lookalikes.h"
#include "core/operations/operation.h"
#include "core/sheets/layout.h"

namespace bandanh::exchange {

/// A row of an imported list that waits: one of its cells names something that is not quite there. It is kept as it was
/// written, and taken in by the rules of the import as soon as somebody says what the cell means.
struct OpenRow {
    RowId id;
    const records::RecordSpec* type;                        ///< what the row becomes
    std::vector<std::pair<std::string, std::string>> cells; ///< heading and cell as written; those that say something
    std::string heading;                                    ///< of the doubtful cell
    std::string written;
    records::RecordType named;         ///< what it names
    std::vector<Lookalike> candidates; ///< best first, without those that it was said not to mean
    std::string by;
    std::optional<Timestamp> at;
};

/// Keeps a row whose cell at `column` names what may be one of several records. Its id follows from its contents, so that
/// the same row of another file waits once. False where it waits already, or was decided.
bool keepOpenRow(operations::Operation& operation, const sheets::Layout& layout,
                 std::span<const std::string_view> cells, std::size_t column, records::RecordType named,
                 std::string_view by, records::Scope scope);

/// Oldest first.
std::vector<OpenRow> openRows(store::Connection& connection, std::size_t limit);

/// The cell means this record: the row is taken in. Where another of its cells is doubtful too, it waits for that one.
/// Each answer is a step that can be undone. All refuse UnknownRecord, where the row or the record is not there.
Result<void> answerMeans(const operations::Desk& desk, const RowId& row, const RowId& meant);
/// The cell does not mean this record, and it is not proposed again.
Result<void> answerDoesNotMean(const operations::Desk& desk, const RowId& row, const RowId& record);
/// The row is left out; it stays in the history.
Result<void> answerLeaveOut(const operations::Desk& desk, const RowId& row);

} // namespace bandanh::exchange
