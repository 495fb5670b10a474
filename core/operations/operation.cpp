#include "core/operations/operation.h"

#include "core/operations/freezeedition.h"
#include "core/store/fieldcodec.h"

#include <stdexcept>

namespace bandanh::operations {

using records::Record;
using store::EntryKind;
using store::LogEntry;
using store::StoredRecord;

namespace {

void appendAllFields(LogEntry& entry, const Record& record)
{
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (!records::isAbsent(record.values[i]))
            entry.fields.push_back({record.spec->fields[i].id, 0, record.values[i]});
    entry.unknown = record.unknown;
}

bool hasNaturalKey(const Record& record)
{
    return !record.spec->naturalKey.empty();
}

/// `given` where it says something, else what stands in `stored`.
Record merged(const Record& stored, const Record& given)
{
    Record result = stored;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        if (!records::isAbsent(given.values[i]))
            result.values[i] = given.values[i];
    return result;
}

} // namespace

Operation::Operation(const Desk& desk, Verb verb, std::optional<RowId> subject)
    : m_desk(desk),
      m_transaction(desk.connection),
      m_table(desk.connection),
      m_log(desk.connection),
      m_confirmed(desk.connection)
{
    const auto head = m_log.head();
    m_hash = head.hash;
    m_first = m_next = head.sequence + 1;
    m_operation.verb = verb;
    m_operation.at = desk.clock.now();
    m_operation.subject = subject;
    m_table.searchIndex().gather();
    desk.connection.setOperationOpen(true);
}

Operation::~Operation()
{
    m_desk.connection.setOperationOpen(false);
}

LogEntry Operation::entryFor(EntryKind kind, const Record& record, std::int64_t newest, std::uint64_t version) const
{
    LogEntry entry;
    entry.kind = kind;
    entry.type = record.spec->type;
    entry.scope = record.scope;
    entry.sensitivity = record.sensitivity;
    entry.row = record.id;
    entry.base = version;
    entry.at = m_operation.at;
    entry.own = newest == 0 ? 0 : static_cast<std::uint64_t>(m_next - newest);
    return entry;
}

void Operation::append(LogEntry& entry, std::string_view before)
{
    const std::string canonical = store::encode(entry);
    m_hash = store::chain(m_hash, canonical);
    if (entry.kind == EntryKind::Create && records::specOf(entry.type).naturalKey.empty())
        entry.row = store::createdRow(m_hash);
    m_log.append(m_next, entry.row, canonical, before);
    ++m_next;
}

void Operation::create(Record& record)
{
    if (hasNaturalKey(record))
        record.id = store::naturalRow(record);
    make(record);
}

void Operation::requireNotFrozen(const Record& record) const
{
    const bool takesBack = m_operation.verb == Verb::Undo || m_operation.verb == Verb::Redo;
    if (!takesBack && !requireChangeable(record))
        throw std::logic_error("An operation changes what is frozen.");
}

void Operation::make(Record& record)
{
    LogEntry entry = entryFor(EntryKind::Create, record, 0, 0);
    if (!hasNaturalKey(record))
        m_desk.random.fill(entry.nonce);
    appendAllFields(entry, record);
    append(entry, {});
    record.id = entry.row;
    m_table.insert(record, m_next - 1);
}

void Operation::revive(const Record& record)
{
    const auto removed = m_log.tombstone(record.id).value_or(store::OperationLog::Tombstone{});
    LogEntry entry = entryFor(EntryKind::Revive, record, removed.entry, removed.version);
    appendAllFields(entry, record);
    append(entry, {});
    if (removed.version > 0)
        m_confirmed.keep({record, removed.version, false});
    m_log.eraseTombstone(record.id);
    m_table.insert(record, m_next - 1, removed.version);
}

Outcome Operation::put(Record& record)
{
    if (hasNaturalKey(record)) {
        record.id = store::naturalRow(record);
        if (const auto stored = m_table.find(*record.spec, record.id))
            return change(*stored, merged(stored->record, record)) ? Outcome::Changed : Outcome::Same;
    }
    makeOrRevive(record);
    return Outcome::Created;
}

void Operation::add(Record& record)
{
    if (hasNaturalKey(record))
        record.id = store::naturalRow(record);
    makeOrRevive(record);
}

void Operation::makeOrRevive(Record& record)
{
    if (hasNaturalKey(record) && m_log.tombstone(record.id))
        revive(record);
    else
        make(record);
}

void Operation::keepConfirmed(const StoredRecord& stored)
{
    if (stored.version > 0)
        m_confirmed.keep({stored.record, stored.version});
}

bool Operation::change(const StoredRecord& stored, const Record& after, std::optional<std::uint64_t> seen)
{
    LogEntry entry = entryFor(EntryKind::Change, after, stored.entry, seen.value_or(stored.version));
    entry.row = stored.record.id;
    std::string before;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < after.values.size(); ++i) {
        if (records::sameValue(stored.record.values[i], after.values[i]))
            continue;
        const std::uint16_t fieldId = after.spec->fields[i].id;
        entry.fields.push_back({fieldId, m_log.linkOf(fieldId, stored.entry, m_next), after.values[i]});
        store::appendField(before, fieldId, stored.record.values[i]);
        changed.push_back(i);
    }
    const bool moved = stored.record.scope != after.scope || stored.record.sensitivity != after.sensitivity;
    if (changed.empty() && !moved)
        return false;
    requireNotFrozen(stored.record);
    append(entry, before);
    keepConfirmed(stored);
    StoredRecord written{after, stored.rid, m_next - 1, stored.version};
    written.record.id = stored.record.id;
    m_table.update(written, changed, m_next - 1);
    return true;
}

void Operation::remove(const StoredRecord& stored)
{
    requireNotFrozen(stored.record);
    LogEntry entry = entryFor(EntryKind::Remove, stored.record, stored.entry, stored.version);
    append(entry, store::encodeFields(stored.record));
    keepConfirmed(stored);
    m_table.erase(stored);
    m_log.putTombstone(stored.record.id, stored.record.spec->type, {m_next - 1, stored.version});
}

std::int64_t Operation::commit()
{
    if (entries() == 0)
        return 0; // the transaction rolls back: an empty step leaves no trace
    m_table.searchIndex().flush();
    m_operation.first = m_first;
    m_operation.last = m_next - 1;
    const std::int64_t id = m_log.appendOperation(m_operation, m_hash);
    if (m_operation.undoes)
        m_log.markUndone(*m_operation.undoes, id);
    m_transaction.commit();
    return id;
}

} // namespace bandanh::operations
