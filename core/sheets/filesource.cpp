#include "core/sheets/filesource.h"

namespace bandanh::sheets {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{256} * 1024;

} // namespace

Result<FileSource> FileSource::open(const std::string& path, std::uint64_t limit)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return refused(ErrorCode::FileMissing, path);
    if (failure || status.type() != std::filesystem::file_type::regular)
        return refused(ErrorCode::FileUnreadable, path);

    FileSource source;
    source.m_path = path;
    source.m_size = std::filesystem::file_size(path, failure);
    if (!failure)
        source.m_modified = std::filesystem::last_write_time(path, failure);
    if (failure)
        return refused(ErrorCode::FileUnreadable, path);
    if (source.m_size == 0)
        return refused(ErrorCode::FileEmpty, path);
    if (source.m_size > limit)
        return refused(ErrorCode::FileTooLarge, path, std::to_string(limit));

    source.m_stream.open(path, std::ios::binary);
    if (!source.m_stream)
        return refused(ErrorCode::FileUnreadable, path);
    source.m_buffer.resize(kChunkBytes);
    return source;
}

Result<std::string_view> FileSource::chunk()
{
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunkBytes, m_size - m_position));
    m_stream.read(m_buffer.data(), static_cast<std::streamsize>(wanted));
    const auto got = static_cast<std::size_t>(m_stream.gcount());
    if (m_stream.bad())
        return refused(ErrorCode::FileUnreadable, m_path);
    // The handle keeps an old file alive after it was replaced, so the path is asked, not the handle.
    if (got != wanted || !isUnchanged())
        return refused(ErrorCode::FileChanged, m_path);
    m_position += got;
    return std::string_view{m_buffer.data(), got};
}

Result<void> FileSource::rewind()
{
    m_stream.clear();
    m_stream.seekg(0);
    if (!m_stream)
        return refused(ErrorCode::FileUnreadable, m_path);
    m_position = 0;
    return {};
}

bool FileSource::isUnchanged() const
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(m_path, failure);
    if (failure || size != m_size)
        return false;
    const auto modified = std::filesystem::last_write_time(m_path, failure);
    return !failure && modified == m_modified;
}

} // namespace bandanh::sheets
