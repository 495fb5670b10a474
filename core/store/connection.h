#pragma once

#include "core/support/result.h"
#include "core/support/rowid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace bandanh::store {

inline constexpr std::size_t kKeySize = 32;
using Key = std::span<const std::uint8_t, kKeySize>;

/// The machine broke under the store: disk full, I/O error, corrupt page, no memory. Nothing of the current transaction
/// is kept. Only the runner of an operation and the outermost loop catch it.
class StoreFailure : public std::runtime_error
{
public:
    StoreFailure(int sqliteCode, const std::string& what);
    int sqliteCode() const { return m_sqliteCode; }
    /// DiskFull, StoreInUse, StoreDamaged: what a person is told about it.
    ErrorCode code() const;

private:
    int m_sqliteCode;
};

/// A prepared statement on loan from its connection; binding starts at 1, columns at 0. Views of columns are valid
/// until the next step.
class Statement
{
public:
    Statement(sqlite3* database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);
    Statement& bindBlob(int index, std::string_view bytes);
    /// As the two above, for bytes that stay where they are until the statement has run: they are not copied.
    Statement& lend(int index, std::string_view text);
    Statement& lendBlob(int index, std::string_view bytes);
    Statement& bind(int index, const RowId& id) { return bindBlob(index, id.view()); }
    Statement& bindNull(int index);

    /// True when there is a row to read.
    bool step();
    /// Runs to the end and makes the statement ready again.
    void run();
    void reset();

    bool isNull(int column) const;
    std::int64_t whole(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    RowId rowId(int column) const;
    int columnType(int column) const;
    int columnCount() const;
    std::string_view columnName(int column) const;

private:
    using Owner = void (*)(void*); ///< sqlite3_destructor_type
    Statement& bindText(int index, std::string_view text, Owner owner);
    Statement& bindBytes(int index, std::string_view bytes, Owner owner);
    void require(int result, int expected) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// How a connection is used.
enum class Access { ReadOnly, ReadWrite, Create };

/// One connection to an encrypted store; confined to one thread at a time.
class Connection
{
public:
    /// Opens `path` with the raw data key. Refuses: StoreMissing, StoreNotEncrypted, StoreDamaged (also a wrong key).
    static Result<std::unique_ptr<Connection>> open(const std::string& path, Key key, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The cached statement of this text, reset.
    Statement& prepare(std::string_view sql);
    /// A statement of its own, for text that is made for one use.
    Statement prepareOnce(std::string_view sql) { return {m_database, sql}; }
    void execute(std::string_view sql);

    std::int64_t lastRowId() const;
    std::int64_t changes() const;
    /// Page cache in mebibytes: 16 in daily work, 64 during bulk work.
    void setCacheSize(int mebibytes);
    /// Opens the guard that lets record tables be written; closed again by passing false.
    void setOperationOpen(bool open) { m_operationOpen = open; }
    bool inTransaction() const;
    /// Ends a running query of another thread soon; it throws a StoreFailure with SQLITE_INTERRUPT.
    void interrupt();

private:
    /// Finds a statement by a view of its text.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    explicit Connection(sqlite3* database) : m_database(database) {}
    void configure(Access access);

    sqlite3* m_database;
    bool m_operationOpen = false;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
};

/// A transaction that rolls back unless it is committed. Inside another one it is a savepoint: a preview runs a whole import
/// in an outer transaction that is never committed.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_nested;
    bool m_open = true;
};

} // namespace bandanh::store
