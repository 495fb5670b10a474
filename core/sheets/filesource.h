#pragma once

#include "core/support/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sheets {

/// A regular file read from its start in chunks, which notices when somebody changes, truncates or removes it underneath.
class FileSource
{
public:
    static constexpr std::uint64_t kMaxBytes = std::uint64_t{1} << 30U;

    /// Refused: FileMissing, FileUnreadable (also folders and devices), FileEmpty, FileTooLarge.
    static Result<FileSource> open(const std::string& path, std::uint64_t limit = kMaxBytes);

    /// The next bytes, valid until the next call; empty at the end. Refused: FileChanged, FileUnreadable.
    Result<std::string_view> chunk();

    Result<void> rewind();

    const std::string& path() const { return m_path; }
    std::uint64_t size() const { return m_size; }
    std::uint64_t position() const { return m_position; }
    /// Asks the path, which somebody may have put another file under.
    bool isUnchanged() const;

private:
    FileSource() = default;

    std::string m_path;
    std::ifstream m_stream;
    std::vector<char> m_buffer;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    std::filesystem::file_time_type m_modified;
};

} // namespace bandanh::sheets
