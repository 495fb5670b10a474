#pragma once

#include "core/report/suppression.h"

#include <functional>
#include <nlohmann/json.hpp>

namespace bandanh::report {

/// Puts a key of the declarations into words; without one the keys stand, which are English.
using Words = std::function<std::string(std::string_view key)>;

/// {"edition", "period": [first, last], "figures": {id: {"value", "rule", "unit", its parts …, "completeness"}}}; with "province"
/// where the report is about one.
nlohmann::json toJson(const Highlights& highlights, const Words& words = {});
/// The same as it may leave the laptop: hidden numbers are texts, "<5".
nlohmann::json toJson(const ShownHighlights& highlights, const Words& words = {});

} // namespace bandanh::report
