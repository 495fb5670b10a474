#pragma once

#include <QString>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::output {

/// A column as declared: its heading for people, its tag for programs (HXL 1.1, hxlstandard.org).
struct CsvColumn {
    const char* heading; ///< key of the context "output"
    std::string_view tag;
};

/// A table as RFC 4180 has it: UTF-8 with a mark, comma, CRLF; headings, tags, then rows. Texts that a spreadsheet would run
/// get an apostrophe.
class CsvTable
{
public:
    CsvTable(std::ostream& out, const std::vector<CsvColumn>& columns);

    /// The next row, its cells set by tag; what is not set stays empty.
    class Row
    {
    public:
        explicit Row(std::size_t columns) : m_cells(columns) {}

    private:
        friend class CsvTable;
        std::vector<std::string> m_cells;
    };
    Row row() const { return Row(m_columns.size()); }
    void setText(Row& row, std::string_view tag, const QString& text) const;
    void setNumber(Row& row, std::string_view tag, double number) const;
    void write(const Row& row);

private:
    std::string& cell(Row& row, std::string_view tag) const;

    std::ostream& m_out;
    const std::vector<CsvColumn>& m_columns;
};

} // namespace bandanh::output
