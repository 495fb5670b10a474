#include "core/sheets/csvcell.h"

namespace bandanh::sheets {

bool startsLikeFormula(std::string_view cell)
{
    return !cell.empty() && kFormulaStarters.find(cell.front()) != std::string_view::npos;
}

void writeCell(std::ostream& out, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out << cell;
        return;
    }
    out << '"';
    for (const char c : cell) {
        if (c == '"')
            out << '"';
        out << c;
    }
    out << '"';
}

} // namespace bandanh::sheets
