#include "core/sheets/rejectsparts.h"

#include "core/sheets/celltext.h"
#include "core/sheets/rejects.h"
#include "core/support/hex.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

namespace bandanh::sheets {

namespace {

struct Part {
    std::int64_t firstLine = 0;
    std::int64_t lastLine = std::numeric_limits<std::int64_t>::max();
    std::size_t width = 0;
    std::string sheet; // whose rows these are
};

std::string_view firstOf(const auto& cells)
{
    return cells.empty() ? std::string_view() : trimmed(cells.front());
}

bool isBlank(const Record& record)
{
    return std::ranges::all_of(record.cells, [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// Finds the heads. Titles stand between a header and the blank line above it; where somebody took that line out, the last
/// row that still says why it went back.
class PartFinder
{
public:
    void take(const Record& record)
    {
        const std::string_view first = firstOf(record.cells);
        const auto from = rejectedFrom(first);
        const bool isHeader = isReasonHeader(first);
        if (isHeader)
            begin(m_headLine != 0 ? m_headLine : record.firstLine, record.cells.size());
        else if (from && !m_parts.empty() && m_parts.back().sheet.empty())
            m_parts.back().sheet = from->sheet;
        if (from || isHeader || isBlank(record))
            m_headLine = 0;
        else if (m_headLine == 0)
            m_headLine = record.firstLine;
    }
    std::vector<Part> parts() && { return std::move(m_parts); }

private:
    void begin(std::int64_t line, std::size_t width)
    {
        if (!m_parts.empty())
            m_parts.back().lastLine = line - 1;
        Part& part = m_parts.emplace_back();
        part.firstLine = line;
        part.width = width;
    }

    std::vector<Part> m_parts;
    std::int64_t m_headLine = 0; // where the titles begin, should a header follow; 0: none so far
};

/// None of a table of anything else.
Result<std::vector<Part>> partsOf(Table& whole)
{
    const bool areRejects = std::ranges::any_of(
        whole.sample, [](const SampleRecord& record) { return isReasonHeader(firstOf(record.cells)); });
    if (!areRejects)
        return std::vector<Part>{};
    if (const auto begun = whole.records->begin(whole.width); !begun)
        return tl::unexpected(begun.error());
    PartFinder finder;
    Record record;
    while (true) {
        const auto found = whole.records->next(record);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return std::move(finder).parts();
        finder.take(record);
    }
}

std::vector<std::string> namesOf(std::span<const Part> parts)
{
    std::vector<std::string> names;
    for (const Part& part : parts) {
        const bool isFree = !part.sheet.empty() && std::ranges::find(names, part.sheet) == names.end();
        names.push_back(isFree ? part.sheet : std::to_string(names.size() + 1));
    }
    return names;
}

/// The records of some lines of a table.
class PartRecords : public RecordSource
{
public:
    PartRecords(std::unique_ptr<RecordSource> whole, const Part& part)
        : m_whole(std::move(whole)), m_firstLine(part.firstLine), m_lastLine(part.lastLine)
    {}

    Result<void> begin(std::size_t width) override { return m_whole->begin(width); }
    Result<bool> next(Record& record) override
    {
        while (true) {
            auto found = m_whole->next(record);
            if (!found || !*found)
                return found;
            if (record.firstLine >= m_firstLine)
                return record.firstLine <= m_lastLine;
        }
    }
    std::uint64_t position() const override { return m_whole->position(); }

private:
    std::unique_ptr<RecordSource> m_whole;
    std::int64_t m_firstLine, m_lastLine;
};

Result<std::vector<SampleRecord>> sampleOf(RecordSource& records, std::size_t width)
{
    if (const auto begun = records.begin(width); !begun)
        return tl::unexpected(begun.error());
    std::vector<SampleRecord> sample;
    Record record;
    while (sample.size() < kSampleRecords) {
        const auto found = records.next(record);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        sample.push_back(
            {record.firstLine, record.lastLine, {record.cells.begin(), record.cells.end()}, record.damage});
    }
    return sample;
}

/// Each part is an import of its own, which is known again by it.
std::string hashOfPart(const std::string& whole, std::size_t ordinal)
{
    const std::string text = whole + "/" + std::to_string(ordinal);
    std::array<unsigned char, 20> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       nullptr, 0);
    return hexFromBytes({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

/// Most files are something else, and are not read for this.
bool mayBeRejects(const std::string& path)
{
    std::string begin(std::size_t{64} * 1024, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    std::erase(begin, '\0'); // of UTF-16
    return begin.find("reason /") != std::string::npos;
}

} // namespace

Result<Table> openPart(const TableFile& table, std::uint64_t maxBytes)
{
    auto whole = openText(table.path, maxBytes);
    const auto parts = whole ? partsOf(*whole) : tl::unexpected(whole.error());
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->size() < 2)
        return whole;
    const auto names = namesOf(*parts);
    const auto chosen = table.worksheet.empty() ? names.begin() : std::ranges::find(names, table.worksheet);
    if (chosen == names.end())
        return refused(ErrorCode::SheetMissing, table.path, table.worksheet);
    const auto ordinal = static_cast<std::size_t>(chosen - names.begin());
    const Part& part = (*parts)[ordinal];
    whole->file.worksheet = *chosen;
    whole->file.worksheets = parts->size();
    whole->file.hash = hashOfPart(whole->file.hash, ordinal);
    whole->width = part.width;
    whole->records = std::make_unique<PartRecords>(std::move(whole->records), part);
    auto sample = sampleOf(*whole->records, part.width);
    if (!sample)
        return tl::unexpected(sample.error());
    whole->sample = std::move(*sample);
    return whole;
}

std::vector<TableFile> tablesOfText(const std::string& path)
{
    if (!mayBeRejects(path))
        return {path};
    auto whole = openText(path, FileSource::kMaxBytes);
    const auto parts = whole ? partsOf(*whole) : tl::unexpected(whole.error());
    if (!parts || parts->size() < 2)
        return {path};
    std::vector<TableFile> tables;
    for (std::string& name : namesOf(*parts))
        tables.emplace_back(path, std::move(name));
    return tables;
}

} // namespace bandanh::sheets
