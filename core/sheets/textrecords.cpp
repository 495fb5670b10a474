#include "core/sheets/celltext.h"
#include "core/sheets/recordsource.h"
#include "core/support/hex.h"

#include <sodium.h>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kSampleBytes = std::size_t{256} * 1024;
constexpr std::size_t kDialectBytes = std::size_t{64} * 1024;
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

/// The records of a file of text.
class TextRecords : public RecordSource
{
public:
    TextRecords(DecodedFile file, const Dialect& dialect) : m_file(std::move(file)), m_dialect(dialect) {}

    Result<void> begin(std::size_t width) override
    {
        if (auto rewound = m_file.rewind(); !rewound)
            return rewound;
        m_reader.emplace([this](std::string& out) { return m_file.more(out); }, m_dialect, width);
        return {};
    }

    Result<bool> next(Record& record) override { return m_reader->next(record); }
    std::uint64_t position() const override { return m_file.position(); }

private:
    DecodedFile m_file;
    Dialect m_dialect;
    std::optional<RecordReader> m_reader;
};

} // namespace

Result<Table> openText(const std::string& path, std::uint64_t maxBytes)
{
    auto source = FileSource::open(path, maxBytes);
    if (!source)
        return tl::unexpected(source.error());
    const auto surveyed = survey(*source);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    FileFacts facts;
    facts.path = path;
    facts.bytes = source->size();
    facts.hash = surveyed->hash;
    facts.encoding = surveyed->encoding;
    DecodedFile file(std::move(*source), *surveyed);

    std::string text;
    for (Result<void> rewound = file.rewind(); !file.isDone() && text.size() < kSampleBytes;) {
        if (!rewound)
            return tl::unexpected(rewound.error());
        if (const auto more = file.more(text); !more)
            return tl::unexpected(more.error());
    }
    const bool isCut = !file.isDone();
    if (!isCut && trimmed(text).empty())
        return refused(ErrorCode::FileEmpty, path);
    const DialectGuess guess =
        detectDialect(std::string_view(text).substr(0, kDialectBytes), isCut || text.size() > kDialectBytes);
    facts.dialect = guess.dialect;
    return Table{std::move(facts), sampleRecords(text, isCut, guess), guess.width,
                 std::make_unique<TextRecords>(std::move(file), guess.dialect)};
}

} // namespace bandanh::sheets
