#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// A table on its way out, row by row. A text that a spreadsheet would run gets an apostrophe, which an import takes off
/// again; numbers cannot run, and a phone keeps its plus.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    void text(std::string_view text);
    /// A number as it is written, which a spreadsheet may take for one.
    void number(std::string_view number) { cell(number, Cell::Number); }
    virtual void endRow() = 0;
    /// The rows so far are the head of what follows.
    virtual void endHead() {}

protected:
    enum class Cell { Text, Number };
    virtual void cell(std::string_view text, Cell kind) = 0;
};

/// As RFC 4180 has it, with a mark, so that a spreadsheet takes it for UTF-8.
class CsvWriter : public TableWriter
{
public:
    /// The stream outlives the writer.
    explicit CsvWriter(std::ostream& out);
    void endRow() override;

private:
    void cell(std::string_view text, Cell kind) override;

    std::ostream& m_out;
    bool m_isFirst = true;
};

} // namespace bandanh::sheets
