#pragma once

#include "core/operations/operation.h"
#include "core/store/answeredentries.h"
#include "core/store/cursors.h"

namespace bandanh::operations {

/// What a change that headquarters ordered does to its row. Enter and Leave: the row moved to or from the bucket.
enum class OrderedKind : std::uint8_t { Create = 1, Change = 2, Remove = 3, Revive = 4, Enter = 5, Leave = 6 };

struct FieldValue {
    std::uint16_t fieldId;
    records::Value value;
    bool operator==(const FieldValue&) const = default;
};

/// A change as headquarters ordered it: what was accepted of what somebody did to one row.
struct OrderedChange {
    OrderedKind kind = OrderedKind::Create;
    records::RecordType type = records::RecordType::Person;
    RowId row{};
    std::uint64_t version = 1;        ///< of the row, after this change
    std::vector<FieldValue> fields{}; ///< ascending by id; of Create, Revive and Enter all that are known
    std::string unknown{};            ///< encoded fields of a newer version (Create, Revive, Enter)

    bool operator==(const OrderedChange&) const = default;
};

/// The row as it is after the change. A change of a version that the row has already leaves it as it is.
store::ConfirmedRow after(store::ConfirmedRow row, const store::Bucket& bucket, const OrderedChange& change);

/// Takes in what headquarters ordered, in one transaction: each row becomes what is confirmed of it, with the pending
/// changes of this laptop on top, field by field.
class Confirmation
{
public:
    explicit Confirmation(const Desk& desk);
    ~Confirmation();
    Confirmation(const Confirmation&) = delete;
    Confirmation& operator=(const Confirmation&) = delete;

    /// `own` is the entry of this device's log that the change answers.
    void take(const store::Bucket& bucket, const OrderedChange& change, std::optional<std::int64_t> own = std::nullopt);
    /// An entry of this device's log was ordered as it is. False when there is no such entry.
    bool takeOwn(const store::Bucket& bucket, std::int64_t own, std::uint64_t version);
    /// Takes away what this laptop may no longer hold. Rows with pending changes stay until those are answered.
    void withdraw(const store::Bucket& bucket);
    void moveCursor(const store::Bucket& bucket, const store::Cursor& cursor);
    void commit();

private:
    struct Row;
    Row find(records::RecordType type, const RowId& id);
    store::ConfirmedRow confirmedOf(const Row& row);
    std::vector<store::StoredEntry> pending(std::int64_t newest);
    void show(const Row& row, const store::ConfirmedRow& state);
    void showLive(const Row& row, const store::ConfirmedRow& state);

    const Desk& m_desk;
    store::Transaction m_transaction;
    store::RecordTable m_table;
    store::OperationLog m_log;
    store::ConfirmedRows m_confirmed;
    store::AnsweredEntries m_answered;
};

} // namespace bandanh::operations
