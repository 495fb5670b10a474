#include "core/exchange/openrows.h"

#include "core/exchange/listimport.h"
#include "core/records/conflict.h"
#include "core/store/conflictscan.h"
#include "core/store/fieldcodec.h"
#include "core/support/hex.h"

#include <algorithm>

namespace bandanh::exchange {

using operations::Operation;
using records::Conflict;
using records::ConflictDecision;
using records::Record;
using records::RecordType;
using records::Value;
using store::StoredRecord;

namespace {

/// Cells as encoded fields, numbered from 1; empty ones are left out.
template <class Cells>
std::string encoded(const Cells& cells)
{
    std::string bytes;
    std::uint16_t number = 0;
    for (const auto& cell : cells)
        if (++number; !cell.empty())
            store::appendField(bytes, number, Value{std::string(cell)});
    return hexFromBytes(bytes);
}

std::vector<std::string> decoded(const std::optional<std::string>& hex, std::size_t atLeast)
{
    const std::string bytes = bytesFromHex(hex.value_or("")).value_or("");
    std::string_view rest = bytes;
    std::vector<std::string> cells(atLeast);
    while (!rest.empty()) {
        const auto field = store::takeField(rest);
        if (!field || field->id == 0)
            break;
        if (cells.size() < field->id)
            cells.resize(field->id);
        cells[field->id - 1] = std::string(field->bytes);
    }
    return cells;
}

/// What was kept, as it was read from its file.
struct KeptRow {
    explicit KeptRow(const Conflict& conflict)
    {
        const auto headings = decoded(conflict.standing, 0);
        cells = decoded(conflict.other, headings.size());
        for (const std::string& heading : headings)
            layout.columns.push_back({.header = heading});
        layout.kind = sheets::kindOfHeaders(headings);
        if (layout.kind == sheets::FileKind::RecordExport)
            layout.recordType = conflict.type.value_or("");
        const auto found = std::ranges::find(headings, conflict.fields.value_or(""));
        column = static_cast<std::size_t>(found - headings.begin());
    }
    bool isWhole() const { return specOf(layout) != nullptr && column < cells.size(); }

    sheets::Layout layout;
    std::vector<std::string> cells;
    std::size_t column = 0;
};

const records::RecordSpec* namedBy(const Conflict& conflict)
{
    return records::specByName(conflict.names.value_or(""));
}

std::optional<OpenRow> shown(const StoredRecord& stored, Lookalikes& lookalikes)
{
    const auto conflict = records::fromRecord<Conflict>(stored.record);
    const auto* type = records::specByName(conflict.type.value_or(""));
    const auto* named = namedBy(conflict);
    if (type == nullptr || named == nullptr)
        return std::nullopt;
    const KeptRow kept(conflict);
    OpenRow row{stored.record.id,
                type,
                {},
                conflict.fields.value_or(""),
                conflict.written.value_or(""),
                named->type,
                {},
                conflict.otherBy.value_or(""),
                conflict.otherAt};
    for (std::size_t i = 0; i < kept.layout.columns.size() && i < kept.cells.size(); ++i)
        if (!kept.cells[i].empty())
            row.cells.emplace_back(kept.layout.columns[i].header, kept.cells[i]);
    row.candidates = lookalikes.of(named->type, row.written);
    std::erase_if(row.candidates, [&](const Lookalike& each) {
        return std::ranges::find(conflict.refused, each.row.toHex()) != conflict.refused.end();
    });
    return row;
}

/// Changes one waiting row as one answer.
template <class Change>
Result<void> answer(const operations::Desk& desk, const RowId& id, Change change)
{
    Operation operation(desk, store::Verb::AnswerProposal, id);
    const auto stored = operation.table().find(records::specOf<Conflict>(), id);
    auto conflict = stored ? records::fromRecord<Conflict>(stored->record) : Conflict{};
    if (conflict.reason != records::ConflictReason::DoubtfulReference || conflict.decision)
        return refused(ErrorCode::UnknownRecord, id.toHex());
    if (Result<void> changed = change(operation, stored->record, conflict); !changed)
        return changed;
    Record after = stored->record;
    after.values = records::toRecord(conflict).values;
    operation.change(*stored, after);
    operation.commit();
    return {};
}

/// The row with the answer in its cell, by the rules of the import.
Result<void> takeIn(Operation& operation, const Record& stored, const Conflict& conflict, const RowId& meant)
{
    KeptRow kept(conflict);
    const auto* named = namedBy(conflict);
    if (!kept.isWhole() || named == nullptr || !operation.table().find(*named, meant))
        return refused(ErrorCode::UnknownRecord, meant.toHex());
    kept.cells[kept.column] = meant.toHex();
    ReferenceBook book(operation.connection());
    ListImport list(operation, book, kept.layout, stored.scope);
    const std::vector<std::string_view> cells(kept.cells.begin(), kept.cells.end());
    RowReport told;
    list.take(cells, told);
    if (told.outcome == RowOutcome::Rejected)
        list.propose(cells, conflict.otherBy.value_or(""), told);
    if (told.outcome == RowOutcome::Rejected)
        return refused(ErrorCode::UnknownRecord, std::string(cells[told.badCell]));
    return {};
}

} // namespace

bool keepOpenRow(Operation& operation, const sheets::Layout& layout, std::span<const std::string_view> cells,
                 std::size_t column, RecordType named, std::string_view by, records::Scope scope)
{
    Conflict conflict;
    conflict.type = std::string(specOf(layout)->name);
    conflict.fields = layout.columns[column].header;
    conflict.reason = records::ConflictReason::DoubtfulReference;
    conflict.standing = encoded(layout.headers());
    conflict.other = encoded(cells);
    conflict.names = std::string(records::specOf(named).name);
    conflict.written = trimmedCell(cells[column]);
    conflict.row = store::createdRow(store::chain({}, *conflict.standing + "\n" + *conflict.other)).toHex();
    Record record = records::toRecord(conflict);
    record.scope = scope;
    if (operation.table().find(*record.spec, store::naturalRow(record)))
        return false;
    if (!by.empty())
        record.values[record.spec->indexOf(*record.spec->byName("other_by"))] = std::string(by);
    operation.put(record);
    return true;
}

std::vector<OpenRow> openRows(store::Connection& connection, std::size_t limit)
{
    Lookalikes lookalikes(connection);
    std::vector<OpenRow> open;
    for (const StoredRecord& stored : store::waitingConflicts(connection, store::Waiting::ListRows, limit))
        if (auto row = shown(stored, lookalikes))
            open.push_back(std::move(*row));
    return open;
}

Result<void> answerMeans(const operations::Desk& desk, const RowId& row, const RowId& meant)
{
    return answer(desk, row, [&](Operation& operation, const Record& stored, Conflict& conflict) -> Result<void> {
        conflict.decision = ConflictDecision::Other;
        return takeIn(operation, stored, conflict, meant);
    });
}

Result<void> answerDoesNotMean(const operations::Desk& desk, const RowId& row, const RowId& record)
{
    return answer(desk, row, [&](Operation&, const Record&, Conflict& conflict) -> Result<void> {
        conflict.refused.push_back(record.toHex());
        return {};
    });
}

Result<void> answerLeaveOut(const operations::Desk& desk, const RowId& row)
{
    return answer(desk, row, [](Operation&, const Record&, Conflict& conflict) -> Result<void> {
        conflict.decision = ConflictDecision::Standing;
        return {};
    });
}

} // namespace bandanh::exchange
