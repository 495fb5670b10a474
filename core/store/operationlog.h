#pragma once

#include "core/store/connection.h"
#include "core/store/logentry.h"
#include "core/store/verb.h"

#include <functional>

namespace bandanh::store {

/// An entry of the log as stored. `before` holds the values it replaced, encoded as in fieldcodec.h.
struct StoredEntry {
    std::int64_t sequence = 0;
    RowId row;
    LogEntry entry;
    std::string before;
};

/// One step of a user: a run of entries of the log.
struct OperationRow {
    std::int64_t id = 0;
    Verb verb = Verb::Edit;
    Timestamp at = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::optional<RowId> subject;
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> undoneBy;
};

/// The chain of a device's operation log: where it stands and what it holds.
class OperationLog
{
public:
    explicit OperationLog(Connection& connection) : m_connection(connection) {}

    struct Head {
        std::int64_t sequence = 0;
        ChainHash hash{};
    };
    Head head();

    /// The hash of the chain after this entry; chainStart() for 0.
    ChainHash hashAt(std::int64_t sequence);
    /// The canonical bytes and the row of each entry after this one, in order, until the visitor says false.
    template <class Visitor>
    void forEachAfter(std::int64_t sequence, Visitor&& visit)
    {
        Statement& statement = m_connection.prepare("SELECT canonical, row FROM op WHERE seq > ?1 ORDER BY seq");
        statement.bind(1, sequence);
        while (statement.step() && visit(statement.blob(0), statement.rowId(1))) {
        }
        statement.reset();
    }

    void append(std::int64_t sequence, const RowId& row, std::string_view canonical, std::string_view before);
    std::int64_t appendOperation(const OperationRow& operation, const ChainHash& head);
    void markUndone(std::int64_t operation, std::optional<std::int64_t> by);

    std::optional<StoredEntry> entry(std::int64_t sequence);
    std::optional<OperationRow> operation(std::int64_t id);
    /// The newest operation that stands and is no undo itself.
    std::optional<OperationRow> lastUndoable();
    /// The newest undo that can be taken back: nothing new was done since.
    std::optional<OperationRow> lastRedoable();
    /// The newest doing of this verb on a row, or its redo, that stands.
    std::optional<OperationRow> standing(const RowId& subject, Verb verb);
    std::vector<OperationRow> latest(std::size_t limit);

    /// How many entries back from `from` this device last set each field of a row whose newest entry is `newest`.
    std::uint64_t linkOf(std::uint16_t fieldId, std::int64_t newest, std::int64_t from);

    /// What is kept of a removed row: the last entry of this log that touched it (0: none), and its version at headquarters.
    struct Tombstone {
        std::int64_t entry = 0;
        std::uint64_t version = 0;
    };
    void putTombstone(const RowId& id, records::RecordType type, const Tombstone& tombstone);
    std::optional<Tombstone> tombstone(const RowId& id);
    void eraseTombstone(const RowId& id);
    /// The removed rows of a type as they were, where this log removed them.
    void forEachRemoved(records::RecordType type, const std::function<void(const records::Record&)>& visit);

private:
    Connection& m_connection;
};

} // namespace bandanh::store
