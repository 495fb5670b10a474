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

/// Words for a reason, given the header of the bad cell (empty where there is none).
using ReasonWords = std::function<std::string(const Rejection&, std::string_view header)>;

/// Writes the rows that went back as a CSV that people mend and drop in again: UTF-8 with a mark, comma, CRLF; the title
/// lines of the file, its header behind a column for the reason, the rows. The bad cell is marked. Cells that a spreadsheet
/// would run as a formula get an apostrophe; control characters are written as their pictures, of a cell that is too long
/// only the beginning.
class RejectsWriter
{
public:
    /// Without words the reason's own word is written. Both referred to outlive the writer.
    RejectsWriter(std::ostream& out, const Layout& layout, ReasonWords words = {});

    void add(const Rejection& rejection);

private:
    void writeHead();

    std::ostream& m_out;
    const Layout& m_layout;
    ReasonWords m_words;
    std::optional<std::size_t> m_reasonColumn; // of a file of rejected rows itself
    bool m_hasHead = false;
};

/// A cell of such a file as it was, without mark and apostrophe. A view into the cell.
std::string_view mendedCell(std::string_view cell);

/// The line of the first file that the reason of a row begins with.
std::optional<std::int64_t> rejectedLine(std::string_view reasonCell);

} // namespace bandanh::sheets
