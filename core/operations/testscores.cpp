#include "core/operations/testscores.h"

#include "core/records/activity.h"
#include "core/records/person.h"
#include "core/records/testscore.h"

namespace bandanh::operations {

namespace {

records::Record recordOf(const store::StoredRecord& training, const ScoreEntry& entry)
{
    records::TestScore typed;
    typed.activity = Id<records::Activity>(training.record.id);
    typed.person = Id<records::Person>(entry.person);
    typed.before = entry.before;
    typed.after = entry.after;
    typed.outOf = entry.outOf;
    records::Record record = records::toRecord(typed);
    record.scope = training.record.scope;
    record.id = store::naturalRow(record);
    return record;
}

void write(Operation& operation, records::Record record, bool hasScore)
{
    const auto stored = operation.table().find(*record.spec, record.id);
    if (stored && !hasScore) {
        operation.remove(*stored);
    } else if (stored) {
        record.scope = stored->record.scope;
        record.sensitivity = stored->record.sensitivity;
        operation.change(*stored, record);
    } else if (hasScore) {
        operation.put(record);
    }
}

} // namespace

void writeScores(const Desk& desk, const RowId& training, std::span<const ScoreEntry> entries)
{
    Operation operation(desk, entries.size() == 1 ? Verb::Edit : Verb::EditMany, training);
    const auto stored = operation.table().find(records::specOf<records::Activity>(), training);
    if (!stored)
        return; // gone meanwhile, and its scores with it
    for (const ScoreEntry& entry : entries)
        write(operation, recordOf(*stored, entry), entry.before || entry.after);
    operation.commit();
}

} // namespace bandanh::operations
