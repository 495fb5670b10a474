#pragma once

#include "core/operations/operation.h"
#include "core/records/reportedition.h"

namespace bandanh::operations {

/// Keeps an edition of the Highlights, frozen now; its number is the caller's. Undo takes it back while nothing else was done
/// since; nothing changes it: see requireChangeable().
RowId freezeEdition(const Desk& desk, records::ReportEdition edition, records::Scope scope);

/// Refuses EditionFrozen for an edition of the Highlights, which stays as it was frozen.
Result<void> requireChangeable(const records::Record& record);

} // namespace bandanh::operations
