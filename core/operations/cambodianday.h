#pragma once

#include "core/support/clock.h"
#include "core/text/partialdate.h"

namespace bandanh::operations {

/// The day in Cambodia at a moment: seven hours ahead, all year.
text::PartialDate cambodianDay(Timestamp moment);

} // namespace bandanh::operations
