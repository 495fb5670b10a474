#include "core/operations/undo.h"

#include "core/operations/freezeedition.h"
#include "core/records/import.h"
#include "core/store/fieldcodec.h"

#include <algorithm>

namespace bandanh::operations {

using records::Record;
using records::RecordSpec;
using store::EntryKind;
using store::FieldChange;
using store::OperationRow;
using store::StoredEntry;
using store::StoredRecord;

namespace {

/// Walks an operation's entries from the last to the first and writes the inverse of each.
class Inverse
{
public:
    Inverse(Operation& operation, const OperationRow& undone) : m_operation(operation), m_undone(undone) {}

    UndoOutcome run()
    {
        for (std::int64_t sequence = m_undone.last; sequence >= m_undone.first; --sequence) {
            const auto entry = m_operation.log().entry(sequence);
            if (entry)
                take(*entry);
        }
        return std::move(m_outcome);
    }

private:
    void take(const StoredEntry& entry)
    {
        switch (entry.entry.kind) {
        case EntryKind::Create:
        case EntryKind::Revive:
            return takeBackRow(entry);
        case EntryKind::Change:
            return takeBackFields(entry);
        case EntryKind::Remove:
            return bringBack(entry);
        }
    }

    /// Later changes of the same operation are taken back before its creation is, so the row must be as it was made.
    static bool editedSince(const Record& current, const StoredEntry& made)
    {
        Record asMade(*current.spec);
        for (const FieldChange& field : made.entry.fields)
            asMade.value(field.fieldId) = field.value;
        return current.values != asMade.values;
    }

    /// Bookkeeping (imports, layouts) does not hold the rows it speaks of.
    bool referredTo(const RecordSpec& spec, const RowId& id)
    {
        const auto referrers = m_operation.table().referrers(spec, id, 8);
        return std::ranges::any_of(referrers, [](const auto& referrer) { return referrer.spec->inDigest; });
    }

    void takeBackRow(const StoredEntry& entry)
    {
        const RecordSpec& spec = records::specOf(entry.entry.type);
        const auto stored = m_operation.table().find(spec, entry.row);
        if (!stored)
            return;
        if (spec.type == records::RecordType::Import)
            return markImport(*stored, true);
        if (editedSince(stored->record, entry) || referredTo(spec, entry.row)) {
            m_outcome.kept.push_back({spec.type, entry.row});
            return;
        }
        m_operation.remove(*stored);
        ++m_outcome.removed;
    }

    void markImport(const StoredRecord& stored, bool undone)
    {
        Record after = stored.record;
        after.values[after.spec->indexOf(*after.spec->byName("undone"))] = std::int64_t{undone};
        m_operation.change(stored, after);
    }

    void takeBackFields(const StoredEntry& entry)
    {
        const RecordSpec& spec = records::specOf(entry.entry.type);
        const auto stored = m_operation.table().find(spec, entry.row);
        if (!stored)
            return;
        Record after = stored->record;
        bool lost = false;
        std::string_view before = entry.before;
        for (const FieldChange& change : entry.entry.fields) {
            const auto encoded = store::takeField(before);
            const auto* field = spec.byId(change.fieldId);
            if (!encoded || field == nullptr)
                continue;
            auto& value = after.values[spec.indexOf(*field)];
            if (records::sameValue(value, change.value))
                value = encoded->as(*field);
            else
                lost = true;
        }
        bringScopeBack(entry, after);
        if (m_operation.change(*stored, after))
            ++m_outcome.restored;
        if (lost)
            m_outcome.kept.push_back({spec.type, entry.row});
    }

    /// A change may move a row to another province; the row's entry before it says where it was.
    void bringScopeBack(const StoredEntry& entry, Record& after)
    {
        const auto earlier = m_operation.log().entry(entry.sequence - static_cast<std::int64_t>(entry.entry.own));
        if (entry.entry.own == 0 || !earlier)
            return;
        if (after.scope == entry.entry.scope)
            after.scope = earlier->entry.scope;
        if (after.sensitivity == entry.entry.sensitivity)
            after.sensitivity = earlier->entry.sensitivity;
    }

    void bringBack(const StoredEntry& entry)
    {
        const RecordSpec& spec = records::specOf(entry.entry.type);
        if (m_operation.table().find(spec, entry.row))
            return;
        Record record(spec);
        record.id = entry.row;
        record.scope = entry.entry.scope;
        record.sensitivity = entry.entry.sensitivity;
        store::decodeFields(entry.before, record);
        m_operation.revive(record);
        ++m_outcome.restored;
    }

    Operation& m_operation;
    const OperationRow& m_undone;
    UndoOutcome m_outcome;
};

Result<UndoOutcome> invert(const Desk& desk, const OperationRow& undone, Verb verb)
{
    Operation operation(desk, verb, undone.subject);
    operation.setUndoes(undone.id);
    UndoOutcome outcome = Inverse(operation, undone).run();
    outcome.operation = operation.commit();
    return outcome;
}

tl::unexpected<Error> notUndoable(std::int64_t operation)
{
    return refused(ErrorCode::NotUndoable, std::to_string(operation));
}

/// An edition that others may have read by now is taken back as the last thing done, or not at all.
Result<void> requireNewestFreezing(const Desk& desk, const OperationRow& undone)
{
    const auto newest = store::OperationLog(desk.connection).lastUndoable();
    if (undone.verb != Verb::FreezeEdition || !undone.subject || (newest && newest->id == undone.id))
        return {};
    const auto edition =
        store::RecordTable(desk.connection).find(records::specOf<records::ReportEdition>(), *undone.subject);
    return edition ? requireChangeable(edition->record) : Result<void>();
}

} // namespace

Result<UndoOutcome> undo(const Desk& desk, std::int64_t id)
{
    const auto undone = store::OperationLog(desk.connection).operation(id);
    if (!undone || undone->undoneBy || undone->verb == Verb::Undo)
        return notUndoable(id);
    if (auto may = requireNewestFreezing(desk, *undone); !may)
        return tl::unexpected(may.error());
    return invert(desk, *undone, Verb::Undo);
}

Result<UndoOutcome> undoImport(const Desk& desk, const RowId& import)
{
    if (!store::RecordTable(desk.connection).find(records::specOf<records::Import>(), import))
        return refused(ErrorCode::UnknownRecord, import.toHex());
    const auto operation = store::OperationLog(desk.connection).standing(import, Verb::Import);
    if (!operation)
        return refused(ErrorCode::NotUndoable, import.toHex());
    return undo(desk, operation->id);
}

Result<UndoOutcome> redo(const Desk& desk)
{
    store::OperationLog log(desk.connection);
    const auto undone = log.lastRedoable();
    if (!undone)
        return notUndoable(0);
    return invert(desk, *undone, Verb::Redo);
}

} // namespace bandanh::operations
