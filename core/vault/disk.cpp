#include "core/vault/disk.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace bandanh::vault {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closes and tells: some file systems report a full disk only here.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

tl::unexpected<Error> refusedByTheSystem(const std::filesystem::path& file)
{
    const int reason = errno;
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return refused(ErrorCode::DiskFull, file.string());
    case EACCES:
    case EPERM:
    case EROFS:
        return refused(ErrorCode::NotPermitted, file.string());
    case ENOENT:
    case ENOTDIR:
        return refused(ErrorCode::FileMissing, file.string());
    default:
        throw std::system_error(reason, std::generic_category(), file.string());
    }
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace

Result<std::optional<std::string>> SystemDisk::read(const std::filesystem::path& file, std::size_t limit) const
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::nullopt;
        return refusedByTheSystem(file);
    }
    std::string bytes(limit, '\0');
    std::size_t length = 0;
    while (length < limit) {
        const ssize_t got = ::read(opened.number(), bytes.data() + length, limit - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refusedByTheSystem(file);
        if (got == 0)
            break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<void> SystemDisk::write(const std::filesystem::path& file, std::string_view bytes) const
{
    // A file of its own, not what somebody else laid there: it may be a link, or readable by all.
    ::unlink(file.c_str());
    Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!opened.isOpen())
        return refusedByTheSystem(file);
    while (!bytes.empty()) {
        const ssize_t put = ::write(opened.number(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return refusedByTheSystem(file);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    if (!opened.close())
        return refusedByTheSystem(file);
    return {};
}

Result<void> SystemDisk::flush(const std::filesystem::path& file) const
{
    const Descriptor opened(::open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0)
        return refusedByTheSystem(file);
    return {};
}

Result<void> SystemDisk::rename(const std::filesystem::path& from, const std::filesystem::path& to) const
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return refusedByTheSystem(to);
    return {};
}

Result<void> SystemDisk::flushFolder(const std::filesystem::path& folder) const
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return refusedByTheSystem(folder);
    // Some file systems (FAT on a USB stick, network shares) cannot flush a folder and say EINVAL.
    if (::fsync(opened.number()) != 0 && errno != EINVAL)
        return refusedByTheSystem(folder);
    return {};
}

Result<void> SystemDisk::makeFolder(const std::filesystem::path& folder) const
{
    if (::mkdir(folder.c_str(), S_IRWXU) == 0)
        return flushFolder(folderOf(folder));
    if (errno == EEXIST)
        return {};
    return refusedByTheSystem(folder);
}

void SystemDisk::discard(const std::filesystem::path& file) const
{
    ::unlink(file.c_str());
}

Result<void> writeDurably(const std::filesystem::path& file, std::string_view bytes, const Disk& disk)
{
    const std::filesystem::path beside = file.string() + ".new";
    const auto reread = [&](const std::filesystem::path& written) -> Result<void> {
        const auto stored = disk.read(written, bytes.size() + 1);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored != bytes)
            throw std::system_error(EIO, std::generic_category(), written.string());
        return {};
    };
    auto written = disk.write(beside, bytes)
                       .and_then([&] { return disk.flush(beside); })
                       .and_then([&] { return reread(beside); })
                       .and_then([&] { return disk.rename(beside, file); })
                       .and_then([&] { return disk.flushFolder(folderOf(file)); })
                       .and_then([&] { return reread(file); });
    if (!written)
        disk.discard(beside);
    return written;
}

} // namespace bandanh::vault
