#include "core/operations/conflicts.h"

#include "core/records/conflict.h"
#include "core/store/conflictscan.h"
#include "core/store/fieldcodec.h"
#include "core/support/hex.h"

namespace bandanh::operations {

using records::Conflict;
using records::ConflictDecision;
using records::ConflictReason;
using records::Record;
using records::RecordSpec;
using records::specOf;
using store::StoredRecord;

namespace {

/// The values that one side of a conflict holds, on top of a row.
Record withValues(Record row, const std::optional<std::string>& side)
{
    const std::string bytes = bytesFromHex(side.value_or("")).value_or("");
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const auto encoded = store::takeField(rest);
        if (!encoded)
            break;
        if (const auto* field = row.spec->byId(encoded->id))
            row.values[row.spec->indexOf(*field)] = encoded->as(*field);
    }
    return row;
}

const RecordSpec* typeOf(const Conflict& conflict)
{
    return records::specByName(conflict.type.value_or(""));
}

std::optional<RowId> rowOf(const Conflict& conflict)
{
    return RowId::parse(conflict.row.value_or(""));
}

/// The fields that a conflict is about, in words; of a removal none.
std::vector<std::string> fieldsOf(const Conflict& conflict)
{
    std::vector<std::string> names;
    std::string_view rest = conflict.fields ? std::string_view(*conflict.fields) : std::string_view();
    while (!rest.empty() && rest != "-") {
        const auto name = rest.substr(0, rest.find(' '));
        names.emplace_back(name);
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
    return names;
}

std::string valuesText(const Record& row, const std::vector<std::string>& fields)
{
    std::string text;
    for (const std::string& name : fields) {
        const auto* field = row.spec->byName(name);
        const std::string value =
            field != nullptr ? records::exportText(*field, row.values[row.spec->indexOf(*field)]) : "";
        text.append(text.empty() || value.empty() ? "" : " ").append(value);
    }
    return text;
}

std::vector<std::string> namesOfAll(const RecordSpec& spec)
{
    std::vector<std::string> names;
    for (const auto& field : spec.fields)
        names.emplace_back(field.name);
    return names;
}

OpenConflict shownConflict(const RowId& id, const Conflict& conflict, const RecordSpec& spec,
                           const std::optional<Record>& row)
{
    OpenConflict shown{id,
                       &spec,
                       *rowOf(conflict),
                       fieldsOf(conflict),
                       {},
                       {},
                       conflict.standingBy.value_or(""),
                       conflict.otherBy.value_or(""),
                       conflict.standingAt,
                       conflict.otherAt,
                       conflict.reason.value_or(ConflictReason::ChangedMeanwhile),
                       row,
                       {},
                       false};
    const auto named = shown.fields.empty() ? namesOfAll(spec) : shown.fields;
    if (row) {
        shown.standing = valuesText(*row, named);
        shown.isOverwritten = withValues(*row, conflict.standing).values != row->values;
    }
    if (!conflict.other.value_or("").empty()) {
        shown.other = valuesText(withValues(Record(spec), conflict.other), named);
        shown.otherRow = withValues(row.value_or(Record(spec)), conflict.other);
    }
    return shown;
}

void takeOther(Operation& operation, const StoredRecord& row, const Conflict& conflict)
{
    if (conflict.other.value_or("").empty())
        operation.remove(row);
    else
        operation.change(row, withValues(row.record, conflict.other));
}

} // namespace

Result<void> resolveConflict(const Desk& desk, const RowId& id, bool keepOther)
{
    Operation operation(desk, Verb::ResolveConflict, id);
    const auto stored = operation.table().find(specOf<Conflict>(), id);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, id.toHex());
    auto conflict = records::fromRecord<Conflict>(stored->record);
    const auto* spec = typeOf(conflict);
    const auto rowId = rowOf(conflict);
    const auto row = spec != nullptr && rowId ? operation.table().find(*spec, *rowId) : std::nullopt;
    if (keepOther && !row)
        return refused(ErrorCode::UnknownRecord, conflict.row.value_or(""));
    if (keepOther)
        takeOther(operation, *row, conflict);
    conflict.decision = keepOther ? ConflictDecision::Other : ConflictDecision::Standing;
    Record decided = stored->record;
    decided.values = records::toRecord(conflict).values;
    operation.change(*stored, decided);
    operation.commit();
    return {};
}

std::vector<OpenConflict> openConflicts(store::Connection& connection, std::size_t limit)
{
    store::RecordTable table(connection);
    std::vector<OpenConflict> open;
    for (const StoredRecord& stored : store::waitingConflicts(connection, store::Waiting::Values, limit)) {
        const auto conflict = records::fromRecord<Conflict>(stored.record);
        const auto* spec = typeOf(conflict);
        const auto rowId = rowOf(conflict);
        if (spec == nullptr || !rowId)
            continue;
        const auto row = table.find(*spec, *rowId);
        open.push_back(
            shownConflict(stored.record.id, conflict, *spec, row ? std::optional(row->record) : std::nullopt));
    }
    return open;
}

std::int64_t countOpenConflicts(store::Connection& connection)
{
    return store::countWaitingConflicts(connection, store::Waiting::Values);
}

} // namespace bandanh::operations
