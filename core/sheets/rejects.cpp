#include "core/sheets/rejects.h"

#include "core/sheets/celltext.h"
#include "core/sheets/csvcell.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace bandanh::sheets {

namespace {

constexpr std::string_view kReasonHeader = "reason / មូលហេតុ";
constexpr std::string_view kReasonHeaderStart = "reason /"; // what is left of it where Khmer is lost
constexpr std::string_view kBetween = " \u00B7 ";           // line, place and words of a reason
constexpr std::string_view kMark = "\u26A0 ";               // a warning sign
constexpr std::size_t kKeptPoints = 1020;                   // of a long cell: still too long, should nobody mend it

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

void RejectsWriter::add(const Rejection& rejection, std::string_view sheet, std::int64_t row)
{
    if (!m_hasHead)
        writeHead();
    writeReason(rejection, {rejection.firstLine, sheet, row});
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

/// A row that goes back once more keeps the place that it had at first.
void RejectsWriter::writeReason(const Rejection& rejection, RejectedFrom from)
{
    if (m_reasonColumn && *m_reasonColumn < rejection.cells.size())
        from = rejectedFrom(rejection.cells[*m_reasonColumn]).value_or(from);
    const std::string_view header = rejection.cell < m_layout.columns.size()
                                        ? std::string_view(m_layout.columns[rejection.cell].header)
                                        : std::string_view{};
    std::string reason = std::to_string(from.line);
    if (from.sheet.empty())
        reason += ' ';
    else
        reason.append(kBetween).append(from.sheet).append("/").append(std::to_string(from.row)).append(kBetween);
    writeCell(m_out, reason + (m_words ? m_words(rejection, header) : std::string(rejectReasonWord(rejection.reason))));
}

void RejectsWriter::writeHead()
{
    m_hasHead = true;
    m_out << (m_out.tellp() == std::ostream::pos_type(0) ? "\xEF\xBB\xBF" : "\r\n");
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

bool isReasonHeader(std::string_view cell)
{
    return trimmed(cell).starts_with(kReasonHeaderStart);
}

std::optional<RejectedFrom> rejectedFrom(std::string_view reasonCell)
{
    RejectedFrom from;
    const char* const end = reasonCell.data() + reasonCell.size();
    const auto line = std::from_chars(reasonCell.data(), end, from.line);
    if (line.ec != std::errc{} || from.line <= 0)
        return std::nullopt;
    std::string_view rest(line.ptr, static_cast<std::size_t>(end - line.ptr));
    if (!rest.starts_with(kBetween))
        return from;
    rest.remove_prefix(kBetween.size());
    const std::string_view place = rest.substr(0, rest.find(kBetween));
    const auto slash = place.rfind('/');
    if (place.size() == rest.size() || slash == std::string_view::npos)
        return from;
    const auto row = std::from_chars(place.data() + slash + 1, place.data() + place.size(), from.row);
    if (row.ec == std::errc{} && row.ptr == place.data() + place.size())
        from.sheet = place.substr(0, slash);
    return from;
}

} // namespace bandanh::sheets
