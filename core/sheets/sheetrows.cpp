#include "core/sheets/sheetrows.h"

#include "core/sheets/celltext.h"
#include "core/sheets/rejectsparts.h"
#include "core/support/hex.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kHashBytes = 20;
constexpr std::size_t kSampleBytes = std::size_t{4} << 20U;

/// The column of "BC12", from 0; none for what is no cell's name.
std::optional<std::size_t> columnOfCell(std::string_view name)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < name.size() && name[letters] >= 'A' && name[letters] <= 'Z' && letters < 4; ++letters)
        column = column * 26 + static_cast<std::size_t>(name[letters] - 'A') + 1;
    if (letters == 0 || column > RowCollector::kMaxColumns)
        return std::nullopt;
    return column - 1;
}

/// A cell of type date, 2013-12-12T09:30:00 with or without its time of day, as a number of that format would be written.
std::string momentText(std::string_view written)
{
    constexpr std::size_t kDay = 10;
    constexpr std::size_t kMinutes = 16;
    if (written.size() < kMinutes || written[kDay] != 'T')
        return std::string(written);
    const std::string_view minutes = written.substr(kDay + 1, kMinutes - kDay - 1);
    return std::string(written.substr(0, kDay)) + (minutes == "00:00" ? "" : " " + std::string(minutes));
}

/// What a first reading of a sheet finds out.
class SheetSurvey
{
public:
    SheetSurvey() { crypto_generichash_init(&m_hash, nullptr, 0, kHashBytes); }

    void add(const Record& record)
    {
        const auto last = std::find_if(record.cells.rbegin(), record.cells.rend(),
                                       [](std::string_view cell) { return !trimmed(cell).empty(); });
        width = std::max(width, static_cast<std::size_t>(record.cells.rend() - last));
        for (const std::string_view cell : record.cells) {
            hash(cell);
            hash("\x1F");
            m_sampled += cell.size() + 1;
        }
        hash("\x1E");
        if (sample.size() < kSampleRecords && m_sampled < kSampleBytes)
            sample.push_back(
                {record.firstLine, record.lastLine, {record.cells.begin(), record.cells.end()}, record.damage});
    }

    std::string digest()
    {
        std::string bytes(kHashBytes, '\0');
        crypto_generichash_final(&m_hash, reinterpret_cast<unsigned char*>(bytes.data()), bytes.size());
        return hexFromBytes(bytes);
    }

    std::size_t width = 0;
    std::vector<SampleRecord> sample;

private:
    void hash(std::string_view bytes)
    {
        crypto_generichash_update(&m_hash, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    crypto_generichash_state m_hash{};
    std::size_t m_sampled = 0;
};

Result<Table> survey(FileFacts facts, std::unique_ptr<SheetRows> rows)
{
    SheetSurvey found;
    if (const auto begun = rows->begin(0); !begun)
        return tl::unexpected(begun.error());
    Record record;
    while (true) {
        const auto read = rows->next(record);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            break;
        found.add(record);
    }
    if (found.width == 0)
        return refused(ErrorCode::FileEmpty, facts.path);
    // Few cells far apart span many that are blank; better now than in the middle of an import.
    if (found.width * static_cast<std::uint64_t>(record.lastLine) > SheetRows::kMaxCells)
        return refused(ErrorCode::WorkbookTooLarge, facts.path, std::to_string(ZipPart::kMaxBytes));
    facts.hash = found.digest();
    for (SampleRecord& each : found.sample)
        each.cells.resize(found.width);
    return Table{std::move(facts), std::move(found.sample), found.width, std::move(rows)};
}

/// Whether something stands on a sheet. One that cannot be read is said to hold something: it is refused when its turn comes.
bool holdsRows(const Workbook& workbook, const WorkbookSheet& sheet)
{
    auto part = workbook.archive().part(sheet.part);
    if (!part)
        return true;
    RowCollector collector(workbook);
    XmlPart xml(std::move(*part), collector);
    const auto hasText = [](const SheetRow& row) {
        return std::ranges::any_of(row.cells, [](const SheetCell& cell) { return !trimmed(cell.text()).empty(); });
    };
    while (std::ranges::none_of(collector.rows, hasText)) {
        collector.rows.clear();
        const auto more = xml.more();
        if (!more)
            return true;
        if (!*more)
            return false;
    }
    return true;
}

/// The sheet of this name; without a name the first that is not hidden and has something in it. Refused: SheetMissing,
/// FileEmpty.
Result<const WorkbookSheet*> chosenSheet(const Workbook& workbook, const std::string& name)
{
    const auto chosen = std::ranges::find_if(workbook.sheets(), [&](const WorkbookSheet& sheet) {
        return name.empty() ? !sheet.isHidden && holdsRows(workbook, sheet) : sheet.name == name;
    });
    if (chosen != workbook.sheets().end())
        return &*chosen;
    if (name.empty())
        return refused(ErrorCode::FileEmpty, workbook.archive().path());
    return refused(ErrorCode::SheetMissing, workbook.archive().path(), name);
}

} // namespace

void RowCollector::begin(std::string_view element, const XmlAttributes& attributes)
{
    m_isReading = (element == "v" || element == "t") && m_phonetic == 0;
    if (element == "row")
        beginRow(attributes["r"]);
    else if (element == "c")
        beginCell(attributes);
    else if (element == "rPh")
        ++m_phonetic;
}

void RowCollector::beginRow(std::string_view number)
{
    const std::int64_t above = m_row.number;
    m_row = {above + 1, {}};
    m_nextColumn = 0;
    if (!number.empty()
        && std::from_chars(number.data(), number.data() + number.size(), m_row.number).ec != std::errc{})
        refuse(ErrorCode::WorkbookBroken);
    if (m_row.number <= above || m_row.number > kMaxRows)
        refuse(ErrorCode::WorkbookBroken);
}

void RowCollector::beginCell(const XmlAttributes& attributes)
{
    const std::string_view name = attributes["r"];
    const auto column = name.empty() ? std::optional(m_nextColumn) : columnOfCell(name);
    if (!column || *column < m_nextColumn || *column >= kMaxColumns) {
        refuse(ErrorCode::WorkbookBroken);
        return;
    }
    m_cell = {*column, {}, nullptr};
    m_nextColumn = *column + 1;
    m_type = attributes["t"];
    m_style = 0;
    const std::string_view style = attributes["s"];
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_text.clear();
}

void RowCollector::text(std::string_view piece)
{
    if (m_isReading)
        m_text += piece;
    if (m_text.size() > Workbook::kMaxCellBytes)
        refuse(ErrorCode::WorkbookBroken);
}

void RowCollector::end(std::string_view element)
{
    m_isReading = false;
    if (element == "c")
        endCell();
    else if (element == "rPh")
        --m_phonetic;
    else if (element == "row" && !m_row.cells.empty())
        rows.push_back({m_row.number, std::exchange(m_row.cells, {})});
}

/// Of a formula the value stands there that it had when the workbook was saved.
void RowCollector::endCell()
{
    if (m_text.empty())
        return;
    if (m_type == "s") {
        std::size_t number = 0;
        const bool isRead = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number).ec == std::errc{};
        m_cell.shared = isRead ? m_workbook.text(number) : nullptr;
        if (m_cell.shared == nullptr)
            refuse(ErrorCode::WorkbookBroken);
    } else if (m_type.empty() || m_type == "n") {
        m_cell.own = numberText(m_text, m_workbook.format(m_style), m_workbook.days());
    } else if (m_type == "b") {
        m_cell.own = m_text == "0" ? "false" : "true";
    } else if (m_type == "d") {
        m_cell.own = momentText(m_text);
    } else {
        m_cell.own = m_type == "inlineStr" || m_type == "str" ? unescapedText(m_text) : m_text;
    }
    if (!m_cell.text().empty())
        m_row.cells.push_back(std::move(m_cell));
    m_text.clear();
}

SheetRows::SheetRows(std::shared_ptr<const Workbook> workbook, const std::string& part, FileSource file)
    : m_workbook(std::move(workbook)), m_partName(part), m_file(std::move(file))
{}

Result<void> SheetRows::begin(std::size_t width)
{
    auto part = m_workbook->archive().part(m_partName);
    if (!part)
        return tl::unexpected(part.error());
    m_collector = std::make_unique<RowCollector>(*m_workbook);
    m_part.emplace(std::move(*part), *m_collector);
    m_row = {};
    m_line = 0;
    m_width = width;
    m_cells = 0;
    return {};
}

Result<bool> SheetRows::next(Record& record)
{
    if (m_row.number <= m_line) {
        auto found = fill();
        if (!found || !*found)
            return found;
    }
    ++m_line;
    record = {m_line, m_line, {}, Damage::None, 0};
    std::size_t width = std::max<std::size_t>(m_width, 1);
    if (m_row.number == m_line && !m_row.cells.empty())
        width = std::max(width, m_row.cells.back().column + 1);
    m_cells += width;
    if (m_cells > kMaxCells)
        return refused(ErrorCode::WorkbookTooLarge, m_file.path(), std::to_string(ZipPart::kMaxBytes));
    record.cells.resize(width);
    if (m_row.number == m_line)
        for (const SheetCell& cell : m_row.cells)
            record.cells[cell.column] = cell.text();
    return true;
}

/// Takes the next row that has something in it.
Result<bool> SheetRows::fill()
{
    while (m_collector->rows.empty()) {
        if (!m_file.isUnchanged())
            return refused(ErrorCode::FileChanged, m_file.path());
        auto more = m_part->more();
        if (!more || !*more)
            return more;
    }
    m_row = std::move(m_collector->rows.front());
    m_collector->rows.pop_front();
    return true;
}

std::uint64_t SheetRows::position() const
{
    if (!m_part || m_part->size() == 0)
        return 0;
    const double share = static_cast<double>(m_part->position()) / static_cast<double>(m_part->size());
    return static_cast<std::uint64_t>(std::min(share, 1.0) * static_cast<double>(m_file.size()));
}

Result<Table> openSheet(const TableFile& table, std::uint64_t maxBytes)
{
    auto file = FileSource::open(table.path, maxBytes);
    if (!file)
        return tl::unexpected(file.error());
    auto opened = Workbook::open(table.path);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto loaded = opened->load(); !loaded)
        return tl::unexpected(loaded.error());
    auto workbook = std::make_shared<const Workbook>(std::move(*opened));
    const auto sheet = chosenSheet(*workbook, table.worksheet);
    if (!sheet)
        return tl::unexpected(sheet.error());
    FileFacts facts;
    facts.path = table.path;
    facts.bytes = file->size();
    facts.worksheet = (*sheet)->name;
    for (const WorkbookSheet& each : workbook->sheets())
        if (each.isHidden)
            facts.hidden.push_back(each.name);
    facts.worksheets = workbook->sheets().size() - facts.hidden.size();
    return survey(std::move(facts), std::make_unique<SheetRows>(workbook, (*sheet)->part, std::move(*file)));
}

std::vector<TableFile> tablesOf(const std::string& path)
{
    if (!Workbook::isWorkbook(path))
        return tablesOfText(path);
    std::vector<TableFile> tables;
    auto workbook = Workbook::open(path);
    if (workbook && workbook->load())
        for (const WorkbookSheet& sheet : workbook->sheets())
            if (!sheet.isHidden && holdsRows(*workbook, sheet))
                tables.emplace_back(path, sheet.name);
    if (tables.empty())
        tables.emplace_back(path);
    return tables;
}

} // namespace bandanh::sheets
