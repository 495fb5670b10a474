#include "core/store/connection.h"

#include "core/store/operationguard.h"
#include "core/support/hex.h"

#include <filesystem>
#include <fstream>
#include <sodium.h>
#include <sqlite3.h>

namespace bandanh::store {

namespace {

constexpr std::string_view kPlainMagic{"SQLite format 3\0", 16};

bool startsInTheClear(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string start(kPlainMagic.size(), ' ');
    return file.read(start.data(), static_cast<std::streamsize>(start.size())) && start == kPlainMagic;
}

std::string describe(sqlite3* database)
{
    return database != nullptr ? sqlite3_errmsg(database) : "out of memory";
}

int openFlags(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return SQLITE_OPEN_READWRITE; // a reader of a WAL store needs its shared memory; query_only keeps it from writing
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READWRITE;
}

/// Gives the raw key to the cipher. The text of it is wiped before this returns.
int applyKey(sqlite3* database, Key key)
{
    sqlite3mc_config(database, "cipher", sqlite3mc_cipher_index("aegis"));
    std::string text = "raw:" + hexFromBytes({reinterpret_cast<const char*>(key.data()), key.size()});
    const int result = sqlite3_key_v2(database, "main", text.data(), static_cast<int>(text.size()));
    sodium_memzero(text.data(), text.size());
    return result;
}

} // namespace

StoreFailure::StoreFailure(int sqliteCode, const std::string& what) : std::runtime_error(what), m_sqliteCode(sqliteCode)
{}

ErrorCode StoreFailure::code() const
{
    if (m_sqliteCode == SQLITE_IOERR_SHMSIZE) // the shared memory of the WAL could not grow
        return ErrorCode::DiskFull;
    switch (m_sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ErrorCode::DiskFailing;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::NotPermitted;
    default:
        return ErrorCode::StoreDamaged;
    }
}

Statement::Statement(sqlite3* database, std::string_view sql) : m_database(database)
{
    require(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &m_statement, nullptr),
            SQLITE_OK);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{}

void Statement::require(int result, int expected) const
{
    if (result != expected)
        throw StoreFailure(sqlite3_extended_errcode(m_database), describe(m_database));
}

Statement& Statement::bind(int index, std::int64_t value)
{
    require(sqlite3_bind_int64(m_statement, index, value), SQLITE_OK);
    return *this;
}

Statement& Statement::bindText(int index, std::string_view text, Owner owner)
{
    require(sqlite3_bind_text64(m_statement, index, text.data() != nullptr ? text.data() : "", text.size(), owner,
                                SQLITE_UTF8),
            SQLITE_OK);
    return *this;
}

Statement& Statement::bindBytes(int index, std::string_view bytes, Owner owner)
{
    require(sqlite3_bind_blob64(m_statement, index, bytes.data() != nullptr ? bytes.data() : "", bytes.size(), owner),
            SQLITE_OK);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    return bindText(index, text, SQLITE_TRANSIENT);
}

Statement& Statement::bindBlob(int index, std::string_view bytes)
{
    return bindBytes(index, bytes, SQLITE_TRANSIENT);
}

Statement& Statement::lend(int index, std::string_view text)
{
    return bindText(index, text, SQLITE_STATIC);
}

Statement& Statement::lendBlob(int index, std::string_view bytes)
{
    return bindBytes(index, bytes, SQLITE_STATIC);
}

Statement& Statement::bindNull(int index)
{
    require(sqlite3_bind_null(m_statement, index), SQLITE_OK);
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE) {
        const StoreFailure failure(sqlite3_extended_errcode(m_database), describe(m_database));
        sqlite3_reset(m_statement);
        throw failure;
    }
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return columnType(column) == SQLITE_NULL;
}

std::int64_t Statement::whole(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text != nullptr ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                           : std::string_view{};
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes != nullptr
               ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
               : std::string_view{};
}

RowId Statement::rowId(int column) const
{
    RowId id;
    const std::string_view bytes = blob(column);
    if (bytes.size() == RowId::kSize)
        std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    return id;
}

int Statement::columnType(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Key key, Access access)
{
    if (access != Access::Create && !std::filesystem::exists(path))
        return refused(ErrorCode::StoreMissing, path);
    if (startsInTheClear(path))
        return refused(ErrorCode::StoreNotEncrypted, path);
    sqlite3* database = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &database,
                                       openFlags(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database));
    if (opened != SQLITE_OK || applyKey(database, key) != SQLITE_OK)
        throw StoreFailure(opened, describe(database));
    try {
        connection->configure(access);
    } catch (const StoreFailure& failure) {
        if ((failure.sqliteCode() & 0xff) == SQLITE_NOTADB)
            return refused(ErrorCode::StoreDamaged, path);
        throw;
    }
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_database);
}

void Connection::configure(Access access)
{
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, 5000);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE})
        sqlite3_db_config(m_database, option, 1, nullptr);
    for (const int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML})
        sqlite3_db_config(m_database, option, 0, nullptr);
    addOperationGuard(m_database, &m_operationOpen);
    execute("PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0");
    setCacheSize(16);
    execute("SELECT count(*) FROM sqlite_schema"); // reads the first page: a wrong key shows here
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    if (access == Access::ReadOnly)
        execute("PRAGMA query_only = ON");
}

Statement& Connection::prepare(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), Statement(m_database, sql)).first;
    found->second.reset();
    return found->second;
}

void Connection::execute(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(m_database, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw StoreFailure(sqlite3_extended_errcode(m_database), describe(m_database));
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_database);
}

void Connection::setCacheSize(int mebibytes)
{
    execute("PRAGMA cache_size = -" + std::to_string(mebibytes * 1024));
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_database);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

Transaction::Transaction(Connection& connection) : m_connection(connection), m_nested(connection.inTransaction())
{
    m_connection.execute(m_nested ? "SAVEPOINT step" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(m_nested ? "ROLLBACK TO step; RELEASE step" : "ROLLBACK");
    } catch (const StoreFailure&) { // SQLite has rolled back by itself where the machine broke
    }
}

void Transaction::commit()
{
    m_connection.execute(m_nested ? "RELEASE step" : "COMMIT");
    m_open = false;
}

} // namespace bandanh::store
