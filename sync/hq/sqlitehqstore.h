#pragma once

#include "core/operations/operation.h"
#include "core/store/integrity.h"
#include "core/store/store.h"
#include "sync/hq/hqstore.h"

#include <mutex>

namespace bandanh::sync::hq {

/// HQ's store in one encrypted file: the record tables of a laptop, and beside them what only HQ keeps.
class SqliteHqStore final : public HqStore
{
public:
    /// Makes what is missing in a store that was just created, or opens what is there. Refuses StoreNewer.
    static Result<std::unique_ptr<SqliteHqStore>> open(std::unique_ptr<store::Store> opened);

    /// Whether a store is one of headquarters.
    static bool isIn(store::Connection& connection);

    /// Writes an encrypted copy of one state of the store to a new file, while others go on working. False when the file
    /// cannot be made.
    bool copyTo(const std::string& file);
    /// Reads the whole store in one state of it, the chains of buckets and devices too; takes seconds for a large one.
    store::Integrity check();
    /// For figures; not while other threads use the store.
    store::Connection& connection() { return m_store->writer(); }

    void invite(const Invitation& invitation) override;
    Result<Device> enrol(std::string_view secretHash, Device device, Timestamp now) override;
    std::vector<Device> devices() override;
    std::optional<Device> deviceByFingerprint(std::string_view fingerprint) override;
    Result<void> revoke(std::int64_t device) override;
    bool quarantine(std::int64_t device, std::string_view message, Timestamp now) override;
    std::vector<QuarantinedUpload> quarantined(std::int64_t device) override;
    void remember(std::int64_t device, const store::CursorVector& told, Timestamp now) override;
    std::vector<store::ConfirmedRow> rows(std::span<const RowKey> keys) override;
    std::vector<PastChange> history(const RowKey& row, std::uint64_t afterVersion) override;
    bool commit(std::int64_t device, const Decisions& decisions) override;
    store::CursorVector heads() override;
    std::optional<store::ChainHash> chainAt(const store::Bucket& bucket, std::uint64_t sequence) override;
    void read(const store::Bucket& bucket, std::uint64_t after,
              const std::function<bool(const StoredChange&)>& visit) override;

private:
    /// Whether the device that used an invitation asks the very same again, because the answer did not reach it.
    bool isRepeated(std::int64_t number, const Device& device);
    explicit SqliteHqStore(std::unique_ptr<store::Store> opened);
    store::ConfirmedRow find(const RowKey& key);
    store::Cursor headOf(const store::Bucket& bucket);
    bool isExpected(std::int64_t device, const Decisions& decisions);
    void keepRow(const Decisions::Row& row);
    void keepChange(const DecidedChange& change, store::Cursor& head);
    void keepLog(std::int64_t device, const Decisions& decisions);

    std::mutex m_mutex;
    std::unique_ptr<store::Store> m_store;
    store::Connection& m_connection;
    store::RecordTable m_table;
};

} // namespace bandanh::sync::hq
