#pragma once

#include "core/store/volunteeroverview.h"

#include <ostream>

namespace bandanh::desktop {

/// Writes those of a filter who agreed to be written to, and nobody else, for a mail merge: RFC 4180 with a mark, so that a
/// spreadsheet takes it for UTF-8. Returns how many.
std::int64_t writeMailingList(store::Connection& connection, store::VolunteerFilter filter, std::ostream& out);

} // namespace bandanh::desktop
