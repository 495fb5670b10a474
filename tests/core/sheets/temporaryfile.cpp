#include "tests/core/sheets/temporaryfile.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace bandanh::sheets {

TemporaryFile::TemporaryFile(std::string_view bytes, const std::string& name)
{
    std::string folder = (std::filesystem::temp_directory_path() / "bandanh-sheet-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_folder = folder;
    m_path = folder + "/" + name;
    overwrite(bytes);
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void TemporaryFile::overwrite(std::string_view bytes) const
{
    std::ofstream(m_path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string bytesOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace bandanh::sheets
