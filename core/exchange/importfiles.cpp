#include "core/exchange/importfiles.h"

#include "core/records/recordspec.h"
#include "core/sheets/sheetreader.h"

#include <algorithm>
#include <filesystem>

namespace bandanh::exchange {

namespace fs = std::filesystem;

namespace {

bool mayBeTable(const fs::path& path)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension == ".csv" || extension == ".xlsx";
}

/// What spreadsheets keep beside a file that is open.
bool isLeftover(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with("~$") || name.starts_with(".~lock.");
}

void collect(const fs::path& folder, std::vector<std::string>& files)
{
    std::vector<fs::path> entries;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable))
        entries.push_back(entry.path());
    std::ranges::sort(entries);
    for (const fs::path& entry : entries) {
        if (fs::is_directory(entry) && entry.filename() != "truth")
            collect(entry, files);
        else if (fs::is_regular_file(entry) && mayBeTable(entry) && !isLeftover(entry))
            files.push_back(entry.string());
    }
}

struct Ranked {
    int rank;
    std::string name;
    sheets::TableFile table;
};

/// Unknown files come last: what they refer to may be in any other. Exports come in the order of the declarations.
int rank(const sheets::Layout& layout)
{
    if (layout.kind == sheets::FileKind::Unknown)
        return 1000;
    if (layout.kind != sheets::FileKind::RecordExport)
        return static_cast<int>(layout.kind);
    const auto specs = records::allRecordSpecs();
    const auto found = std::ranges::find(specs, layout.recordType, &records::RecordSpec::name);
    return static_cast<int>(layout.kind) + static_cast<int>(found - specs.begin());
}

} // namespace

Result<std::vector<std::string>> importFiles(const std::vector<std::string>& paths)
{
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        if (!fs::exists(path))
            return refused(ErrorCode::FileMissing, path);
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        const std::size_t before = files.size();
        collect(path, files);
        if (files.size() == before)
            return refused(ErrorCode::FolderWithoutFiles, path);
    }
    return files;
}

std::vector<sheets::TableFile> inOrderOfReferences(const std::vector<std::string>& files)
{
    std::vector<sheets::TableFile> tables;
    for (const std::string& path : files)
        for (sheets::TableFile& table : sheets::tablesOf(path))
            tables.push_back(std::move(table));
    if (tables.size() < 2)
        return tables;
    std::vector<Ranked> ranked;
    for (sheets::TableFile& table : tables) {
        const auto reader = sheets::SheetReader::open(table);
        ranked.push_back({rank(reader ? reader->layout() : sheets::Layout{}), fs::path(table.path).filename().string(),
                          std::move(table)});
    }
    std::ranges::stable_sort(
        ranked, [](const Ranked& a, const Ranked& b) { return std::pair(a.rank, a.name) < std::pair(b.rank, b.name); });
    std::vector<sheets::TableFile> ordered;
    for (Ranked& each : ranked)
        ordered.push_back(std::move(each.table));
    return ordered;
}

} // namespace bandanh::exchange
