#include "app/output/sheetwriter.h"

#include <utility>

namespace bandanh::output {

namespace {

constexpr qsizetype kMostDigits = 15; // of a number in a spreadsheet; more would be rounded

} // namespace

SheetWriter::SheetWriter(Workbook& book, const QString& name, int mostRows)
    : m_book(book), m_name(name), m_mostRows(mostRows)
{
    beginSheet();
}

void SheetWriter::beginSheet()
{
    m_sheet = m_book.addSheet(m_name);
    m_rows = 0;
    for (const Row& row : m_head)
        put(row);
    m_book.layOutForPrint(m_sheet, m_rows, true);
}

void SheetWriter::cell(std::string_view text, Cell kind)
{
    m_row.push_back({QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), kind});
}

void SheetWriter::endRow()
{
    if (m_rows == m_mostRows)
        beginSheet();
    put(m_row);
    if (m_isHead)
        m_head.push_back(m_row);
    m_row.clear();
}

void SheetWriter::endHead()
{
    m_isHead = false;
    m_book.layOutForPrint(m_sheet, m_rows, true);
}

void SheetWriter::put(const Row& row)
{
    using Look = Workbook::Look;
    const Look look = m_isHead || m_rows < static_cast<int>(m_head.size()) ? Look::Heading : Look::Text;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& [text, kind] = row[i];
        if (kind == Cell::Number && text.size() <= kMostDigits)
            m_book.setNumber(m_sheet, m_rows, static_cast<int>(i), text.toDouble(), look);
        else if (!text.isEmpty() && !m_book.setText(m_sheet, m_rows, static_cast<int>(i), text, look))
            m_hasLostText = true;
    }
    ++m_rows;
}

} // namespace bandanh::output
