#include "core/sheets/sheetreader.h"

#include "core/sheets/celltext.h"
#include "core/sheets/rejects.h"
#include "core/sheets/rejectsparts.h"
#include "core/sheets/workbook.h"

#include <algorithm>

namespace bandanh::sheets {

namespace {

bool areAllNamesLost(const Layout& layout, std::span<const SampleRecord> sample)
{
    std::size_t lost = 0;
    std::size_t legible = 0;
    for (const SampleRecord& record : sample) {
        if (record.firstLine < layout.firstDataLine)
            continue;
        for (std::size_t i = 0; i < std::min(layout.columns.size(), record.cells.size()); ++i) {
            const std::string_view cell = trimmed(record.cells[i]);
            if (!isNameColumn(layout.columns[i].meaning) || cell.empty())
                continue;
            ++(isLost(cell) ? lost : legible);
        }
    }
    return lost >= 3 && legible == 0;
}

/// The sheet that rejected rows came from, by the first that says so.
std::string sheetOfRejects(std::span<const SampleRecord> sample, std::size_t reasonColumn)
{
    for (const SampleRecord& record : sample)
        if (reasonColumn < record.cells.size())
            if (const auto from = rejectedFrom(trimmed(record.cells[reasonColumn])); from && !from->sheet.empty())
                return std::string(from->sheet);
    return {};
}

/// Rejected rows that come back carry marks and apostrophes of ours.
void mend(std::vector<SampleRecord>& sample)
{
    for (SampleRecord& record : sample) {
        for (std::string& cell : record.cells)
            cell = std::string(mendedCell(cell));
    }
}

} // namespace

struct SheetReader::State {
    State(Table opened, int lastBirth) : lastYear(lastBirth), table(std::move(opened)) {}

    int lastYear;
    Table table;
    Layout layout;
    TitleLines titles;
    std::optional<LineSorter> sorter;
    std::optional<RowParser> parser;
    Record record;
    SignInRow row;
    Rejection rejection;
    LineKind skipped = LineKind::Blank;
    std::optional<StatedTotal> total;

    void prepare()
    {
        SheetDates dates = SheetDates::decide(layout, table.sample, titles.date, lastYear);
        titles.days = dates.titleDays(titles.date);
        sorter.emplace(layout);
        parser.emplace(layout, dates);
    }

    bool hasPeople() const { return layout.kind == FileKind::SignInSheet || layout.kind == FileKind::Attendance; }

    LineResult skip(LineKind kind)
    {
        skipped = kind;
        if (kind != LineKind::Total)
            return LineResult::Skipped;
        if (const auto stated = readTotal(record.cells)) {
            StatedTotal sum = total.value_or(StatedTotal{});
            sum.people += stated->people;
            if (stated->women)
                sum.women = sum.women.value_or(0) + *stated->women;
            total = sum;
        }
        return LineResult::Skipped;
    }
};

SheetReader::SheetReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SheetReader::SheetReader(SheetReader&&) noexcept = default;
SheetReader& SheetReader::operator=(SheetReader&&) noexcept = default;
SheetReader::~SheetReader() = default;

Result<SheetReader> SheetReader::open(const TableFile& file, const ReadOptions& options)
{
    auto table = Workbook::isWorkbook(file.path) ? openSheet(file, options.maxBytes) : openPart(file, options.maxBytes);
    if (!table)
        return tl::unexpected(table.error());
    auto state = std::make_unique<State>(std::move(*table), options.lastYear);
    std::vector<SampleRecord>& sample = state->table.sample;
    state->layout = understand(sample, state->table.width, options.gazetteer);
    if (const auto reason = state->layout.at(Column::Reason)) {
        state->table.file.sheet = sheetOfRejects(sample, *reason);
        mend(sample);
        mend(state->layout.titles);
    }
    if (areAllNamesLost(state->layout, sample))
        return refused(ErrorCode::TextLost, file.path);
    state->titles = readTitleLines(state->layout.titles);
    state->prepare();

    const std::size_t columns = state->layout.columns.size();
    if (const auto begun = state->table.records->begin(columns > 1 ? columns : state->table.width); !begun)
        return tl::unexpected(begun.error());
    return SheetReader(std::move(state));
}

void SheetReader::setMeaning(std::size_t column, Column meaning)
{
    Layout& layout = m_state->layout;
    if (column >= layout.columns.size())
        return;
    // A meaning belongs to one column.
    if (const auto before = layout.at(meaning); before && meaning != Column::Unknown)
        layout.columns[*before] = {layout.columns[*before].header, Column::Unknown, 0, Decision::User};
    layout.columns[column].meaning = meaning;
    layout.columns[column].confidence = 1;
    layout.columns[column].decision = Decision::User;
    m_state->prepare();
}

Result<LineResult> SheetReader::next()
{
    State& state = *m_state;
    const auto found = state.table.records->next(state.record);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return LineResult::End;
    if (state.layout.at(Column::Reason)) {
        for (std::string_view& cell : state.record.cells)
            cell = mendedCell(cell);
    }
    const LineKind kind = state.sorter->kindOf(state.record);
    if (kind != LineKind::Data)
        return state.skip(kind);

    const auto fault =
        state.hasPeople() ? state.parser->read(state.record, state.row) : state.parser->structuralFault(state.record);
    if (fault)
        state.rejection = {state.record.firstLine, state.record.lastLine, fault->reason, fault->cell,
                           state.parser->resolvedCells(state.record)};
    state.parser->leave(state.record, fault);
    return fault ? LineResult::Rejected : LineResult::Row;
}

const FileFacts& SheetReader::file() const
{
    return m_state->table.file;
}

const Layout& SheetReader::layout() const
{
    return m_state->layout;
}

const TitleLines& SheetReader::titles() const
{
    return m_state->titles;
}

const SignInRow& SheetReader::row() const
{
    return m_state->row;
}

const Record& SheetReader::record() const
{
    return m_state->record;
}

const Rejection& SheetReader::rejection() const
{
    return m_state->rejection;
}

LineKind SheetReader::skipped() const
{
    return m_state->skipped;
}

Progress SheetReader::progress() const
{
    return {m_state->table.records->position(), m_state->table.file.bytes};
}

std::optional<StatedTotal> SheetReader::statedTotal() const
{
    return m_state->total;
}

Result<Inspection> inspect(const TableFile& file, const ReadOptions& options)
{
    auto reader = SheetReader::open(file, options);
    if (!reader)
        return tl::unexpected(reader.error());
    Inspection inspection{reader->file(), reader->layout(), reader->titles(), 0, {}, {}, std::nullopt};
    inspection.rejected.resize(static_cast<std::size_t>(RejectReason::ControlCharacters) + 1);
    inspection.skipped.resize(static_cast<std::size_t>(LineKind::Blank) + 1);
    while (true) {
        const auto line = reader->next();
        if (!line)
            return tl::unexpected(line.error());
        if (*line == LineResult::End)
            break;
        if (*line == LineResult::Row)
            ++inspection.rows;
        else if (*line == LineResult::Rejected)
            ++inspection.rejected[static_cast<std::size_t>(reader->rejection().reason)];
        else
            ++inspection.skipped[static_cast<std::size_t>(reader->skipped())];
    }
    inspection.statedTotal = reader->statedTotal();
    return inspection;
}

} // namespace bandanh::sheets
