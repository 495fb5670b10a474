#pragma once

#include <ostream>
#include <string_view>

namespace bandanh::sheets {

/// What makes a spreadsheet run a cell, and the apostrophe itself.
inline constexpr std::string_view kFormulaStarters = "=+-@'\t\r";

/// Whether a spreadsheet might run a text as a formula.
bool startsLikeFormula(std::string_view cell);

/// A cell as RFC 4180 has it.
void writeCell(std::ostream& out, std::string_view cell);

} // namespace bandanh::sheets
