#include "core/store/store.h"

#include "core/store/schema.h"

#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <new>
#include <sodium.h>
#include <stdexcept>
#include <unistd.h>

namespace bandanh::store {

namespace {

void removeWithJournals(const std::string& path)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::error_code notThere;
        std::filesystem::remove(path + suffix, notThere);
    }
}

/// Makes a rename outlast a power cut.
void syncFolder(const std::string& path)
{
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

/// Brings an older store to this version while nobody else has it: whoever works with it now knows only the old one.
Result<void> migrateAlone(Connection& connection, const std::string& path, StoreLock& lock, Sharing sharing)
{
    if (sharing == Sharing::Alone || isCurrent(connection))
        return migrate(connection, path);
    if (!lock.change(Sharing::Alone))
        return refused(ErrorCode::StoreInUse, path);
    auto migrated = migrate(connection, path);
    if (migrated && !lock.change(Sharing::Shared))
        return refused(ErrorCode::StoreInUse, path);
    return migrated;
}

} // namespace

Store::Store(std::string path, Key key, std::unique_ptr<StoreLock> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium does not start");
    m_key = static_cast<std::uint8_t*>(sodium_malloc(kKeySize));
    if (m_key == nullptr)
        throw std::bad_alloc();
    std::memcpy(m_key, key.data(), kKeySize);
}

Store::~Store()
{
    m_writer.reset();
    sodium_free(m_key);
}

std::unique_ptr<Connection> Store::openConnection(Access access) const
{
    auto connection = Connection::open(m_path, Key(m_key, kKeySize), access);
    if (!connection)
        throw StoreFailure(0, "the store has gone: " + m_path);
    return std::move(*connection);
}

Result<void> Store::fill(const std::string& path, Key key, Random& random)
{
    auto connection = Connection::open(path, key, Access::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    if (auto migrated = migrate(**connection, path); !migrated)
        return migrated;
    std::array<std::uint8_t, 16> device{};
    random.fill(device);
    setSetting(**connection, "device", {reinterpret_cast<const char*>(device.data()), device.size()});
    return {};
}

Result<std::unique_ptr<Store>> Store::create(const std::string& path, Key key, Random& random)
{
    if (std::filesystem::exists(path))
        return refused(ErrorCode::StoreExists, path);
    const std::string unfinished = path + ".new";
    removeWithJournals(unfinished);
    const auto filled = fill(unfinished, key, random);
    if (!filled)
        return tl::unexpected(filled.error());
    std::filesystem::rename(unfinished, path);
    syncFolder(path);
    return open(path, key);
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, Key key, Sharing sharing)
{
    if (!std::filesystem::exists(path))
        return refused(ErrorCode::StoreMissing, path);
    if (std::filesystem::file_size(path) == 0) // SQLite would take it for a new store and fill it
        return refused(ErrorCode::StoreDamaged, path);
    auto lock = StoreLock::take(path, sharing);
    if (!lock)
        return tl::unexpected(lock.error());
    auto connection = Connection::open(path, key, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto migrated = migrateAlone(**connection, path, **lock, sharing); !migrated)
        return tl::unexpected(migrated.error());
    std::unique_ptr<Store> store(new Store(path, key, std::move(*lock)));
    store->m_writer = std::move(*connection);
    return store;
}

std::unique_ptr<Connection> Store::openReader() const
{
    return openConnection(Access::ReadOnly);
}

std::unique_ptr<Connection> Store::openWriter() const
{
    return openConnection(Access::ReadWrite);
}

std::optional<std::string> Store::setting(Connection& connection, std::string_view key)
{
    Statement& statement = connection.prepare("SELECT value FROM meta WHERE key = ?1");
    statement.bind(1, key);
    std::optional<std::string> value;
    if (statement.step())
        value = std::string(statement.blob(0));
    statement.reset();
    return value;
}

void Store::setSetting(Connection& connection, std::string_view key, std::string_view value)
{
    Statement& statement = connection.prepare(
        "INSERT INTO meta(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    statement.bind(1, key).bindBlob(2, value).run();
}

} // namespace bandanh::store
