#include "core/sheets/ziparchive.h"

#include <zip.h>

namespace bandanh::sheets {

void ZipPart::Close::operator()(zip_file* file) const
{
    zip_fclose(file);
}

void ZipArchive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<std::size_t> ZipPart::read(std::span<char> into)
{
    const zip_int64_t got = zip_fread(m_file.get(), into.data(), into.size());
    if (got < 0)
        return refused(ErrorCode::WorkbookBroken, m_archive);
    m_read += static_cast<std::uint64_t>(got);
    *m_unpacked += static_cast<std::uint64_t>(got);
    if (m_read > kMaxBytes || *m_unpacked > kMaxArchiveBytes)
        return refused(ErrorCode::WorkbookTooLarge, m_archive, std::to_string(kMaxBytes));
    return static_cast<std::size_t>(got);
}

Result<ZipArchive> ZipArchive::open(const std::string& path)
{
    ZipArchive archive;
    archive.m_path = path;
    int failure = 0;
    archive.m_zip.reset(zip_open(path.c_str(), ZIP_RDONLY, &failure));
    if (!archive.m_zip)
        return refused(ErrorCode::WorkbookBroken, path);
    return archive;
}

bool ZipArchive::has(const std::string& name) const
{
    return zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipArchive::part(const std::string& name) const
{
    const zip_int64_t at = zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_NOCASE);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (at < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0, &facts) != 0)
        return refused(ErrorCode::WorkbookBroken, m_path);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return refused(ErrorCode::WorkbookProtected, m_path);
    ZipPart part;
    part.m_archive = m_path;
    part.m_unpacked = m_unpacked;
    part.m_size = (facts.valid & ZIP_STAT_SIZE) != 0 ? facts.size : 0;
    part.m_file.reset(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0));
    if (!part.m_file)
        return refused(ErrorCode::WorkbookBroken, m_path);
    return part;
}

} // namespace bandanh::sheets
