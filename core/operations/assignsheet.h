#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// Names the activity of a sheet: the sheet and its lines take the activity's province with it, and its rows begin to count.
/// Refuses UnknownRecord.
Result<void> assignSheet(const Desk& desk, const RowId& sheet, const RowId& activity);

/// Closes a sheet today. Refuses UnknownRecord; ValueMissing where its activity, its signed total or its scan is missing;
/// InvalidValue with the signed total, and behind it the rows entered, where the two differ.
Result<void> closeSheet(const Desk& desk, const RowId& sheet);

} // namespace bandanh::operations
