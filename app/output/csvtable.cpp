#include "app/output/csvtable.h"

#include "core/sheets/csvcell.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace bandanh::output {

CsvTable::CsvTable(std::ostream& out, const std::vector<CsvColumn>& columns) : m_out(out), m_columns(columns)
{
    m_out << "\xEF\xBB\xBF";
    Row headings = row();
    Row tags = row();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        headings.m_cells[i] = QCoreApplication::translate("output", columns[i].heading).toStdString();
        tags.m_cells[i] = columns[i].tag;
    }
    write(headings);
    write(tags);
}

std::string& CsvTable::cell(Row& row, std::string_view tag) const
{
    const auto column = std::ranges::find(m_columns, tag, &CsvColumn::tag);
    if (column == m_columns.end())
        throw std::logic_error("there is no column " + std::string(tag));
    return row.m_cells[static_cast<std::size_t>(column - m_columns.begin())];
}

void CsvTable::setText(Row& row, std::string_view tag, const QString& text) const
{
    const std::string written = text.toStdString();
    cell(row, tag) = sheets::startsLikeFormula(written) ? "'" + written : written;
}

void CsvTable::setNumber(Row& row, std::string_view tag, double number) const
{
    cell(row, tag) = QString::number(number, 'g', 15).toStdString(); // the same in every language
}

void CsvTable::write(const Row& row)
{
    for (std::size_t i = 0; i < row.m_cells.size(); ++i) {
        if (i > 0)
            m_out << ',';
        sheets::writeCell(m_out, row.m_cells[i]);
    }
    m_out << "\r\n";
}

} // namespace bandanh::output
