#include "sync/hq/hqfolder.h"

#include "core/store/connection.h"
#include "core/vault/disk.h"

#include <sodium.h>
#include <sys/stat.h>

namespace bandanh::sync::hq {

Result<void> HqFolder::make() const
{
    std::error_code failure;
    std::filesystem::create_directories(m_path, failure);
    if (!failure && std::filesystem::is_empty(m_path, failure))
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, failure);
    if (failure == std::errc::no_space_on_device)
        return refused(ErrorCode::DiskFull, m_path.string());
    return failure ? Result<void>(refused(ErrorCode::NotPermitted, m_path.string())) : Result<void>();
}

Result<vault::Secret> HqFolder::readKey() const
{
    auto bytes = vault::SystemDisk().read(keyFile(), store::kKeySize + 1);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return refused(ErrorCode::StoreMissing, m_path.string());
    std::string& stored = **bytes;
    const bool isKey = stored.size() == store::kKeySize;
    vault::Secret key = vault::Secret::copyOf({reinterpret_cast<const std::uint8_t*>(stored.data()), stored.size()});
    sodium_memzero(stored.data(), stored.size());
    return isKey ? Result<vault::Secret>(std::move(key)) : refused(ErrorCode::HeaderDamaged, keyFile().string());
}

Result<vault::Secret> HqFolder::makeKey(Random& random) const
{
    if (std::filesystem::exists(keyFile()))
        return readKey();
    vault::Secret key(store::kKeySize);
    random.fill({key.data(), key.size()});
    const auto written =
        vault::writeDurably(keyFile(), {reinterpret_cast<const char*>(key.data()), key.size()}, vault::SystemDisk());
    return written ? Result<vault::Secret>(std::move(key)) : tl::unexpected(written.error());
}

bool HqFolder::isKeyOpenToOthers() const
{
    struct stat status = {};
    return ::stat(keyFile().c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

} // namespace bandanh::sync::hq
