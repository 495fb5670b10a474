#include "core/sheets/sheetreader.h"

#include "core/sheets/celltext.h"
#include "core/sheets/rejects.h"
#include "core/support/hex.h"

#include <sodium.h>

#include <algorithm>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kSampleBytes = std::size_t{256} * 1024;
constexpr std::size_t kDialectBytes = std::size_t{64} * 1024;
constexpr std::size_t kSampleRecords = 2000;
constexpr std::size_t kHashBytes = 20;

struct Survey {
    std::string hash;
    Encoding encoding = Encoding::Utf8;
    bool hasIllFormed = false;
};

Result<Survey> survey(FileSource& source)
{
    crypto_generichash_state hash;
    crypto_generichash_init(&hash, nullptr, 0, kHashBytes);
    EncodingSurvey encodings;
    while (true) {
        const auto chunk = source.chunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (chunk->empty())
            break;
        crypto_generichash_update(&hash, reinterpret_cast<const unsigned char*>(chunk->data()), chunk->size());
        encodings.add(*chunk);
    }
    std::string digest(kHashBytes, '\0');
    crypto_generichash_final(&hash, reinterpret_cast<unsigned char*>(digest.data()), digest.size());
    const auto encoding = encodings.encoding();
    if (!encoding)
        return refused(ErrorCode::NotATable, source.path());
    return Survey{hexFromBytes(digest), *encoding, encodings.hasIllFormed()};
}

/// The text of a file, chunk by chunk.
class DecodedFile
{
public:
    DecodedFile(FileSource source, const Survey& survey)
        : m_source(std::move(source)),
          m_encoding(survey.encoding),
          m_checking(survey.hasIllFormed ? Decoder::Checking::Thorough : Decoder::Checking::KnownWellFormed),
          m_decoder(m_encoding, m_checking)
    {}

    Result<bool> more(std::string& out)
    {
        if (m_isDone)
            return false;
        const auto chunk = m_source.chunk();
        if (!chunk)
            return tl::unexpected(chunk.error());
        m_isDone = chunk->empty();
        if (m_isDone)
            m_decoder.finish(out);
        else
            m_decoder.decode(*chunk, out);
        return true;
    }

    Result<void> rewind()
    {
        m_decoder = Decoder(m_encoding, m_checking);
        m_isDone = false;
        return m_source.rewind();
    }

    bool isDone() const { return m_isDone; }
    std::uint64_t position() const { return m_source.position(); }

private:
    FileSource m_source;
    Encoding m_encoding;
    Decoder::Checking m_checking;
    Decoder m_decoder;
    bool m_isDone = false;
};

std::vector<SampleRecord> sampleRecords(std::string_view text, bool isCut, const DialectGuess& guess)
{
    std::vector<SampleRecord> records;
    RecordReader reader(textOnce(text), guess.dialect, guess.width);
    Record record;
    while (records.size() < kSampleRecords && *reader.next(record))
        records.push_back(
            {record.firstLine, record.lastLine, {record.cells.begin(), record.cells.end()}, record.damage});
    if (isCut && records.size() > 1 && records.size() < kSampleRecords)
        records.pop_back();
    return records;
}

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
    State(FileFacts facts, DecodedFile decoded, int lastBirth)
        : lastYear(lastBirth), file(std::move(facts)), text(std::move(decoded))
    {}

    int lastYear;
    FileFacts file;
    DecodedFile text;
    Layout layout;
    TitleLines titles;
    std::vector<SampleRecord> sample;
    std::optional<RecordReader> reader;
    std::optional<LineSorter> sorter;
    std::optional<RowParser> parser;
    Record record;
    SignInRow row;
    Rejection rejection;
    LineKind skipped = LineKind::Blank;
    std::optional<StatedTotal> total;

    void prepare()
    {
        SheetDates dates = SheetDates::decide(layout, sample, titles.date, lastYear);
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

Result<SheetReader> SheetReader::open(const std::string& path, const ReadOptions& options)
{
    auto source = FileSource::open(path, options.maxBytes);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveyed = survey(*source);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    const std::uint64_t size = source->size();
    auto state = std::make_unique<State>(FileFacts{path, size, surveyed->hash, surveyed->encoding, {}},
                                         DecodedFile(std::move(*source), *surveyed), options.lastYear);

    std::string text;
    for (Result<void> rewound = state->text.rewind(); !state->text.isDone() && text.size() < kSampleBytes;) {
        if (!rewound)
            return tl::unexpected(rewound.error());
        if (const auto more = state->text.more(text); !more)
            return tl::unexpected(more.error());
    }
    const bool isCut = !state->text.isDone();
    if (!isCut && trimmed(text).empty())
        return refused(ErrorCode::FileEmpty, path);

    const DialectGuess guess =
        detectDialect(std::string_view(text).substr(0, kDialectBytes), isCut || text.size() > kDialectBytes);
    state->file.dialect = guess.dialect;
    state->sample = sampleRecords(text, isCut, guess);
    state->layout = understand(state->sample, guess.width, options.gazetteer);
    if (state->layout.at(Column::Reason)) {
        mend(state->sample);
        mend(state->layout.titles);
    }
    if (areAllNamesLost(state->layout, state->sample))
        return refused(ErrorCode::TextLost, path);
    state->titles = readTitleLines(state->layout.titles);
    state->prepare();

    if (const auto rewound = state->text.rewind(); !rewound)
        return tl::unexpected(rewound.error());
    const std::size_t width = state->layout.columns.size() > 1 ? state->layout.columns.size() : guess.width;
    state->reader.emplace([file = &state->text](std::string& out) { return file->more(out); }, guess.dialect, width);
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
    const auto found = state.reader->next(state.record);
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
    return m_state->file;
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
    return {m_state->text.position(), m_state->file.bytes};
}

std::optional<StatedTotal> SheetReader::statedTotal() const
{
    return m_state->total;
}

Result<Inspection> inspect(const std::string& path, const ReadOptions& options)
{
    auto reader = SheetReader::open(path, options);
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
