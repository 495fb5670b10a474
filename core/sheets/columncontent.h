#pragma once

#include "core/sheets/column.h"

#include <span>
#include <string_view>

namespace bandanh::places {
class Gazetteer;
}

namespace bandanh::sheets {

/// The share of cells, 0 to 1, that look like a kind of content. The cells are trimmed, and none is blank, a ditto mark or
/// lost; 0.5 when there are none. Without a gazetteer every short text may be a place.
double contentShare(Content content, std::span<const std::string_view> cells, const places::Gazetteer* gazetteer);

/// Whether a cell may stand in a column of phones: enough digits, and little else.
bool looksLikePhone(std::string_view cell);

} // namespace bandanh::sheets
