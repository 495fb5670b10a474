#pragma once

#include "core/sheets/layout.h"
#include "core/text/partialdate.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sheets {

/// What the lines above the header tell of the activity, as written.
struct TitleLines {
    std::string activity;    // without the part
    std::optional<int> part; // "(1/2)": the first of two sheets
    std::optional<int> parts;
    std::string date;
    std::string place;
    /// The days that the date can mean, the likeliest first; one where it is sure.
    std::vector<text::PartialDate> days;
};

/// All but the days, which are read in the manner of the sheet's own dates.
TitleLines readTitleLines(std::span<const SampleRecord> titles);

/// Whether a cell is, or begins with, a word such as "Date:" or "ទីកន្លែង៖".
bool isTitleLabel(std::string_view cell);

/// What a line "Total 15, Female 7" says.
struct StatedTotal {
    std::int64_t people = 0;
    std::optional<std::int64_t> women;
};
std::optional<StatedTotal> readTotal(std::span<const std::string_view> cells);

} // namespace bandanh::sheets
