#include "app/output/writtenfile.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace bandanh::output {

namespace {

namespace fs = std::filesystem;

/// Removes what was written when nobody took it.
class Beside
{
public:
    explicit Beside(std::string path) : m_path(std::move(path)) {}
    ~Beside()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

ErrorCode codeOf(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG ? ErrorCode::DiskFull : ErrorCode::NotPermitted;
}

Result<void> writeContents(const std::string& beside, std::string_view contents, const std::string& path)
{
    errno = 0;
    std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
    stream.write(contents.data(), static_cast<std::streamsize>(contents.size()));
    stream.close();
    if (!stream)
        return refused(codeOf(errno), path);
    return {};
}

} // namespace

Result<void> writeFile(const std::string& path, const std::function<Result<void>(const std::string& beside)>& write)
{
    std::error_code failure;
    const fs::path folder = fs::path(path).parent_path();
    if (!folder.empty() && !fs::is_directory(folder, failure))
        return refused(ErrorCode::FolderMissing, folder.string());
    if (path.empty() || fs::is_directory(path, failure))
        return refused(ErrorCode::NotPermitted, path);
    const Beside beside(path + ".part");
    if (auto written = write(beside.path()); !written)
        return written;
    fs::rename(beside.path(), path, failure);
    // Windows does not let go of a file that a spreadsheet has open.
    if (failure)
        return refused(fs::exists(path) ? ErrorCode::FileInUse : codeOf(failure.value()), path);
    return {};
}

Result<void> writeFile(const std::string& path, std::string_view contents)
{
    return writeFile(path, [&](const std::string& beside) { return writeContents(beside, contents, path); });
}

} // namespace bandanh::output
