#pragma once

#include "core/sheets/layout.h"

#include <string_view>
#include <vector>

namespace bandanh::sheets {

/// The records of a text, as a layout is understood from them.
std::vector<SampleRecord> sampleRecords(std::string_view text, char delimiter = ',');

} // namespace bandanh::sheets
