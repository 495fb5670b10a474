#pragma once

#include "core/support/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

struct zip;
struct zip_file;

namespace bandanh::sheets {

/// One file of an archive on its way out of it.
class ZipPart
{
public:
    /// What a part may unpack to: a million rows of a sheet take a third of it.
    static constexpr std::uint64_t kMaxBytes = std::uint64_t{512} << 20U;
    /// What all parts of an archive may unpack to while it is open: a sheet is read twice.
    static constexpr std::uint64_t kMaxArchiveBytes = 4 * kMaxBytes;

    /// How many bytes were read; 0 at the end. Refused: WorkbookBroken, WorkbookTooLarge.
    Result<std::size_t> read(std::span<char> into);

    const std::string& archive() const { return m_archive; }
    std::uint64_t position() const { return m_read; }
    std::uint64_t size() const { return m_size; }

private:
    friend class ZipArchive;
    struct Close {
        void operator()(zip_file* file) const;
    };

    std::string m_archive;
    std::unique_ptr<zip_file, Close> m_file;
    std::uint64_t m_size = 0;
    std::uint64_t m_read = 0;
    std::shared_ptr<std::uint64_t> m_unpacked; // of all parts
};

/// The files within a ZIP archive, by their names. What it says of their sizes is not believed.
class ZipArchive
{
public:
    /// Refused: WorkbookBroken.
    static Result<ZipArchive> open(const std::string& path);

    bool has(const std::string& name) const;
    /// Refused: WorkbookBroken, also where there is none of that name; WorkbookProtected.
    Result<ZipPart> part(const std::string& name) const;
    const std::string& path() const { return m_path; }

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    std::string m_path;
    std::unique_ptr<zip, Discard> m_zip;
    std::shared_ptr<std::uint64_t> m_unpacked = std::make_shared<std::uint64_t>(0);
};

} // namespace bandanh::sheets
