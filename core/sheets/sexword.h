#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bandanh::sheets {

enum class Sex : std::uint8_t { Female, Male };

/// F, ស, ស្រី, Female and what else people write; nothing when the cell is empty or says neither.
std::optional<Sex> sexOf(std::string_view cell);

} // namespace bandanh::sheets
