#pragma once

#include "core/exchange/importreport.h"
#include "core/sheets/rejects.h"

#include <fstream>
#include <memory>
#include <optional>
#include <string>

namespace bandanh::cli {

/// The rows that go back, as a file that can be mended and dropped in again: written beside its place and put there at the
/// end, so that the file that is being imported may be the one that it replaces. Each table's rows stand below their head.
class RejectsFile
{
public:
    /// Refused: NotPermitted, before anything is imported. An empty path keeps nothing.
    static Result<std::unique_ptr<RejectsFile>> open(const std::string& path);
    /// Leaves nothing of an import that broke off.
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;

    void add(const exchange::FileReport& file, const exchange::RowReport& row);
    /// Puts the file in its place; where no row went back, there is none. Refused: DiskFull, NotPermitted.
    Result<void> finish();

private:
    explicit RejectsFile(std::string path) : m_path(std::move(path)) {}
    std::string besidePath() const { return m_path + ".part"; }
    std::string reason(const sheets::Rejection& rejection, std::string_view header) const;

    std::string m_path;
    sheets::TableFile m_file{{}};
    std::string m_listReason; ///< of the row being written, where it comes from a list
    std::ofstream m_stream;
    sheets::Layout m_layout;
    std::optional<sheets::RejectsWriter> m_writer;
};

} // namespace bandanh::cli
