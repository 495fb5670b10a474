#pragma once

#include "core/sheets/signinrow.h"

namespace bandanh::exchange {

/// Why a line of a class list cannot be taken.
enum class ClassFault : std::uint8_t {
    None,
    NoName,
    NotUnderstood, ///< a cell is no name, sex, birth date, age or telephone number
    TwoOfOne       ///< two cells say the same thing, as two birth dates
};

/// One pasted line. A line with a fault says which cell has it.
struct ClassLine {
    std::int64_t number = 0; ///< among the lines pasted, from 1
    sheets::SignInRow row;
    ClassFault fault = ClassFault::None;
    std::string badCell;
};

/// Reads a class list as it comes from a spreadsheet, a message or the keyboard: a line for each student, cells parted by tabs,
/// else by semicolons or commas. What a cell is follows from what it looks like: a name in either script, or in both; sex; a
/// birth date or year; an age; a telephone number; a number in front of the name. A line of headings is left out, and empty
/// lines; `lastYear` is the last year that years of two digits mean.
std::vector<ClassLine> readClassList(std::string_view pasted, int lastYear);

} // namespace bandanh::exchange
