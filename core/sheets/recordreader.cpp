#include "core/sheets/recordreader.h"

#include <algorithm>
#include <cstring>

namespace bandanh::sheets {

namespace {

// A quote that is still open this far below its line was never closed.
constexpr std::size_t kQuoteReachBytes = std::size_t{64} * 1024;

} // namespace

MoreText textOnce(std::string_view text)
{
    return [text, given = false](std::string& out) mutable -> Result<bool> {
        if (given)
            return false;
        given = true;
        out.append(text);
        return true;
    };
}

RecordReader::RecordReader(MoreText more, const Dialect& dialect, std::size_t width)
    : m_more(std::move(more)), m_dialect(dialect), m_width(width)
{}

Result<bool> RecordReader::next(Record& record)
{
    while (m_at == m_text.size()) {
        if (m_ended)
            return false;
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
    }
    const auto found = lineEnd();
    if (!found)
        return tl::unexpected(found.error());
    std::size_t end = *found;
    if (end - m_at > kMaxLineBytes)
        return cutLine(record);

    Attempt attempt;
    attempt.end = end;
    if (m_dialect.quote == '\0' || find(m_dialect.quote, m_nextQuote) >= end) {
        m_spans.clear();
        splitPlain(std::string_view(m_text).substr(m_at, end - m_at), m_at, false);
    } else {
        const auto parsed = parseQuoted(end);
        if (!parsed)
            return tl::unexpected(parsed.error());
        attempt = *parsed;
    }
    give(record, attempt);
    return true;
}

Result<bool> RecordReader::fill()
{
    m_text.erase(0, m_at);
    for (std::size_t* cache : {&m_nextLf, &m_nextCr, &m_nextQuote})
        *cache -= std::min(*cache, m_at);
    m_at = 0;
    const auto more = m_more(m_text);
    if (!more)
        return tl::unexpected(more.error());
    m_ended = !*more;
    return *more;
}

Result<std::size_t> RecordReader::lineEnd()
{
    while (true) {
        const std::size_t end = std::min(find('\n', m_nextLf), find('\r', m_nextCr));
        const bool isWhole = end < m_text.size() && (m_text[end] == '\n' || end + 1 < m_text.size());
        if (isWhole || m_ended || end - m_at > kMaxLineBytes)
            return end;
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
    }
}

std::size_t RecordReader::find(char wanted, std::size_t& cache) const
{
    cache = std::max(cache, m_at);
    if (cache < m_text.size() && m_text[cache] == wanted)
        return cache;
    const auto* const found =
        static_cast<const char*>(std::memchr(m_text.data() + cache, wanted, m_text.size() - cache));
    cache = found != nullptr ? static_cast<std::size_t>(found - m_text.data()) : m_text.size();
    return cache;
}

bool RecordReader::isLineEnd(std::size_t at) const
{
    return m_text[at] == '\n' || m_text[at] == '\r';
}

std::size_t RecordReader::afterLineEnd(std::size_t at) const
{
    if (at >= m_text.size())
        return m_text.size();
    const bool isPair = m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n';
    return at + (isPair ? 2 : 1);
}

std::size_t RecordReader::skipSpaces(std::size_t at) const
{
    while (at < m_text.size() && m_text[at] == ' ')
        ++at;
    return at;
}

void RecordReader::splitPlain(std::string_view text, std::size_t offset, bool inScratch)
{
    std::size_t begin = 0;
    while (m_spans.size() + 1 < kMaxCells) {
        const std::size_t at = text.find(m_dialect.delimiter, begin);
        if (at == std::string_view::npos)
            break;
        m_spans.push_back({offset + begin, at - begin, inScratch});
        begin = at + 1;
    }
    m_spans.push_back({offset + begin, text.size() - begin, inScratch});
}

Result<RecordReader::Attempt> RecordReader::parseQuoted(std::size_t end)
{
    Attempt strict = parse(Marks::AreQuotes, Reach::ManyLines, end);
    while (strict.outcome == Outcome::NeedsMore) {
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
        const auto found = lineEnd();
        if (!found)
            return tl::unexpected(found.error());
        end = *found;
        strict = parse(Marks::AreQuotes, Reach::ManyLines, end);
    }
    const bool isClosed = strict.outcome == Outcome::Complete;
    const bool fits = isClosed && (m_width == 0 || m_spans.size() == m_width);
    const bool isDoubtful = !fits || (strict.lines > 1 && strict.sawMidMark);
    if (!isDoubtful)
        return strict;
    if (strict.sawMark) {
        const Attempt literal = parse(Marks::AreText, Reach::OneLine, end);
        if (literal.outcome == Outcome::Complete && (!isClosed || m_width == 0 || m_spans.size() == m_width))
            return literal;
    }
    // A quote closed lines below by accident leaves a record of an odd width, while its own line has the right one.
    if (!isClosed || (strict.lines > 1 && !fits)) {
        const Attempt line = parse(Marks::AreQuotes, Reach::OneLine, end);
        if (!isClosed || m_spans.size() == m_width)
            return line;
    }
    return parse(Marks::AreQuotes, Reach::ManyLines, end);
}

RecordReader::Attempt RecordReader::parse(Marks marks, Reach reach, std::size_t end)
{
    Attempt attempt;
    m_spans.clear();
    m_scratch.clear();
    std::size_t at = m_at;
    while (true) {
        const std::size_t quoteAt = skipSpaces(at);
        const bool isQuoted = quoteAt < m_text.size() && m_text[quoteAt] == m_dialect.quote
                              && !(marks == Marks::AreText && isMark(quoteAt));
        if (isQuoted) {
            if (!takeQuotedCell(at, quoteAt, reach, end, attempt))
                return attempt;
        } else {
            const std::size_t begin = at;
            const bool isLast = m_spans.size() + 1 >= kMaxCells;
            while (at < m_text.size() && !isLineEnd(at) && (isLast || m_text[at] != m_dialect.delimiter))
                ++at;
            m_spans.push_back({begin, at - begin, false});
        }
        if (at < m_text.size() && m_text[at] == m_dialect.delimiter && m_spans.size() < kMaxCells) {
            ++at;
            continue;
        }
        break;
    }
    const bool isCut = at == m_text.size() || (m_text[at] == '\r' && at + 1 == m_text.size());
    if (isCut && !m_ended && reach == Reach::ManyLines)
        attempt.outcome = m_text.size() - m_at < 2 * kMaxLineBytes ? Outcome::NeedsMore : Outcome::Unclosed;
    attempt.end = at;
    return attempt;
}

bool RecordReader::takeQuotedCell(std::size_t& at, std::size_t quoteAt, Reach reach, std::size_t end, Attempt& attempt)
{
    if (isMark(quoteAt)) {
        attempt.sawMark = true;
        std::size_t behind = quoteAt;
        while (behind < m_text.size() && m_text[behind] == m_dialect.quote)
            ++behind;
        behind = skipSpaces(behind);
        attempt.sawMidMark |= behind < m_text.size() && m_text[behind] == m_dialect.delimiter;
    }
    const Quoted quoted = closeQuote(quoteAt, reach, end);
    if (quoted.end == Quoted::End::NeedsMore || (quoted.end == Quoted::End::Unclosed && reach == Reach::ManyLines)) {
        attempt.outcome = quoted.end == Quoted::End::NeedsMore ? Outcome::NeedsMore : Outcome::Unclosed;
        return false;
    }
    if (quoted.end == Quoted::End::Closed) {
        attempt.lines += quoted.newlines;
        if (quoted.hasEscapes)
            pushUnescaped(quoteAt + 1, quoted.closing);
        else
            m_spans.push_back({quoteAt + 1, quoted.closing - quoteAt - 1, false});
        at = skipSpaces(quoted.closing + 1);
        return true;
    }
    // What begins with a quote and is not a quoted cell is text as it stands, up to the next delimiter.
    if (quoted.end == Quoted::End::Unclosed && attempt.outcome == Outcome::Complete) {
        attempt.outcome = Outcome::Unclosed;
        attempt.damagedCell = m_spans.size();
    }
    std::size_t stop = quoteAt;
    while (stop < m_text.size() && !isLineEnd(stop) && m_text[stop] != m_dialect.delimiter)
        ++stop;
    m_spans.push_back({quoteAt, stop - quoteAt, false});
    at = stop;
    return true;
}

RecordReader::Quoted RecordReader::closeQuote(std::size_t quoteAt, Reach reach, std::size_t end) const
{
    Quoted quoted;
    const std::size_t limit = reach == Reach::OneLine ? end : std::min(m_text.size(), end + kQuoteReachBytes);
    std::size_t at = quoteAt + 1;
    std::size_t embedded = 0; // where the line within the cell began
    const auto stop = [&](Quoted::End how) {
        quoted.closing = at;
        quoted.end = how;
        return quoted;
    };
    while (at < limit) {
        const char c = m_text[at];
        if (c == m_dialect.escape && c != '\0' && at + 1 < limit) {
            quoted.hasEscapes = true;
            at += 2;
        } else if (c == m_dialect.quote) {
            if (at + 1 < m_text.size() && m_text[at + 1] == c) {
                quoted.hasEscapes = true;
                at += 2;
                continue;
            }
            const std::size_t behind = skipSpaces(at + 1);
            if (behind == m_text.size() && !m_ended && reach == Reach::ManyLines)
                return stop(Quoted::End::NeedsMore);
            const bool endsCell = behind == m_text.size() || isLineEnd(behind) || m_text[behind] == m_dialect.delimiter;
            if (endsCell && !(embedded != 0 && looksLikeRecord(embedded, at)))
                return stop(Quoted::End::Closed);
            // A quote in front of text opens a cell further down: ours was never closed.
            return stop(quoted.newlines > 0 ? Quoted::End::Unclosed : Quoted::End::Stray);
        } else if (isLineEnd(at)) {
            if (embedded != 0 && looksLikeRecord(embedded, at))
                return stop(Quoted::End::Unclosed);
            ++quoted.newlines;
            at = afterLineEnd(at);
            embedded = at;
        } else {
            ++at;
        }
    }
    const bool isTextOut = limit == m_text.size() && !m_ended && reach == Reach::ManyLines;
    return stop(isTextOut ? Quoted::End::NeedsMore : Quoted::End::Unclosed);
}

bool RecordReader::looksLikeRecord(std::size_t from, std::size_t to) const
{
    if (m_width < 3)
        return false;
    const auto* const text = m_text.data();
    return std::count(text + from, text + to, m_dialect.delimiter) + 1 >= static_cast<std::ptrdiff_t>(m_width);
}

bool RecordReader::isMark(std::size_t at) const
{
    std::size_t behind = at;
    while (behind < m_text.size() && m_text[behind] == m_dialect.quote)
        ++behind;
    const bool isOdd = (behind - at) % 2 == 1;
    behind = skipSpaces(behind);
    return isOdd && (behind == m_text.size() || isLineEnd(behind) || m_text[behind] == m_dialect.delimiter);
}

void RecordReader::pushUnescaped(std::size_t from, std::size_t to)
{
    const std::size_t begin = m_scratch.size();
    for (std::size_t at = from; at < to; ++at) {
        const char c = m_text[at];
        const bool isPair = c == m_dialect.quote || (c == m_dialect.escape && c != '\0');
        if (isPair && at + 1 < to)
            ++at;
        m_scratch += m_text[at];
    }
    m_spans.push_back({begin, m_scratch.size() - begin, true});
}

void RecordReader::give(Record& record, const Attempt& attempt)
{
    record.firstLine = m_line;
    m_line += attempt.lines;
    record.lastLine = m_line - 1;
    record.damage = attempt.outcome == Outcome::Unclosed ? Damage::UnclosedQuote : Damage::None;
    record.damagedCell = attempt.damagedCell;
    record.cells.clear();
    for (const Span& span : m_spans) {
        const std::string& from = span.inScratch ? m_scratch : m_text;
        record.cells.emplace_back(from.data() + span.begin, span.length);
    }
    m_at = afterLineEnd(attempt.end);
}

Result<bool> RecordReader::cutLine(Record& record)
{
    std::size_t kept = kMaxLineBytes;
    while (kept > 0 && (static_cast<unsigned char>(m_text[m_at + kept]) & 0xC0U) == 0x80U)
        --kept;
    m_scratch.assign(m_text, m_at, kept);
    while (true) {
        const auto found = lineEnd();
        if (!found)
            return tl::unexpected(found.error());
        const bool isAtEnd = *found < m_text.size() && (m_text[*found] == '\n' || *found + 1 < m_text.size());
        m_at = isAtEnd || m_ended ? *found : m_text.size() - (m_text.back() == '\r' ? 1 : 0);
        if (isAtEnd || m_ended)
            break;
        if (const auto more = fill(); !more)
            return tl::unexpected(more.error());
    }
    m_spans.clear();
    splitPlain(m_scratch, 0, true);
    Attempt attempt;
    attempt.end = m_at;
    give(record, attempt);
    const auto longest =
        std::max_element(record.cells.begin(), record.cells.end(), [](auto a, auto b) { return a.size() < b.size(); });
    record.damage = Damage::TooLong;
    record.damagedCell = static_cast<std::size_t>(longest - record.cells.begin());
    return true;
}

} // namespace bandanh::sheets
