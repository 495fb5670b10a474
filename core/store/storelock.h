#pragma once

#include "core/support/result.h"

#include <memory>
#include <string>

namespace bandanh::store {

/// Whether a store is open in one process only, as a laptop's is, or in several that write in turn, as headquarters' is.
enum class Sharing { Alone, Shared };

/// Holds `path`.lock; the kernel lets go of it when the process ends, however it ends.
class StoreLock
{
public:
    /// Refuses StoreInUse, NotPermitted, DiskFull, each with `path`.
    static Result<std::unique_ptr<StoreLock>> take(const std::string& path, Sharing sharing);
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

    /// False when others hold it as well. Between the two it may be held by nobody.
    bool change(Sharing sharing);

private:
    explicit StoreLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace bandanh::store
