#pragma once

#include "core/sheets/tablewriter.h"
#include "core/store/volunteeroverview.h"

namespace bandanh::desktop {

/// Writes those of a filter who agreed to be written to, and nobody else, for a mail merge. Returns how many.
std::int64_t writeMailingList(store::Connection& connection, store::VolunteerFilter filter, sheets::TableWriter& out);

} // namespace bandanh::desktop
