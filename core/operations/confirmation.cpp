#include "core/operations/confirmation.h"

#include <algorithm>

namespace bandanh::operations {

using records::Record;
using records::RecordSpec;
using store::Bucket;
using store::ConfirmedRow;
using store::EntryKind;
using store::StoredEntry;
using store::StoredRecord;

namespace {

void setFields(Record& record, const auto& fields)
{
    for (const auto& field : fields)
        if (const auto* spec = record.spec->byId(field.fieldId))
            record.values[record.spec->indexOf(*spec)] = field.value;
}

void clearFields(Record& record)
{
    std::ranges::fill(record.values, records::Value{});
    record.unknown.clear();
}

/// A pending entry of this laptop on top of what is confirmed.
void apply(ConfirmedRow& row, const store::LogEntry& entry)
{
    if (entry.kind == EntryKind::Remove) {
        row.live = false;
        return;
    }
    if (entry.kind == EntryKind::Revive)
        clearFields(row.record);
    if (entry.kind != EntryKind::Change) {
        row.live = true;
        row.record.unknown = entry.unknown;
    }
    row.record.scope = entry.scope;
    row.record.sensitivity = entry.sensitivity;
    setFields(row.record, entry.fields);
}

OrderedChange orderedAsItIs(const StoredEntry& own, std::uint64_t version)
{
    OrderedChange change{
        static_cast<OrderedKind>(own.entry.kind), own.entry.type, own.row, version, {}, own.entry.unknown};
    for (const auto& field : own.entry.fields)
        change.fields.push_back({field.fieldId, field.value});
    return change;
}

} // namespace

ConfirmedRow after(ConfirmedRow row, const Bucket& bucket, const OrderedChange& change)
{
    // A move is two changes of one version, in two buckets: whichever is read first, the row ends where it entered.
    const bool enters = change.kind == OrderedKind::Enter && change.version == row.version && !row.live;
    if (change.version <= row.version && !enters)
        return row;
    row.version = change.version;
    row.record.scope = bucket.scope;
    row.record.sensitivity = bucket.sensitivity;
    row.live = change.kind != OrderedKind::Remove && change.kind != OrderedKind::Leave;
    if (change.kind == OrderedKind::Remove || change.kind == OrderedKind::Leave)
        return row;
    if (change.kind != OrderedKind::Change) {
        clearFields(row.record);
        row.record.unknown = change.unknown;
    }
    setFields(row.record, change.fields);
    return row;
}

/// How a row stands on this laptop: live, or removed, or not there at all.
struct Confirmation::Row {
    const RecordSpec& spec;
    RowId id;
    std::optional<StoredRecord> stored;
    std::optional<store::OperationLog::Tombstone> removed;

    std::int64_t newestEntry() const { return stored ? stored->entry : removed ? removed->entry : 0; }
};

Confirmation::Confirmation(const Desk& desk)
    : m_desk(desk),
      m_transaction(desk.connection),
      m_table(desk.connection),
      m_log(desk.connection),
      m_confirmed(desk.connection),
      m_answered(desk.connection)
{
    m_table.searchIndex().gather();
    desk.connection.setOperationOpen(true);
}

Confirmation::~Confirmation()
{
    m_desk.connection.setOperationOpen(false);
}

Confirmation::Row Confirmation::find(records::RecordType type, const RowId& id)
{
    Row row{records::specOf(type), id, {}, {}};
    row.stored = m_table.find(row.spec, id);
    if (!row.stored)
        row.removed = m_log.tombstone(id);
    return row;
}

ConfirmedRow Confirmation::confirmedOf(const Row& row)
{
    if (auto kept = m_confirmed.find(row.spec, row.id))
        return std::move(*kept);
    if (row.stored && row.stored->version > 0)
        return {row.stored->record, row.stored->version};
    ConfirmedRow none{Record(row.spec), row.removed ? row.removed->version : 0, false};
    none.record.id = row.id;
    return none;
}

std::vector<StoredEntry> Confirmation::pending(std::int64_t newest)
{
    std::vector<StoredEntry> entries;
    for (std::int64_t at = newest; at > 0 && !m_answered.contains(at);) {
        auto entry = m_log.entry(at);
        if (!entry)
            break;
        const auto back = static_cast<std::int64_t>(entry->entry.own);
        entries.push_back(std::move(*entry));
        at = back == 0 ? 0 : at - back;
    }
    std::ranges::reverse(entries);
    return entries;
}

void Confirmation::showLive(const Row& row, const ConfirmedRow& state)
{
    if (!row.stored) {
        if (row.removed)
            m_log.eraseTombstone(row.id);
        m_table.insert(state.record, row.newestEntry(), state.version);
        return;
    }
    const Record& shown = row.stored->record;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < shown.values.size(); ++i)
        if (shown.values[i] != state.record.values[i])
            changed.push_back(i);
    if (changed.empty() && store::bucketOf(shown) == store::bucketOf(state.record))
        m_table.setVersion(*row.stored, state.version);
    else
        m_table.update({state.record, row.stored->rid, row.stored->entry, state.version}, changed, row.stored->entry);
}

void Confirmation::show(const Row& row, const ConfirmedRow& state)
{
    if (state.live)
        return showLive(row, state);
    if (row.stored)
        m_table.erase(*row.stored);
    m_log.putTombstone(row.id, row.spec.type, {row.newestEntry(), state.version});
}

void Confirmation::take(const Bucket& bucket, const OrderedChange& change, std::optional<std::int64_t> own)
{
    if (own)
        m_answered.add(*own);
    const Row row = find(change.type, change.row);
    ConfirmedRow confirmed = after(confirmedOf(row), bucket, change);
    const auto ownEntries = pending(row.newestEntry());
    if (ownEntries.empty()) {
        m_confirmed.erase(row.id);
    } else {
        m_confirmed.put(confirmed);
        for (const StoredEntry& entry : ownEntries)
            apply(confirmed, entry.entry);
    }
    show(row, confirmed);
}

bool Confirmation::takeOwn(const Bucket& bucket, std::int64_t own, std::uint64_t version)
{
    const auto entry = m_log.entry(own);
    if (!entry)
        return false;
    take(bucket, orderedAsItIs(*entry, version), own);
    return true;
}

void Confirmation::withdraw(const Bucket& bucket)
{
    for (const RecordSpec* spec : records::allRecordSpecs())
        for (const RowId& id : m_table.idsIn(*spec, bucket))
            if (const Row row = find(spec->type, id); pending(row.newestEntry()).empty())
                m_table.erase(*row.stored);
    store::eraseCursor(m_desk.connection, bucket);
}

void Confirmation::moveCursor(const Bucket& bucket, const store::Cursor& cursor)
{
    store::writeCursor(m_desk.connection, bucket, cursor);
}

void Confirmation::commit()
{
    m_table.searchIndex().flush();
    m_answered.save();
    m_transaction.commit();
}

} // namespace bandanh::operations
