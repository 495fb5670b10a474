#pragma once

#include "core/sheets/dialect.h"
#include "core/support/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sheets {

enum class Damage {
    None,
    UnclosedQuote, // the record is the one line in which the quote was opened
    TooLong,       // the record was cut: nobody writes half a megabyte on a line
};

/// One record. The cells are valid until the next record is read.
struct Record {
    std::int64_t firstLine = 0; // physical lines, from 1
    std::int64_t lastLine = 0;
    std::vector<std::string_view> cells;
    Damage damage = Damage::None;
    std::size_t damagedCell = 0;
};

/// Adds more text to the end of the string; false when there is no more.
using MoreText = std::function<Result<bool>(std::string&)>;

/// Text that is in memory already.
MoreText textOnce(std::string_view text);

/// Reads records after RFC 4180 and after the habits of typists:
/// lines end in LF, CRLF or CR, also mixed; a quote within an unquoted cell is text; quotes that stand alone in a cell
/// are ditto marks; a quote that is never closed damages its own line only, the lines below are read one by one.
class RecordReader
{
public:
    /// Longer lines are cut, so that memory stays bounded whatever the file.
    static constexpr std::size_t kMaxLineBytes = std::size_t{512} * 1024;
    /// What lies behind this many delimiters stays in the last cell.
    static constexpr std::size_t kMaxCells = 16384;

    /// `width`: how many cells a record of this file usually has, 0 when not known; it settles doubtful quotes.
    RecordReader(MoreText more, const Dialect& dialect, std::size_t width = 0);

    /// False at the end. The record's cells point into the reader.
    Result<bool> next(Record& record);

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t length = 0;
        bool inScratch = false;
    };
    enum class Outcome { Complete, Unclosed, NeedsMore };
    struct Attempt {
        Outcome outcome = Outcome::Complete;
        std::size_t end = 0; // the line end, or the end of the text
        std::int64_t lines = 1;
        std::size_t damagedCell = 0;
        bool sawMark = false;    // a ditto mark that might also open a quoted cell
        bool sawMidMark = false; // one in front of a delimiter
    };
    enum class Marks { AreQuotes, AreText };
    enum class Reach { ManyLines, OneLine };
    struct Quoted {
        std::size_t closing = 0; // the closing quote, or where the search ended
        std::int64_t newlines = 0;
        bool hasEscapes = false;
        enum class End { Closed, Stray, Unclosed, NeedsMore } end = End::Closed;
    };

    Result<std::size_t> lineEnd();
    Result<bool> fill();
    std::size_t find(char wanted, std::size_t& cache) const;
    bool isLineEnd(std::size_t at) const;
    std::size_t afterLineEnd(std::size_t at) const;
    std::size_t skipSpaces(std::size_t at) const;
    void splitPlain(std::string_view text, std::size_t offset, bool inScratch);
    Result<Attempt> parseQuoted(std::size_t end);
    Attempt parse(Marks marks, Reach reach, std::size_t end);
    bool takeQuotedCell(std::size_t& at, std::size_t quoteAt, Reach reach, std::size_t end, Attempt& attempt);
    Quoted closeQuote(std::size_t quoteAt, Reach reach, std::size_t end) const;
    bool looksLikeRecord(std::size_t from, std::size_t to) const;
    bool isMark(std::size_t at) const;
    void pushUnescaped(std::size_t from, std::size_t to);
    void give(Record& record, const Attempt& attempt);
    Result<bool> cutLine(Record& record);

    MoreText m_more;
    Dialect m_dialect;
    std::size_t m_width;
    std::string m_text;
    std::string m_scratch;
    std::vector<Span> m_spans;
    std::size_t m_at = 0;
    std::size_t m_nextLf = 0; // where the next of its kind is, so that no byte is searched twice
    std::size_t m_nextCr = 0;
    std::size_t m_nextQuote = 0;
    std::int64_t m_line = 1;
    bool m_ended = false;
};

} // namespace bandanh::sheets
