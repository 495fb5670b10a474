#pragma once

#include "core/operations/confirmation.h"
#include "core/support/result.h"
#include "sync/hq/device.h"

#include <functional>
#include <span>

namespace bandanh::sync::hq {

/// Which row, and of which type.
struct RowKey {
    records::RecordType type;
    RowId id;
    auto operator<=>(const RowKey&) const = default;
};

/// A change of a row that was ordered before, for telling who had seen what.
struct PastChange {
    std::uint64_t version = 0;
    std::int64_t author = 0; ///< number of the device, 0: HQ
    Timestamp at = 0;
    operations::OrderedKind kind = operations::OrderedKind::Change;
    std::vector<std::uint16_t> fields;
};

/// A change that was decided and waits for its place in its bucket.
struct DecidedChange {
    store::Bucket bucket;
    operations::OrderedChange change;
    std::int64_t author = 0;
    std::uint64_t entry = 0; ///< of the author's log, 0: of none
    bool asItIs = false;
    Timestamp at = 0;
    std::vector<std::uint16_t> touched; ///< fields that its author wrote, ascending
};

/// Why an entry of a log was put aside for a person instead of ordered.
enum class ReviewReason : std::uint8_t {
    NotUnderstood = 1,
    OutsideGrant = 2,
    RowUnknown = 3,
    TooLarge = 4,
    MayNotWrite = 5
};

struct ReviewEntry {
    std::uint64_t entry = 0;
    ReviewReason reason = ReviewReason::NotUnderstood;
    bool operator==(const ReviewEntry&) const = default;
};

/// Everything that a segment of a log does to the store: kept whole or not at all.
struct Decisions {
    LogHead before;
    LogHead after;
    std::vector<std::string> canonicals; ///< the entries, for the device's log
    std::vector<DecidedChange> changes;
    /// A row as it is afterwards, and the version that was decided on.
    struct Row {
        store::ConfirmedRow after;
        std::uint64_t versionBefore = 0;
    };
    std::vector<Row> rows;
    std::vector<ReviewEntry> review;
};

/// A one-time invitation to enrol.
struct Invitation {
    std::string secretHash; ///< BLAKE2b-256 of the secret; the secret itself is kept nowhere
    std::string name;
    Role role = Role::Coordinator;
    Grant grant;
    Timestamp expires = 0;
};

/// What a revoked device sent, as it came.
struct QuarantinedUpload {
    Timestamp at = 0;
    std::string message;
};

/// What HQ keeps: devices, their logs as they sent them, the rows, and each bucket's changes in order. Set-based, so that a
/// database across a network can answer in few round trips. Every store passes the same tests (tests/sync/hq/hqstoresuite.h).
/// Safe to call from several threads. Throws StoreFailure when the machine breaks.
class HqStore
{
public:
    virtual ~HqStore() = default;

    virtual void invite(const Invitation& invitation) = 0;
    /// Uses an invitation up and adds the device; sets its number. The very same again, while it is valid, is the same
    /// device: its answer was lost on the way. Refuses CodeUnknown, CodeUsed, CodeExpired.
    virtual Result<Device> enrol(std::string_view secretHash, Device device, Timestamp now) = 0;
    virtual std::vector<Device> devices() = 0;
    virtual std::optional<Device> deviceByFingerprint(std::string_view fingerprint) = 0;
    /// Refuses UnknownRecord.
    virtual Result<void> revoke(std::int64_t device) = 0;
    static constexpr std::size_t kMaxQuarantine = 16 * 1024 * 1024;
    /// Keeps a message of a revoked device, unread, for a person; the same one twice is kept once. False, and nothing, when
    /// the device would take more than kMaxQuarantine.
    virtual bool quarantine(std::int64_t device, std::string_view message, Timestamp now) = 0;
    /// In the order in which they came.
    virtual std::vector<QuarantinedUpload> quarantined(std::int64_t device) = 0;
    /// What the device said it holds, or will hold once it has read the answer.
    virtual void remember(std::int64_t device, const store::CursorVector& told, Timestamp now) = 0;

    /// These rows, in the order asked for; version 0 where there is none. A removed row has the values it had last.
    virtual std::vector<store::ConfirmedRow> rows(std::span<const RowKey> keys) = 0;
    /// What was ordered of a row after a version, newest first.
    virtual std::vector<PastChange> history(const RowKey& row, std::uint64_t afterVersion) = 0;
    /// Takes what was decided on a segment: numbers it, chains it, keeps it. False, and nothing, when the log of the device
    /// no longer ends at `before`, or one of the rows is no longer of the version that was decided on.
    virtual bool commit(std::int64_t device, const Decisions& decisions) = 0;

    virtual store::CursorVector heads() = 0;
    /// The hash of a bucket's chain at this place; nothing when it does not reach so far.
    virtual std::optional<store::ChainHash> chainAt(const store::Bucket& bucket, std::uint64_t sequence) = 0;

    /// A change as it is stored; the views live until the visitor returns.
    struct StoredChange {
        std::uint64_t sequence;
        operations::OrderedKind kind;
        std::uint64_t version;
        std::int64_t author;
        std::uint64_t entry;
        bool asItIs;
        std::string_view content;
        store::ChainHash chain;
    };
    /// The changes of a bucket after this place, in order, until the visitor says false.
    virtual void read(const store::Bucket& bucket, std::uint64_t after,
                      const std::function<bool(const StoredChange&)>& visit) = 0;
};

} // namespace bandanh::sync::hq
