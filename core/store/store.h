#pragma once

#include "core/store/connection.h"
#include "core/store/storelock.h"
#include "core/support/clock.h"
#include "core/support/random.h"

#include <array>
#include <memory>

namespace bandanh::store {

/// The encrypted store of one laptop: a file that one process has open at a time, or of headquarters, which several share.
/// It hands out connections: one writer, and readers for other threads.
class Store
{
public:
    /// Made under another name and renamed when it is whole, so that one cut short is never taken for a store.
    /// Refuses: StoreExists, NotPermitted.
    static Result<std::unique_ptr<Store>> create(const std::string& path, Key key, Random& random);
    /// Refuses: StoreMissing, StoreInUse, StoreNewer, StoreDamaged, StoreNotEncrypted, NotPermitted.
    static Result<std::unique_ptr<Store>> open(const std::string& path, Key key, Sharing sharing = Sharing::Alone);
    ~Store();

    const std::string& path() const { return m_path; }
    Connection& writer() { return *m_writer; }
    std::unique_ptr<Connection> openReader() const;
    /// Another writing connection, for work on another thread.
    std::unique_ptr<Connection> openWriter() const;

    /// Settings of this store: device, who works here, province, language.
    static std::optional<std::string> setting(Connection& connection, std::string_view key);
    static void setSetting(Connection& connection, std::string_view key, std::string_view value);

private:
    Store(std::string path, Key key, std::unique_ptr<StoreLock> lock);
    static Result<void> fill(const std::string& path, Key key, Random& random);
    std::unique_ptr<Connection> openConnection(Access access) const;

    std::string m_path;
    std::uint8_t* m_key = nullptr; ///< in locked memory
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<Connection> m_writer;
};

} // namespace bandanh::store
