#pragma once

#include "core/store/confirmedrows.h"
#include "core/store/operationlog.h"
#include "core/store/recordtable.h"
#include "core/support/clock.h"
#include "core/support/random.h"

namespace bandanh::operations {

using store::Verb;

/// What operations need of the world around them; outlives them.
struct Desk {
    store::Connection& connection;
    const Clock& clock;
    Random& random;
};

/// What became of a row that was put.
enum class Outcome { Created, Changed, Same };

/// One step of a user: a transaction that changes rows and appends its entries to the log. Nothing of it stays unless it is
/// committed. This is the only way to write user data.
class Operation
{
public:
    Operation(const Desk& desk, Verb verb, std::optional<RowId> subject = std::nullopt);
    ~Operation();
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    /// Makes a row and sets its id. A natural key that is alive already is a defect of the caller: use put().
    void create(records::Record& record);
    /// Makes the row, revives it, or changes what differs where its natural key is alive; absent values change nothing.
    Outcome put(records::Record& record);
    /// As put(), where the caller knows that no row of this natural key is alive.
    void add(records::Record& record);
    /// Writes what differs between the stored row and `after`; false when nothing does. `seen` is the version that its
    /// author looked at, where that was an earlier one.
    bool change(const store::StoredRecord& stored, const records::Record& after,
                std::optional<std::uint64_t> seen = std::nullopt);
    void remove(const store::StoredRecord& stored);
    /// Brings a removed row back with these values.
    void revive(const records::Record& record);

    store::RecordTable& table() { return m_table; }
    store::OperationLog& log() { return m_log; }
    std::int64_t entries() const { return m_next - m_first; }
    store::Connection& connection() { return m_desk.connection; }
    void setSubject(const RowId& subject) { m_operation.subject = subject; }
    void setUndoes(std::int64_t operation) { m_operation.undoes = operation; }

    /// Returns the operation's number, or 0 when there was nothing to write.
    std::int64_t commit();

private:
    /// Both need the id of a natural key to be set.
    void make(records::Record& record);
    void makeOrRevive(records::Record& record);
    void append(store::LogEntry& entry, std::string_view before);
    /// What is frozen is written by an undo or its redo alone. Whoever can meet it asks requireChangeable() first: here it is
    /// a defect, and throws std::logic_error.
    void requireNotFrozen(const records::Record& record) const;
    /// `newest` is the last entry of this log on the row, `version` the one that its author has seen.
    store::LogEntry entryFor(store::EntryKind kind, const records::Record& record, std::int64_t newest,
                             std::uint64_t version) const;
    void keepConfirmed(const store::StoredRecord& stored);

    const Desk& m_desk;
    store::Transaction m_transaction;
    store::RecordTable m_table;
    store::OperationLog m_log;
    store::ConfirmedRows m_confirmed;
    store::OperationRow m_operation;
    store::ChainHash m_hash;
    std::int64_t m_first;
    std::int64_t m_next;
};

} // namespace bandanh::operations
