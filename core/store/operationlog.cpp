#include "core/store/operationlog.h"

#include "core/store/fieldcodec.h"
#include "core/store/store.h"

#include <cstring>

namespace bandanh::store {

namespace {

constexpr std::string_view kOperationColumns = "id, verb, at, first, last, subject, undoes, undone_by";

OperationRow readOperation(Statement& statement)
{
    OperationRow row{statement.whole(0),
                     static_cast<Verb>(statement.whole(1)),
                     statement.whole(2),
                     statement.whole(3),
                     statement.whole(4),
                     {},
                     {},
                     {}};
    if (!statement.isNull(5))
        row.subject = statement.rowId(5);
    if (!statement.isNull(6))
        row.undoes = statement.whole(6);
    if (!statement.isNull(7))
        row.undoneBy = statement.whole(7);
    return row;
}

std::optional<OperationRow> one(Statement& statement)
{
    std::optional<OperationRow> row;
    if (statement.step())
        row = readOperation(statement);
    statement.reset();
    return row;
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(kOperationColumns) + " FROM operation " + std::string(rest);
}

void bindOptional(Statement& statement, int index, const std::optional<std::int64_t>& value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

} // namespace

OperationLog::Head OperationLog::head()
{
    Statement& statement = m_connection.prepare("SELECT last, head FROM operation ORDER BY id DESC LIMIT 1");
    Head head;
    if (statement.step()) {
        head.sequence = statement.whole(0);
        std::memcpy(head.hash.data(), statement.blob(1).data(), head.hash.size());
    } else {
        head.hash = chainStart(Store::setting(m_connection, "device").value_or(std::string()));
    }
    statement.reset();
    return head;
}

ChainHash OperationLog::hashAt(std::int64_t sequence)
{
    Statement& statement =
        m_connection.prepare("SELECT last, head FROM operation WHERE last <= ?1 ORDER BY last DESC LIMIT 1");
    statement.bind(1, sequence);
    ChainHash hash = chainStart(Store::setting(m_connection, "device").value_or(std::string()));
    std::int64_t at = 0;
    if (statement.step()) {
        at = statement.whole(0);
        std::memcpy(hash.data(), statement.blob(1).data(), hash.size());
    }
    statement.reset();
    forEachAfter(at, [&](std::string_view canonical, const RowId&) {
        if (at == sequence)
            return false;
        hash = chain(hash, canonical);
        ++at;
        return true;
    });
    return hash;
}

void OperationLog::append(std::int64_t sequence, const RowId& row, std::string_view canonical, std::string_view before)
{
    Statement& statement =
        m_connection.prepare("INSERT OR FAIL INTO op(seq, row, canonical, before) VALUES (?1, ?2, ?3, ?4)");
    statement.bind(1, sequence).lendBlob(2, row.view()).lendBlob(3, canonical);
    if (before.empty())
        statement.bindNull(4);
    else
        statement.lendBlob(4, before);
    statement.run();
}

std::int64_t OperationLog::appendOperation(const OperationRow& operation, const ChainHash& head)
{
    Statement& statement = m_connection.prepare(
        "INSERT INTO operation(verb, at, first, last, head, subject, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    statement.bind(1, static_cast<std::int64_t>(operation.verb))
        .bind(2, operation.at)
        .bind(3, operation.first)
        .bind(4, operation.last);
    statement.bindBlob(5, {reinterpret_cast<const char*>(head.data()), head.size()});
    if (operation.subject)
        statement.bind(6, *operation.subject);
    else
        statement.bindNull(6);
    bindOptional(statement, 7, operation.undoes);
    statement.run();
    return m_connection.lastRowId();
}

void OperationLog::markUndone(std::int64_t operation, std::optional<std::int64_t> by)
{
    Statement& statement = m_connection.prepare("UPDATE operation SET undone_by = ?2 WHERE id = ?1");
    statement.bind(1, operation);
    bindOptional(statement, 2, by);
    statement.run();
}

std::optional<StoredEntry> OperationLog::entry(std::int64_t sequence)
{
    Statement& statement = m_connection.prepare("SELECT row, canonical, before FROM op WHERE seq = ?1");
    statement.bind(1, sequence);
    std::optional<StoredEntry> found;
    if (statement.step()) {
        if (auto entry = decodeLogEntry(statement.blob(1))) {
            found = StoredEntry{sequence, statement.rowId(0), std::move(*entry), std::string(statement.blob(2))};
            found->entry.row = found->row;
        }
    }
    statement.reset();
    return found;
}

std::optional<OperationRow> OperationLog::operation(std::int64_t id)
{
    Statement& statement = m_connection.prepare(select("WHERE id = ?1"));
    statement.bind(1, id);
    return one(statement);
}

std::optional<OperationRow> OperationLog::lastUndoable()
{
    Statement& statement =
        m_connection.prepare(select("WHERE verb <> ?1 AND undone_by IS NULL ORDER BY id DESC LIMIT 1"));
    statement.bind(1, static_cast<std::int64_t>(Verb::Undo));
    return one(statement);
}

std::optional<OperationRow> OperationLog::lastRedoable()
{
    Statement& statement =
        m_connection.prepare(select("WHERE verb = ?1 AND undone_by IS NULL"
                                    " AND id > coalesce((SELECT max(id) FROM operation WHERE verb NOT IN (?1, ?2)), 0)"
                                    " ORDER BY id DESC LIMIT 1"));
    statement.bind(1, static_cast<std::int64_t>(Verb::Undo)).bind(2, static_cast<std::int64_t>(Verb::Redo));
    return one(statement);
}

std::optional<OperationRow> OperationLog::standing(const RowId& subject, Verb verb)
{
    Statement& statement = m_connection.prepare(
        select("WHERE subject = ?1 AND verb IN (?2, ?3) AND undone_by IS NULL ORDER BY id DESC LIMIT 1"));
    statement.bind(1, subject).bind(2, static_cast<std::int64_t>(verb)).bind(3, static_cast<std::int64_t>(Verb::Redo));
    return one(statement);
}

std::vector<OperationRow> OperationLog::latest(std::size_t limit)
{
    Statement& statement = m_connection.prepare(select("ORDER BY id DESC LIMIT ?1"));
    statement.bind(1, static_cast<std::int64_t>(limit));
    std::vector<OperationRow> rows;
    while (statement.step())
        rows.push_back(readOperation(statement));
    statement.reset();
    return rows;
}

std::uint64_t OperationLog::linkOf(std::uint16_t fieldId, std::int64_t newest, std::int64_t from)
{
    for (std::int64_t at = newest; at > 0;) {
        const auto stored = entry(at);
        if (!stored)
            return 0;
        for (const FieldChange& field : stored->entry.fields)
            if (field.fieldId == fieldId)
                return static_cast<std::uint64_t>(from - at);
        if (stored->entry.own == 0)
            return 0;
        at -= static_cast<std::int64_t>(stored->entry.own);
    }
    return 0;
}

void OperationLog::putTombstone(const RowId& id, records::RecordType type, const Tombstone& tombstone)
{
    m_connection.prepare("INSERT OR REPLACE INTO tombstone(id, type, op, version) VALUES (?1, ?2, ?3, ?4)")
        .bind(1, id)
        .bind(2, static_cast<std::int64_t>(type))
        .bind(3, tombstone.entry)
        .bind(4, static_cast<std::int64_t>(tombstone.version))
        .run();
}

std::optional<OperationLog::Tombstone> OperationLog::tombstone(const RowId& id)
{
    Statement& statement = m_connection.prepare("SELECT op, version FROM tombstone WHERE id = ?1");
    statement.bind(1, id);
    std::optional<Tombstone> found;
    if (statement.step())
        found = Tombstone{statement.whole(0), static_cast<std::uint64_t>(statement.whole(1))};
    statement.reset();
    return found;
}

void OperationLog::eraseTombstone(const RowId& id)
{
    m_connection.prepare("DELETE FROM tombstone WHERE id = ?1").bind(1, id).run();
}

void OperationLog::forEachRemoved(records::RecordType type, const std::function<void(const records::Record&)>& visit)
{
    Statement& statement = m_connection.prepare("SELECT t.id, op.before FROM tombstone t JOIN op ON op.seq = t.op"
                                                " WHERE t.type = ?1 AND op.before IS NOT NULL");
    statement.bind(1, static_cast<std::int64_t>(type));
    while (statement.step()) {
        records::Record record(records::specOf(type));
        record.id = statement.rowId(0);
        if (decodeFields(statement.blob(1), record))
            visit(record);
    }
    statement.reset();
}

} // namespace bandanh::store
