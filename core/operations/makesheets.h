#pragma once

#include "core/operations/operation.h"

#include <functional>
#include <vector>

namespace bandanh::operations {

/// Sheets that are about to be printed, or one that is about to be typed in.
struct WantedSheets {
    std::optional<RowId> activity;
    int count = 1;
    std::optional<std::int64_t> paperRows = std::nullopt; ///< of those that are printed
};

struct MadeSheet {
    RowId id;
    std::string reference;
    std::int64_t part = 0; ///< of the activity's sheets, from 1; 0 without an activity
};

/// Makes numbered sheets as one step. A number has the year and six letters drawn by lot ("SH-2014-K7Q3MX"), because laptops
/// that have not met for weeks must not print the same one. `use` gets them before they are kept; where it refuses, none is.
/// Refuses UnknownRecord.
Result<std::vector<MadeSheet>> makeSheets(const Desk& desk, const WantedSheets& wanted,
                                          const std::function<Result<void>(const std::vector<MadeSheet>&)>& use = {});

} // namespace bandanh::operations
