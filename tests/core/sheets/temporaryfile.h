#pragma once

#include <string>
#include <string_view>

namespace bandanh::sheets {

/// A file with these bytes, in a folder of its own that goes with it.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::string_view bytes, const std::string& name = "sheet.csv");
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return m_path; }
    std::string folder() const { return m_folder; }
    void overwrite(std::string_view bytes) const;

private:
    std::string m_folder;
    std::string m_path;
};

/// The bytes of a file.
std::string bytesOf(const std::string& path);

} // namespace bandanh::sheets
