#include "core/sheets/tablewriter.h"

#include "core/sheets/csvcell.h"

#include <utility>

namespace bandanh::sheets {

namespace {

bool isNumber(std::string_view text)
{
    const std::string_view digits = text.substr(!text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace

void TableWriter::text(std::string_view text)
{
    if (startsLikeFormula(text) && !isNumber(text))
        cell("'" + std::string(text), Cell::Text);
    else
        cell(text, Cell::Text);
}

CsvWriter::CsvWriter(std::ostream& out) : m_out(out)
{
    m_out << "\xEF\xBB\xBF";
}

void CsvWriter::cell(std::string_view text, Cell)
{
    if (!std::exchange(m_isFirst, false))
        m_out << ',';
    writeCell(m_out, text);
}

void CsvWriter::endRow()
{
    m_out << "\r\n";
    m_isFirst = true;
}

} // namespace bandanh::sheets
