#include "sync/hq/sqlitehqstore.h"

#include "core/store/fieldcodec.h"
#include "sync/hq/hqschema.h"
#include "sync/hq/snapshot.h"
#include "sync/hq/storedhash.h"
#include "sync/protocol/syncresponse.h"

namespace bandanh::sync::hq {

using operations::OrderedKind;
using store::Bucket;
using store::ChainHash;
using store::ConfirmedRow;
using store::Cursor;
using store::CursorVector;
using store::Statement;
using store::Store;
using store::Transaction;

namespace {

constexpr int kHqSchema = 1;
constexpr std::string_view kSchemaSetting = "hq_schema";

std::int64_t numberOf(const Bucket& bucket)
{
    return std::int64_t{bucket.scope} * 4 + static_cast<std::int64_t>(bucket.sensitivity);
}

Bucket bucketOf(std::int64_t number)
{
    return {static_cast<records::Scope>(number / 4), static_cast<records::Sensitivity>(number % 4)};
}

std::string encodeTouched(const std::vector<std::uint16_t>& fields)
{
    std::string bytes;
    for (const std::uint16_t field : fields)
        store::appendVarint(bytes, field);
    return bytes;
}

std::vector<std::uint16_t> decodeTouched(std::string_view bytes)
{
    std::vector<std::uint16_t> fields;
    while (const auto field = store::takeVarint(bytes))
        fields.push_back(static_cast<std::uint16_t>(*field));
    return fields;
}

/// Lets the record tables be written for as long as it lives.
class Opening
{
public:
    explicit Opening(store::Connection& connection) : m_connection(connection) { connection.setOperationOpen(true); }
    ~Opening() { m_connection.setOperationOpen(false); }
    Opening(const Opening&) = delete;
    Opening& operator=(const Opening&) = delete;

private:
    store::Connection& m_connection;
};

} // namespace

SqliteHqStore::SqliteHqStore(std::unique_ptr<Store> opened)
    : m_store(std::move(opened)), m_connection(m_store->writer()), m_table(m_connection)
{}

Result<std::unique_ptr<SqliteHqStore>> SqliteHqStore::open(std::unique_ptr<Store> opened)
{
    store::Connection& connection = opened->writer();
    const std::string version = Store::setting(connection, kSchemaSetting).value_or("0");
    if (std::stoi(version) > kHqSchema)
        return refused(ErrorCode::StoreNewer, opened->path(), version, std::to_string(kHqSchema));
    if (version == "0") {
        Transaction transaction(connection);
        connection.execute(kHqSchemaSql);
        Store::setSetting(connection, kSchemaSetting, std::to_string(kHqSchema));
        transaction.commit();
    }
    return std::unique_ptr<SqliteHqStore>(new SqliteHqStore(std::move(opened)));
}

bool SqliteHqStore::isIn(store::Connection& connection)
{
    return Store::setting(connection, kSchemaSetting).has_value();
}

ConfirmedRow SqliteHqStore::find(const RowKey& key)
{
    const records::RecordSpec& spec = records::specOf(key.type);
    if (auto stored = m_table.find(spec, key.id))
        return {std::move(stored->record), stored->version};
    ConfirmedRow row{records::Record(spec), 0, false};
    row.record.id = key.id;
    Statement& statement = m_connection.prepare("SELECT scope, class, version, fields FROM removed_row WHERE id = ?1");
    statement.bind(1, key.id);
    if (statement.step()) {
        row.record.scope = static_cast<records::Scope>(statement.whole(0));
        row.record.sensitivity = static_cast<records::Sensitivity>(statement.whole(1));
        row.version = static_cast<std::uint64_t>(statement.whole(2));
        store::decodeFields(statement.blob(3), row.record);
    }
    statement.reset();
    return row;
}

std::vector<ConfirmedRow> SqliteHqStore::rows(std::span<const RowKey> keys)
{
    const std::lock_guard lock(m_mutex);
    const Snapshot snapshot(m_connection);
    std::vector<ConfirmedRow> rows;
    rows.reserve(keys.size());
    for (const RowKey& key : keys)
        rows.push_back(find(key));
    return rows;
}

std::vector<PastChange> SqliteHqStore::history(const RowKey& row, std::uint64_t afterVersion)
{
    const std::lock_guard lock(m_mutex);
    Statement& statement =
        m_connection.prepare("SELECT version, author, at, kind, touched FROM bucket_log"
                             " WHERE row = ?1 AND version > ?2 AND kind <> ?3 ORDER BY version DESC");
    statement.bind(1, row.id)
        .bind(2, static_cast<std::int64_t>(afterVersion))
        .bind(3, static_cast<std::int64_t>(OrderedKind::Leave));
    std::vector<PastChange> past;
    while (statement.step())
        past.push_back({static_cast<std::uint64_t>(statement.whole(0)), statement.whole(1), statement.whole(2),
                        static_cast<OrderedKind>(statement.whole(3)), decodeTouched(statement.blob(4))});
    statement.reset();
    return past;
}

bool SqliteHqStore::isExpected(std::int64_t device, const Decisions& decisions)
{
    Statement& statement = m_connection.prepare("SELECT head_count, head_hash FROM device WHERE number = ?1");
    statement.bind(1, device);
    const bool same = statement.step() && static_cast<std::uint64_t>(statement.whole(0)) == decisions.before.count
                      && statement.blob(1) == bytesOf(decisions.before.hash);
    statement.reset();
    return same;
}

void SqliteHqStore::keepRow(const Decisions::Row& row)
{
    const records::Record& record = row.after.record;
    const auto stored = m_table.find(*record.spec, record.id);
    if (!row.after.live) {
        if (stored)
            m_table.erase(*stored);
        m_connection
            .prepare(
                "INSERT OR REPLACE INTO removed_row(id, scope, class, version, fields) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(1, record.id)
            .bind(2, std::int64_t{record.scope})
            .bind(3, static_cast<std::int64_t>(record.sensitivity))
            .bind(4, static_cast<std::int64_t>(row.after.version))
            .bindBlob(5, store::encodeFields(record))
            .run();
        return;
    }
    if (!stored) {
        m_connection.prepare("DELETE FROM removed_row WHERE id = ?1").bind(1, record.id).run();
        m_table.insert(record, 0, row.after.version);
        return;
    }
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (stored->record.values[i] != record.values[i])
            changed.push_back(i);
    m_table.update({record, stored->rid, 0, row.after.version}, changed, 0);
}

void SqliteHqStore::keepChange(const DecidedChange& decided, Cursor& head)
{
    const std::string content = encodeContent(decided.change);
    head.chain = chained(head.chain, decided.change.kind, decided.change.version, content);
    ++head.sequence;
    m_connection
        .prepare(
            "INSERT INTO bucket_log(bucket, seq, row, version, kind, author, entry, as_it_is, at, touched, content, chain)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .bind(1, numberOf(decided.bucket))
        .bind(2, static_cast<std::int64_t>(head.sequence))
        .bind(3, decided.change.row)
        .bind(4, static_cast<std::int64_t>(decided.change.version))
        .bind(5, static_cast<std::int64_t>(decided.change.kind))
        .bind(6, decided.author)
        .bind(7, static_cast<std::int64_t>(decided.entry))
        .bind(8, std::int64_t{decided.asItIs})
        .bind(9, decided.at)
        .bindBlob(10, encodeTouched(decided.touched))
        .bindBlob(11, content)
        .bindBlob(12, bytesOf(head.chain))
        .run();
}

void SqliteHqStore::keepLog(std::int64_t device, const Decisions& decisions)
{
    std::uint64_t entry = decisions.before.count;
    for (const std::string& canonical : decisions.canonicals)
        m_connection.prepare("INSERT INTO device_log(device, entry, canonical) VALUES (?1, ?2, ?3)")
            .bind(1, device)
            .bind(2, static_cast<std::int64_t>(++entry))
            .bindBlob(3, canonical)
            .run();
    for (const ReviewEntry& aside : decisions.review)
        m_connection.prepare("INSERT INTO review(device, entry, reason) VALUES (?1, ?2, ?3)")
            .bind(1, device)
            .bind(2, static_cast<std::int64_t>(aside.entry))
            .bind(3, static_cast<std::int64_t>(aside.reason))
            .run();
    m_connection.prepare("UPDATE device SET head_count = ?2, head_hash = ?3 WHERE number = ?1")
        .bind(1, device)
        .bind(2, static_cast<std::int64_t>(decisions.after.count))
        .bindBlob(3, bytesOf(decisions.after.hash))
        .run();
}

bool SqliteHqStore::commit(std::int64_t device, const Decisions& decisions)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_connection);
    const Opening opening(m_connection);
    if (!isExpected(device, decisions))
        return false;
    for (const Decisions::Row& row : decisions.rows) {
        const RowKey key{row.after.record.spec->type, row.after.record.id};
        if (find(key).version != row.versionBefore)
            return false;
        keepRow(row);
    }
    CursorVector heads;
    for (const DecidedChange& decided : decisions.changes) {
        const auto known = heads.find(decided.bucket);
        auto& head = known != heads.end() ? known->second : heads[decided.bucket];
        if (known == heads.end())
            head = headOf(decided.bucket);
        keepChange(decided, head);
    }
    for (const auto& [bucket, head] : heads)
        m_connection.prepare("INSERT OR REPLACE INTO bucket_head(bucket, seq, chain) VALUES (?1, ?2, ?3)")
            .bind(1, numberOf(bucket))
            .bind(2, static_cast<std::int64_t>(head.sequence))
            .bindBlob(3, bytesOf(head.chain))
            .run();
    keepLog(device, decisions);
    transaction.commit();
    return true;
}

Cursor SqliteHqStore::headOf(const Bucket& bucket)
{
    Statement& statement = m_connection.prepare("SELECT seq, chain FROM bucket_head WHERE bucket = ?1");
    statement.bind(1, numberOf(bucket));
    Cursor head;
    if (statement.step())
        head = {static_cast<std::uint64_t>(statement.whole(0)), hashFrom(statement.blob(1))};
    statement.reset();
    return head;
}

CursorVector SqliteHqStore::heads()
{
    const std::lock_guard lock(m_mutex);
    CursorVector heads;
    Statement& statement = m_connection.prepare("SELECT bucket, seq, chain FROM bucket_head");
    while (statement.step())
        heads[bucketOf(statement.whole(0))] = {static_cast<std::uint64_t>(statement.whole(1)),
                                               hashFrom(statement.blob(2))};
    statement.reset();
    return heads;
}

std::optional<ChainHash> SqliteHqStore::chainAt(const Bucket& bucket, std::uint64_t sequence)
{
    const std::lock_guard lock(m_mutex);
    Statement& statement = m_connection.prepare("SELECT chain FROM bucket_log WHERE bucket = ?1 AND seq = ?2");
    statement.bind(1, numberOf(bucket)).bind(2, static_cast<std::int64_t>(sequence));
    std::optional<ChainHash> chain;
    if (statement.step())
        chain = hashFrom(statement.blob(0));
    statement.reset();
    return chain;
}

void SqliteHqStore::read(const Bucket& bucket, std::uint64_t after,
                         const std::function<bool(const StoredChange&)>& visit)
{
    const std::lock_guard lock(m_mutex);
    Statement& statement =
        m_connection.prepare("SELECT seq, kind, version, author, entry, as_it_is, content, chain FROM bucket_log"
                             " WHERE bucket = ?1 AND seq > ?2 ORDER BY seq");
    statement.bind(1, numberOf(bucket)).bind(2, static_cast<std::int64_t>(after));
    while (statement.step()) {
        const StoredChange change{static_cast<std::uint64_t>(statement.whole(0)),
                                  static_cast<OrderedKind>(statement.whole(1)),
                                  static_cast<std::uint64_t>(statement.whole(2)),
                                  statement.whole(3),
                                  static_cast<std::uint64_t>(statement.whole(4)),
                                  statement.whole(5) != 0,
                                  statement.blob(6),
                                  hashFrom(statement.blob(7))};
        if (!visit(change))
            break;
    }
    statement.reset();
}

} // namespace bandanh::sync::hq
