#include "core/sheets/rejects.h"

#include "core/sheets/celltext.h"
#include "core/sheets/csvcell.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace bandanh::sheets {

namespace {

constexpr std::string_view kReasonHeader = "reason / មូលហេតុ";
constexpr std::string_view kMark = "\u26A0 "; // a warning sign
constexpr std::size_t kKeptPoints = 1020;     // of a long cell: still too long, should nobody mend it

/// Control characters as U+2400…: visible, harmless, and refused again as long as they are there.
std::string visible(std::string_view cell)
{
    std::string out;
    std::size_t points = 0;
    for (std::size_t at = 0; at < cell.size() && points < kKeptPoints; ++points) {
        const auto point = text::decodeAt(cell, at);
        const char32_t code = point.codePoint;
        if (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
            text::appendUtf8(out, 0x2400 + code);
        else if (code == 0x7F || (code >= 0x80 && code < 0xA0))
            text::appendUtf8(out, 0x2421);
        else
            text::appendUtf8(out, code);
        at += point.length;
    }
    return out;
}

void writeSafe(std::ostream& out, std::string_view cell)
{
    const std::string shown = visible(cell);
    writeCell(out, startsLikeFormula(shown) ? "'" + shown : shown);
}

} // namespace

RejectsWriter::RejectsWriter(std::ostream& out, const Layout& layout, ReasonWords words)
    : m_out(out), m_layout(layout), m_words(std::move(words)), m_reasonColumn(layout.at(Column::Reason))
{}

void RejectsWriter::add(const Rejection& rejection)
{
    if (!m_hasHead)
        writeHead();
    const std::string_view header = rejection.cell < m_layout.columns.size()
                                        ? std::string_view(m_layout.columns[rejection.cell].header)
                                        : std::string_view{};
    const std::string words = m_words ? m_words(rejection, header) : std::string(rejectReasonWord(rejection.reason));
    writeCell(m_out, std::to_string(rejection.firstLine) + " " + words);
    for (std::size_t i = 0; i < rejection.cells.size(); ++i) {
        if (i == m_reasonColumn)
            continue;
        m_out << ',';
        if (i == rejection.cell)
            writeCell(m_out, std::string(kMark) + visible(rejection.cells[i]));
        else
            writeSafe(m_out, rejection.cells[i]);
    }
    m_out << "\r\n";
}

void RejectsWriter::writeHead()
{
    m_hasHead = true;
    m_out << "\xEF\xBB\xBF";
    for (const SampleRecord& title : m_layout.titles) {
        for (std::size_t i = 0; i < title.cells.size(); ++i) {
            if (i == m_reasonColumn)
                continue;
            m_out << ',';
            writeSafe(m_out, title.cells[i]);
        }
        m_out << "\r\n";
    }
    // A file without a header gets one: the column of reasons would be taken for one of its own.
    writeCell(m_out, kReasonHeader);
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (i == m_reasonColumn)
            continue;
        m_out << ',';
        const MappedColumn& column = m_layout.columns[i];
        writeSafe(m_out, column.header.empty() ? columnWord(column.meaning) : std::string_view(column.header));
    }
    m_out << "\r\n";
}

std::string_view mendedCell(std::string_view cell)
{
    const std::string_view inner = trimmed(cell);
    if (inner.starts_with(kMark))
        return inner.substr(kMark.size());
    if (inner == trimmed(kMark))
        return {};
    if (cell.size() > 1 && cell.front() == '\'' && kFormulaStarters.find(cell[1]) != std::string_view::npos)
        return cell.substr(1);
    return cell;
}

std::optional<std::int64_t> rejectedLine(std::string_view reasonCell)
{
    std::int64_t line = 0;
    const auto [end, failure] = std::from_chars(reasonCell.data(), reasonCell.data() + reasonCell.size(), line);
    return failure == std::errc{} && end != reasonCell.data() && line > 0 ? std::optional(line) : std::nullopt;
}

} // namespace bandanh::sheets
