#include "core/sheets/layout.h"

#include "core/sheets/celltext.h"
#include "core/sheets/columnmapping.h"

#include <algorithm>
#include <map>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kHeaderSearched = 40; // records: no form has a taller head

std::size_t filledCells(const SampleRecord& record)
{
    return static_cast<std::size_t>(std::count_if(record.cells.begin(), record.cells.end(),
                                                  [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

bool isMachineWord(std::string_view cell)
{
    const bool isWord = std::all_of(
        cell.begin(), cell.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    return isWord && !cell.empty() && cell.front() >= 'a';
}

/// How many cells are headers; 0 where too few are for this to be a header line.
std::size_t headerHits(const SampleRecord& record)
{
    const std::size_t filled = filledCells(record);
    std::size_t hits = 0;
    std::size_t machineWords = 0;
    for (const std::string& cell : record.cells) {
        hits += columnsOfHeader(cell).empty() ? 0 : 1;
        machineWords += isMachineWord(trimmed(cell)) && cell.size() > 1 ? 1 : 0;
    }
    if (filled >= 2 && machineWords == filled && kindOfHeaders(record.cells) != FileKind::Unknown)
        return filled;
    return hits >= 2 && hits * 2 >= filled ? hits : 0;
}

const SampleRecord* findHeader(std::span<const SampleRecord> sample)
{
    const SampleRecord* best = nullptr;
    std::size_t most = 0;
    for (const SampleRecord& record : sample.first(std::min(sample.size(), kHeaderSearched))) {
        const std::size_t hits = record.damage == Damage::None ? headerHits(record) : 0;
        if (hits > most) {
            most = hits;
            best = &record;
        }
    }
    return best;
}

/// The first line, where it could be a header in words that are not known here: as wide as the rows, full, no figures.
const SampleRecord* guessHeader(std::span<const SampleRecord> sample, std::size_t width)
{
    const auto first =
        std::find_if(sample.begin(), sample.end(), [](const SampleRecord& record) { return filledCells(record) > 0; });
    if (first == sample.end() || width < 2 || first->cells.size() != width || filledCells(*first) != width)
        return nullptr;
    const bool isWords = std::all_of(first->cells.begin(), first->cells.end(), [](const std::string& cell) {
        const CellLook look = lookAt(cell);
        return look.khmer + look.latin > look.digits && cell.size() < 100;
    });
    return isWords ? &*first : nullptr;
}

/// Wider than the header where most rows are: a last column that nobody named, or a delimiter at each line's end.
std::size_t tableWidth(std::size_t headerWidth, std::span<const SampleRecord> rows)
{
    std::map<std::size_t, std::size_t> widths;
    std::size_t counted = 0;
    for (const SampleRecord& row : rows) {
        if (row.damage == Damage::None && filledCells(row) >= 3) {
            ++widths[row.cells.size()];
            ++counted;
        }
    }
    for (const auto& [width, count] : widths) {
        if (width > headerWidth && count >= 3 && count * 10 >= counted * 6)
            return width;
    }
    return headerWidth;
}

std::vector<const SampleRecord*> dataRecords(const Layout& provisional, std::span<const SampleRecord> sample)
{
    std::vector<const SampleRecord*> rows;
    LineSorter sorter(provisional);
    Record view;
    for (const SampleRecord& record : sample) {
        view.firstLine = record.firstLine;
        view.damage = record.damage;
        view.cells.assign(record.cells.begin(), record.cells.end());
        if (sorter.kindOf(view) == LineKind::Data && record.damage == Damage::None
            && record.cells.size() <= provisional.columns.size())
            rows.push_back(&record);
    }
    return rows;
}

bool hasNames(const Layout& layout)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const MappedColumn& column) { return isNameColumn(column.meaning); });
}

std::size_t meanings(const Layout& layout)
{
    return static_cast<std::size_t>(
        std::count_if(layout.columns.begin(), layout.columns.end(),
                      [](const MappedColumn& column) { return column.meaning != Column::Unknown; }));
}

void readWithHeader(Layout& layout, const SampleRecord& header, std::span<const SampleRecord> sample,
                    const places::Gazetteer* gazetteer)
{
    layout.headerLine = header.firstLine;
    layout.firstDataLine = header.lastLine + 1;
    for (const std::string& cell : header.cells)
        layout.columns.push_back({std::string(trimmed(cell)), Column::Unknown, 0, Decision::NotDecided});
    const auto behind = sample.subspan(static_cast<std::size_t>(&header - sample.data()) + 1);
    layout.columns.resize(tableWidth(header.cells.size(), behind));
    layout.kind = kindOfHeaders(layout.headers());
    const bool mayBeSheet = layout.kind == FileKind::Unknown;
    if (mayBeSheet)
        layout.kind = FileKind::SignInSheet; // for sorting totals from rows
    const auto rows = dataRecords(layout, behind);
    if (layout.kind == FileKind::RecordExport && !rows.empty())
        layout.recordType = trimmed(rows.front()->cells.front());
    mapByHeader(layout.columns, rows, gazetteer);
    if (mayBeSheet && !(hasNames(layout) && meanings(layout) >= 2))
        layout.kind = FileKind::Unknown;
}

void readWithoutHeader(Layout& layout, std::span<const SampleRecord> sample, std::size_t width,
                       const places::Gazetteer* gazetteer)
{
    layout.columns.assign(width, {});
    layout.kind = FileKind::SignInSheet;
    std::vector<const SampleRecord*> rows;
    for (const SampleRecord& record : sample) {
        if (record.damage == Damage::None && record.cells.size() == width && filledCells(record) >= 3)
            rows.push_back(&record);
    }
    mapByContent(layout.columns, rows, gazetteer);
    // Any text with commas in it has something like a name; what else makes a sign-in sheet is numbered lines, or sexes.
    const bool isSheet =
        hasNames(layout) && (layout.at(Column::RowNumber) || layout.at(Column::Sex)) && meanings(layout) >= 3;
    if (!isSheet) {
        layout.kind = FileKind::Unknown;
        layout.columns.assign(width, {});
        return;
    }
    const auto number = layout.at(Column::RowNumber);
    const auto isRow = [&](const SampleRecord& record) {
        const bool isNumbered = number && *number < record.cells.size() && lookAt(record.cells[*number]).digits > 0;
        return record.damage != Damage::None || isNumbered
               || (record.cells.size() == width && filledCells(record) >= 3);
    };
    const auto first = std::find_if(sample.begin(), sample.end(), isRow);
    layout.firstDataLine = first == sample.end() ? 1 : first->firstLine;
}

} // namespace

std::string_view Layout::recordWord() const
{
    return kind == FileKind::RecordExport ? std::string_view(recordType) : sheets::recordWord(kind);
}

std::optional<std::size_t> Layout::at(Column column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const MappedColumn& each) { return each.meaning == column; });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::vector<std::string> Layout::headers() const
{
    std::vector<std::string> all;
    std::transform(columns.begin(), columns.end(), std::back_inserter(all),
                   [](const MappedColumn& column) { return column.header; });
    return all;
}

std::string Layout::fingerprint() const
{
    std::string print;
    for (const MappedColumn& column : columns) {
        if (!print.empty())
            print += '|';
        print += foldedWord(column.header);
    }
    return headerLine ? print : std::string();
}

Layout understand(std::span<const SampleRecord> sample, std::size_t width, const places::Gazetteer* gazetteer)
{
    Layout layout;
    if (const SampleRecord* const header = findHeader(sample)) {
        readWithHeader(layout, *header, sample, gazetteer);
    } else {
        readWithoutHeader(layout, sample, width, gazetteer);
        const SampleRecord* const guess = layout.kind == FileKind::Unknown ? guessHeader(sample, width) : nullptr;
        if (guess != nullptr) {
            layout.columns.clear();
            readWithHeader(layout, *guess, sample, gazetteer);
        }
    }
    for (const SampleRecord& record : sample) {
        const bool isAbove =
            record.firstLine < layout.firstDataLine && record.firstLine != layout.headerLine.value_or(0);
        if (isAbove && filledCells(record) > 0)
            layout.titles.push_back(record);
    }
    return layout;
}

} // namespace bandanh::sheets
