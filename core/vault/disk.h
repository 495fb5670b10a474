#pragma once

#include "core/support/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::vault {

/// The few steps by which a key header or an attachment reaches the disk, one by one, so that a test can pull the plug between any two.
/// Errors: DiskFull, NotPermitted, FileMissing (the folder is not there); anything else throws std::system_error.
class Disk
{
public:
    virtual ~Disk() = default;

    /// The first `limit` bytes of a file; nothing when there is no such file.
    virtual Result<std::optional<std::string>> read(const std::filesystem::path& file, std::size_t limit) const = 0;
    /// Creates or replaces a file that only its owner may read. Not durable before flush.
    virtual Result<void> write(const std::filesystem::path& file, std::string_view bytes) const = 0;
    virtual Result<void> flush(const std::filesystem::path& file) const = 0;
    /// Replaces `to` in one step. Not durable before flushFolder.
    virtual Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) const = 0;
    virtual Result<void> flushFolder(const std::filesystem::path& folder) const = 0;
    /// A folder that only its owner may enter; one that is there stays as it is.
    virtual Result<void> makeFolder(const std::filesystem::path& folder) const = 0;
    /// Takes away what a refused write left behind; nothing depends on it.
    virtual void discard(const std::filesystem::path& file) const = 0;
};

class SystemDisk final : public Disk
{
public:
    Result<std::optional<std::string>> read(const std::filesystem::path& file, std::size_t limit) const override;
    Result<void> write(const std::filesystem::path& file, std::string_view bytes) const override;
    Result<void> flush(const std::filesystem::path& file) const override;
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) const override;
    Result<void> flushFolder(const std::filesystem::path& folder) const override;
    Result<void> makeFolder(const std::filesystem::path& folder) const override;
    void discard(const std::filesystem::path& file) const override;
};

/// Writes a whole file so that after a power cut it is either the old or the new one, never a mixture: beside it,
/// flushed, renamed over it, the folder flushed, then read again and compared.
Result<void> writeDurably(const std::filesystem::path& file, std::string_view bytes, const Disk& disk);

} // namespace bandanh::vault
