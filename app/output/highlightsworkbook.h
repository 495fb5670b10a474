#pragma once

#include "app/output/highlightsdocument.h"
#include "core/support/result.h"

#include <string>

namespace bandanh::output {

/// Makes the spreadsheet at `beside`: a sheet with every figure, its rule and its completeness, and one for each figure with
/// its breakdowns. Refuses: DiskFull, NotPermitted with `path`.
Result<void> writeWorkbook(const HighlightsDocument& document, const std::string& beside, const std::string& path);

} // namespace bandanh::output
