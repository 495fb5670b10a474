// The part of the store that is about all of it: checking and copying.

#include "sync/hq/snapshot.h"
#include "sync/hq/sqlitehqstore.h"
#include "sync/hq/storedhash.h"

#include <sqlite3.h>

namespace bandanh::sync::hq {

using operations::OrderedKind;
using store::ChainHash;
using store::Connection;
using store::Statement;

namespace {

/// Whether every bucket's changes are numbered without a gap and chained up to its head.
bool areBucketsChained(Connection& connection)
{
    Statement heads = connection.prepareOnce("SELECT bucket, seq, chain FROM bucket_head");
    Statement changes = connection.prepareOnce(
        "SELECT seq, kind, version, content, chain FROM bucket_log WHERE bucket = ?1 ORDER BY seq");
    while (heads.step()) {
        ChainHash chain{};
        std::int64_t sequence = 0;
        changes.bind(1, heads.whole(0));
        while (changes.step()) {
            chain = chained(chain, static_cast<OrderedKind>(changes.whole(1)),
                            static_cast<std::uint64_t>(changes.whole(2)), changes.blob(3));
            if (changes.whole(0) != ++sequence || changes.blob(4) != bytesOf(chain))
                return false;
        }
        changes.reset();
        if (sequence != heads.whole(1) || heads.blob(2) != bytesOf(chain))
            return false;
    }
    return true;
}

/// Whether the logs are what their devices' chains end with.
bool areLogsChained(Connection& connection)
{
    Statement devices = connection.prepareOnce("SELECT number, id, head_count, head_hash FROM device");
    Statement entries =
        connection.prepareOnce("SELECT entry, canonical FROM device_log WHERE device = ?1 ORDER BY entry");
    while (devices.step()) {
        ChainHash hash = store::chainStart(devices.blob(1));
        std::int64_t count = 0;
        entries.bind(1, devices.whole(0));
        while (entries.step()) {
            hash = store::chain(hash, entries.blob(1));
            if (entries.whole(0) != ++count)
                return false;
        }
        entries.reset();
        if (count != devices.whole(2) || devices.blob(3) != bytesOf(hash))
            return false;
    }
    return true;
}

} // namespace

bool SqliteHqStore::copyTo(const std::string& file)
{
    const std::lock_guard lock(m_mutex);
    try {
        // The copy has the key of the store.
        m_connection.prepareOnce("VACUUM INTO ?1").bind(1, file).run();
    } catch (const store::StoreFailure& failure) {
        if ((failure.sqliteCode() & 0xff) == SQLITE_CANTOPEN)
            return false;
        throw;
    }
    return true;
}

store::Integrity SqliteHqStore::check()
{
    const std::lock_guard lock(m_mutex);
    const Snapshot snapshot(m_connection);
    store::Integrity found = store::checkIntegrity(m_connection);
    found.chainSound = found.chainSound && areBucketsChained(m_connection) && areLogsChained(m_connection);
    return found;
}

} // namespace bandanh::sync::hq
