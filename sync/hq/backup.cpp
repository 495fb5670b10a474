#include "sync/hq/backup.h"

#include "core/vault/disk.h"

namespace bandanh::sync::hq {

using store::Store;

namespace {

constexpr const char* kEndings[] = {"", "-wal", "-shm"};

std::filesystem::path beside(const std::filesystem::path& file, std::string_view ending)
{
    return file.string() + std::string(ending);
}

/// A copy that is being made or looked at, taken away again unless it is kept.
class Draft
{
public:
    explicit Draft(std::filesystem::path path) : m_path(std::move(path)) { remove(); }
    ~Draft() { remove(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    Result<void> keepAs(const std::filesystem::path& file) const
    {
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        const vault::SystemDisk disk;
        return disk.flush(m_path).and_then([&] { return disk.rename(m_path, file); }).and_then([&] {
            return disk.flushFolder(std::filesystem::absolute(file).parent_path());
        });
    }

private:
    void remove() const
    {
        std::error_code ignored;
        for (const char* ending : kEndings)
            std::filesystem::remove(beside(m_path, ending), ignored);
        std::filesystem::remove(beside(m_path, ".lock"), ignored);
    }

    std::filesystem::path m_path;
};

Result<BackupContent> readStore(std::unique_ptr<Store> opened)
{
    const std::string path = opened->path();
    if (!SqliteHqStore::isIn(opened->writer()))
        return refused(ErrorCode::StoreDamaged, path);
    const auto store = SqliteHqStore::open(std::move(opened));
    if (!store)
        return tl::unexpected(store.error());
    const store::Integrity found = (*store)->check();
    if (!found.sound())
        return refused(ErrorCode::StoreDamaged, path);
    BackupContent content{0, (*store)->devices().size(), found.digest};
    for (const auto& [type, rows] : found.rows)
        content.records += rows;
    return content;
}

/// Reads a copy whole. `named` is what a refusal is about.
Result<BackupContent> readCopy(const Draft& draft, const vault::Secret& key, const std::filesystem::path& named)
{
    const auto refusal = [&](Error error) {
        error.facts.at(0) = named.string();
        return tl::unexpected(std::move(error));
    };
    try {
        auto opened = Store::open(draft.path().string(), store::Key(key.data(), store::kKeySize));
        auto content = opened ? readStore(std::move(*opened)) : tl::unexpected(opened.error());
        return content ? content : refusal(content.error());
    } catch (const store::StoreFailure& failure) {
        if (failure.code() != ErrorCode::StoreDamaged)
            throw;
        return refusal({ErrorCode::StoreDamaged, {""}});
    }
}

/// Moves the store aside under a name of its own, with what of it is still in its journal.
Result<std::filesystem::path> moveAside(const HqFolder& folder, Timestamp now)
{
    if (!std::filesystem::exists(folder.storeFile()))
        return std::filesystem::path();
    const auto aside = beside(folder.storeFile(), ".replaced-" + std::to_string(now));
    const vault::SystemDisk disk;
    for (const char* ending : {"-wal", "-shm", ""}) {
        const auto part = beside(folder.storeFile(), ending);
        if (!std::filesystem::exists(part))
            continue;
        if (const auto moved = disk.rename(part, beside(aside, ending)); !moved)
            return tl::unexpected(moved.error());
    }
    return aside;
}

Result<void> copyTo(const Draft& draft, const std::filesystem::path& file)
{
    if (!std::filesystem::is_regular_file(file))
        return refused(ErrorCode::StoreMissing, file.string());
    std::error_code failure;
    std::filesystem::copy_file(file, draft.path(), failure);
    if (failure == std::errc::no_space_on_device)
        return refused(ErrorCode::DiskFull, draft.path().string());
    return failure ? Result<void>(refused(ErrorCode::NotPermitted, file.string())) : Result<void>();
}

} // namespace

Result<BackupContent> backUp(Headquarters& headquarters, const std::filesystem::path& file)
{
    if (std::filesystem::exists(file))
        return refused(ErrorCode::StoreExists, file.string());
    if (!std::filesystem::is_directory(std::filesystem::absolute(file).parent_path()))
        return refused(ErrorCode::FileMissing, std::filesystem::absolute(file).parent_path().string());
    const auto key = headquarters.folder().readKey();
    if (!key)
        return tl::unexpected(key.error());
    const Draft draft(beside(file, ".unfinished"));
    if (!headquarters.store().copyTo(draft.path().string()))
        return refused(ErrorCode::NotPermitted, file.string());
    auto content = readCopy(draft, *key, file);
    if (!content)
        return content;
    if (const auto kept = draft.keepAs(file); !kept)
        return tl::unexpected(kept.error());
    return content;
}

Result<Restored> restore(const HqFolder& folder, const std::filesystem::path& file, Timestamp now)
{
    const auto key = folder.readKey();
    if (!key)
        return tl::unexpected(key.error());
    const auto lock = store::StoreLock::take(folder.storeFile().string(), store::Sharing::Alone);
    if (!lock)
        return tl::unexpected(lock.error());
    const Draft draft(beside(folder.storeFile(), ".restored"));
    if (const auto copied = copyTo(draft, file); !copied)
        return tl::unexpected(copied.error());
    const auto content = readCopy(draft, *key, file);
    if (!content)
        return tl::unexpected(content.error());
    const auto aside = moveAside(folder, now);
    if (!aside)
        return tl::unexpected(aside.error());
    if (const auto kept = draft.keepAs(folder.storeFile()); !kept)
        return tl::unexpected(kept.error());
    return Restored{*content, *aside};
}

} // namespace bandanh::sync::hq
