#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// How a workbook shows the numbers of a cell, as far as it says what they are: days and times of day are numbers too.
struct NumberFormat {
    bool hasDate = false;
    bool hasTime = false;
    bool isPercent = false;
    std::uint8_t digits = 0; // of a format that is nothing but places for digits: zeros in front fill them
};

/// The format of this number (ECMA-376 part 1, §18.8.30), with its code where the workbook writes one.
NumberFormat readNumberFormat(int number, std::string_view code);

/// From which day days are counted.
enum class DaySystem : std::uint8_t { From1900, From1904 };

/// The text of a number as people read it: 2013-12-12, 2013-12-12 09:30, 09:30, 012345678, 25.5, 80%. A number that cannot be
/// such a day is written as a number, what is no number as it stands.
std::string numberText(std::string_view written, const NumberFormat& format, DaySystem days);

} // namespace bandanh::sheets
