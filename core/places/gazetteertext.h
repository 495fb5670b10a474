#pragma once

#include <string_view>

namespace bandanh::places {

/// The text of resources/gazetteer/gazetteer.tsv, which is part of the program.
std::string_view gazetteerText();

} // namespace bandanh::places
