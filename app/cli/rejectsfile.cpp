#include "app/cli/rejectsfile.h"

#include "app/words/rejectionsentence.h"

#include <filesystem>

namespace bandanh::cli {

namespace {

sheets::Rejection asRejection(const exchange::RowReport& row)
{
    sheets::Rejection rejection;
    rejection.firstLine = row.firstLine;
    rejection.lastLine = row.lastLine;
    rejection.cell = row.badCell;
    rejection.cells.assign(row.cells.begin(), row.cells.end());
    return rejection;
}

} // namespace

Result<std::unique_ptr<RejectsFile>> RejectsFile::open(const std::string& path)
{
    std::unique_ptr<RejectsFile> file(new RejectsFile(path));
    if (path.empty())
        return file;
    if (std::filesystem::is_directory(path))
        return refused(ErrorCode::NotPermitted, path);
    file->m_stream.open(file->besidePath(), std::ios::binary | std::ios::trunc);
    if (!file->m_stream.is_open())
        return refused(ErrorCode::NotPermitted, path);
    return file;
}

RejectsFile::~RejectsFile()
{
    std::error_code ignored;
    if (m_stream.is_open())
        std::filesystem::remove(besidePath(), ignored);
}

std::string RejectsFile::reason(const sheets::Rejection& rejection, std::string_view header) const
{
    const QString name = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()));
    const QString words = m_listReason.empty() ? words::sentence(rejection.reason, name, rejection.cell)
                                               : words::listReasonSentence(m_listReason, name, rejection.cell);
    return words.toStdString();
}

void RejectsFile::add(const exchange::FileReport& file, const exchange::RowReport& row)
{
    if (m_path.empty())
        return;
    if (const sheets::TableFile table(file.path, file.worksheet); m_file != table) {
        m_file = table;
        m_layout = file.layout;
        m_writer.emplace(m_stream, m_layout, [this](const sheets::Rejection& rejection, std::string_view header) {
            return reason(rejection, header);
        });
    }
    m_listReason = row.rejection == nullptr ? std::string(row.reason) : std::string();
    m_writer->add(row.rejection != nullptr ? *row.rejection : asRejection(row), file.sheetReference, row.place);
}

Result<void> RejectsFile::finish()
{
    if (m_path.empty())
        return {};
    m_stream.close();
    std::error_code failure;
    if (!m_stream.good()) {
        std::filesystem::remove(besidePath(), failure);
        return refused(ErrorCode::DiskFull, m_path);
    }
    if (!m_writer) {
        std::filesystem::remove(besidePath(), failure);
        return {};
    }
    std::filesystem::rename(besidePath(), m_path, failure);
    if (failure)
        return refused(ErrorCode::NotPermitted, m_path);
    return {};
}

} // namespace bandanh::cli
