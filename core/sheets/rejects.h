#pragma once

#include "core/sheets/layout.h"
#include "core/sheets/signinrow.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// Where a row that went back stood. Its reason begins with it: "34 · SH-7/27 · …" for a row of the sheet SH-7, "34 …" for one
/// of a list.
struct RejectedFrom {
    std::int64_t line = 0;  // of the file that it stood in first
    std::string_view sheet; // its reference; empty of lists
    std::int64_t row = 0;   // of that sheet, counted
};
/// Nothing where a cell does not begin so. A view into the cell.
std::optional<RejectedFrom> rejectedFrom(std::string_view reasonCell);

/// Words for a reason, given the header of the bad cell (empty where there is none).
using ReasonWords = std::function<std::string(const Rejection&, std::string_view header)>;

/// Writes the rows that went back as a CSV that people mend and drop in again: UTF-8 with a mark, comma, CRLF; the title
/// lines of the file, its header behind a column for the reason, the rows. The bad cell is marked. Cells that a spreadsheet
/// would run as a formula get an apostrophe; control characters are written as their pictures, of a cell that is too long
/// only the beginning. Several can write into one stream, each its part, with a blank line between: a file that is read as a
/// workbook is (rejectsparts.h).
class RejectsWriter
{
public:
    /// Without words the reason's own word is written. Both referred to outlive the writer.
    RejectsWriter(std::ostream& out, const Layout& layout, ReasonWords words = {});

    /// `sheet` and `row` bring a mended row back to its place; of lists there is none.
    void add(const Rejection& rejection, std::string_view sheet = {}, std::int64_t row = 0);

private:
    void writeHead();
    void writeReason(const Rejection& rejection, RejectedFrom from);

    std::ostream& m_out;
    const Layout& m_layout;
    ReasonWords m_words;
    std::optional<std::size_t> m_reasonColumn; // of a file of rejected rows itself
    bool m_hasHead = false;
};

/// A cell of such a file as it was, without mark and apostrophe. A view into the cell.
std::string_view mendedCell(std::string_view cell);

/// Whether a cell is the heading of the column of reasons.
bool isReasonHeader(std::string_view cell);

} // namespace bandanh::sheets
