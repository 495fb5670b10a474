#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::text {

/// The text with every Khmer digit (U+17E0–U+17E9) as a Latin one; all else as it was.
std::string latinDigits(std::string_view text);

/// The text with every Latin digit as a Khmer one; all else as it was.
std::string khmerDigits(std::string_view text);

/// The value of a text that is nothing but digits, of either script, with spaces at the ends at most. No sign, no
/// separators, no decimals, and nothing beyond 2^63 - 1: a locale never decides what a number means here.
std::optional<std::int64_t> parseWholeNumber(std::string_view text);

} // namespace bandanh::text
