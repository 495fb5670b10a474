#include "core/store/storelock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace bandanh::store {

Result<std::unique_ptr<StoreLock>> StoreLock::take(const std::string& path, Sharing sharing)
{
    const std::string lockPath = path + ".lock";
    const int file = ::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return refused(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotPermitted, path);
    std::unique_ptr<StoreLock> lock(new StoreLock(file));
    if (!lock->change(sharing))
        return refused(ErrorCode::StoreInUse, path);
    return lock;
}

StoreLock::~StoreLock()
{
    ::close(m_file);
}

bool StoreLock::change(Sharing sharing)
{
    return ::flock(m_file, (sharing == Sharing::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
}

} // namespace bandanh::store
