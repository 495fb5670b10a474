#include "core/sheets/celltext.h"
#include "core/sheets/layout.h"
#include "core/sheets/titlelines.h"
#include "core/text/cleantext.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace bandanh::sheets {

namespace {

// Not "sum": Sum is a family name.
constexpr std::array<std::string_view, 4> kTotals = {"សរុប", "ចំនួនសរុប", "total", "grand total"};
constexpr std::array<std::string_view, 16> kNotes = {
    "រៀបចំដោយ",     "អ្នករៀបចំ",    "ត្រួតពិនិត្យ",     "បានឃើញ",      "អនុម័តដោយ",     "កំណត់សម្គាល់",     "ធ្វើនៅ",   "ទំព័រ",
    "prepared by", "checked by", "verified by", "approved by", "reviewed by", "certified by", "seen by", "page"};

constexpr std::ptrdiff_t kMostInTotal = 6; // filled cells: total, signed, women, men with their words

bool beginsWithOneOf(std::string_view cell, std::span<const std::string_view> words)
{
    const std::string key = foldedWord(cell);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return key.starts_with(foldedWord(word)); });
}

bool hasInvisible(std::string_view cell)
{
    for (std::size_t at = 0; at < cell.size();) {
        const auto point = text::decodeAt(cell, at);
        if (text::isInvisible(point.codePoint))
            return true;
        at += point.length;
    }
    return false;
}

/// The line of tags below the headings that HXL has: #org, #date …
bool isTags(const Record& record)
{
    return std::ranges::all_of(record.cells, [](std::string_view cell) {
        const std::string_view word = trimmed(cell);
        return word.empty() || (word.size() > 1 && word.front() == '#' && word[1] >= 'a' && word[1] <= 'z');
    });
}

} // namespace

std::string_view lineKindWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Title:
        return "title";
    case LineKind::Header:
        return "header";
    case LineKind::Data:
        return "data";
    case LineKind::Total:
        return "total";
    case LineKind::Note:
        return "note";
    case LineKind::Blank:
        return "blank";
    }
    return "data";
}

LineSorter::LineSorter(const Layout& layout)
    : m_headerLine(layout.headerLine.value_or(0)),
      m_firstDataLine(layout.firstDataLine),
      m_rowNumber(layout.at(Column::RowNumber)),
      m_header(layout.headerLine ? layout.headers() : std::vector<std::string>{}),
      m_width(layout.columns.size()),
      m_isSheet(layout.kind == FileKind::SignInSheet)
{}

LineKind LineSorter::kindOf(const Record& record)
{
    const auto isFilled = [](std::string_view cell) { return !trimmed(cell).empty(); };
    const auto begin = std::find_if(record.cells.begin(), record.cells.end(), isFilled);
    if (begin == record.cells.end())
        return LineKind::Blank;
    if (record.firstLine == m_headerLine)
        return LineKind::Header;
    if (record.firstLine < m_firstDataLine)
        return LineKind::Title;
    if (!m_header.empty() && isHeaderAgain(record))
        return LineKind::Header;
    if (!m_isSheet && isTags(record))
        return LineKind::Header;
    if (!m_isSheet || record.damage != Damage::None)
        return LineKind::Data;

    const std::string_view word = trimmed(*begin);
    const bool isNumbered = m_rowNumber && begin - record.cells.begin() == static_cast<std::ptrdiff_t>(*m_rowNumber)
                            && lookAt(word).digits > 0;
    const bool isAlone = std::none_of(begin + 1, record.cells.end(), isFilled);
    // The numbers are printed on the form; a line that nobody signed has nothing else. One that ends within a cell that
    // somebody began, if only with a character that nobody sees, was cut off.
    if (isNumbered)
        return isAlone && !(record.cells.size() < m_width && hasInvisible(record.cells.back())) ? LineKind::Blank
                                                                                                : LineKind::Data;
    const auto filled = std::count_if(begin, record.cells.end(), isFilled);
    if (filled > kMostInTotal)
        return LineKind::Data;
    if (beginsWithOneOf(word, kTotals)) {
        m_sawTotal = true;
        return LineKind::Total;
    }
    if (beginsWithOneOf(word, kNotes) || (m_sawTotal && m_rowNumber && filled <= 2))
        return LineKind::Note;
    return filled <= 2 && isTitleLabel(word) ? LineKind::Title : LineKind::Data;
}

bool LineSorter::isHeaderAgain(const Record& record) const
{
    return record.cells.size() >= m_header.size()
           && std::equal(
               m_header.begin(), m_header.end(), record.cells.begin(),
               [](const std::string& header, std::string_view cell) { return trimmed(header) == trimmed(cell); });
}

} // namespace bandanh::sheets
