#include "core/store/integrity.h"

#include "core/store/bucket.h"
#include "core/store/fieldcodec.h"
#include "core/store/operationlog.h"
#include "core/store/recordtable.h"
#include "core/store/store.h"
#include "core/support/hex.h"

#include <cstring>
#include <sodium.h>

namespace bandanh::store {

using records::Record;
using records::RecordSpec;

namespace {

bool quickCheck(Connection& connection)
{
    Statement statement = connection.prepareOnce("PRAGMA quick_check");
    return statement.step() && statement.text(0) == "ok";
}

/// Walks the log from its start; returns the first entry that does not fit, or 0.
std::int64_t brokenEntry(Connection& connection)
{
    ChainHash hash = chainStart(Store::setting(connection, "device").value_or(std::string()));
    Statement operations = connection.prepareOnce("SELECT first, last, head FROM operation ORDER BY id");
    Statement entries = connection.prepareOnce("SELECT seq, row, canonical FROM op ORDER BY seq");
    std::int64_t sequence = 0;
    while (operations.step()) {
        if (operations.whole(0) != sequence + 1)
            return sequence + 1;
        while (sequence < operations.whole(1)) {
            if (!entries.step() || entries.whole(0) != sequence + 1)
                return sequence + 1;
            ++sequence;
            hash = chain(hash, entries.blob(2));
            const auto entry = decodeLogEntry(entries.blob(2));
            if (!entry)
                return sequence;
            const bool made = entry->kind == EntryKind::Create && records::specOf(entry->type).naturalKey.empty();
            if (made ? entries.rowId(1) != createdRow(hash)
                     : entry->kind != EntryKind::Create && entries.rowId(1) != entry->row)
                return sequence;
        }
        if (operations.blob(2) != std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size()))
            return sequence;
    }
    return entries.step() ? sequence + 1 : 0;
}

/// Whether a live row is what its chain of entries says: every field of the newest entry that set it.
class RowsAgainstLog
{
public:
    explicit RowsAgainstLog(Connection& connection) : m_log(connection) {}

    bool matches(const StoredRecord& stored)
    {
        std::vector<bool> told(stored.record.values.size(), false);
        for (std::int64_t at = stored.entry; at > 0;) {
            const auto entry = m_log.entry(at);
            if (!entry || entry->row != stored.record.id)
                return false;
            for (const FieldChange& field : entry->entry.fields) {
                const auto* spec = stored.record.spec->byId(field.fieldId);
                const std::size_t index = stored.record.spec->indexOf(*spec);
                if (!told[index] && field.value != stored.record.values[index])
                    return false;
                told[index] = true;
            }
            if (entry->entry.kind != EntryKind::Change)
                break; // a creation and a revival tell all fields; those they leave out are absent
            at = entry->entry.own == 0 ? 0 : at - static_cast<std::int64_t>(entry->entry.own);
        }
        for (std::size_t i = 0; i < told.size(); ++i)
            if (!told[i] && !records::isAbsent(stored.record.values[i]))
                return false;
        return true;
    }

private:
    OperationLog m_log;
};

} // namespace

void ContentDigest::add(const Record& record)
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    const auto type = static_cast<unsigned char>(record.spec->type);
    const std::string fields = encodeFields(record);
    crypto_generichash_update(&state, &type, 1);
    crypto_generichash_update(&state, record.id.bytes.data(), record.id.bytes.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(fields.data()), fields.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::memcpy(&low, hash.data(), 8);
    std::memcpy(&high, hash.data() + 8, 8);
    m_low += low;
    m_high += high + (m_low < low ? 1 : 0);
}

std::string ContentDigest::toHex() const
{
    std::string bytes(16, '\0');
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<char>(m_high >> (56 - 8 * i));
        bytes[8 + i] = static_cast<char>(m_low >> (56 - 8 * i));
    }
    return hexFromBytes(bytes);
}

Integrity checkIntegrity(Connection& connection)
{
    Integrity found;
    found.pagesSound = quickCheck(connection);
    found.brokenEntry = brokenEntry(connection);
    found.chainSound = found.brokenEntry == 0;
    found.rowsMatchLog = true;
    RecordTable table(connection);
    RowsAgainstLog log(connection);
    ContentDigest all;
    std::map<std::string, ContentDigest> buckets;
    for (const RecordSpec* spec : records::allRecordSpecs()) {
        std::int64_t rows = 0;
        table.forEach(*spec, [&](const StoredRecord& stored) {
            ++rows;
            // A row that headquarters has ordered holds other devices' changes too.
            found.rowsMatchLog = found.rowsMatchLog && (stored.version > 0 || log.matches(stored));
            if (!spec->inDigest)
                return;
            all.add(stored.record);
            buckets[bucketText(bucketOf(stored.record))].add(stored.record);
        });
        found.rows[std::string(spec->name)] = rows;
    }
    for (const auto& [bucket, digest] : buckets)
        found.buckets[bucket] = digest.toHex();
    found.digest = all.toHex();
    return found;
}

} // namespace bandanh::store
