#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// Plans the Anti-Trafficking Day of a year as it was in another: each event that was not called off, on its day of the
/// new year, with its place and who was expected; a year in its title becomes the new one. Who hosts and sponsors is not
/// taken over, since nobody has promised it yet. One operation; returns how many events it made.
std::int64_t planDayAsBefore(const Desk& desk, int year, int before);

} // namespace bandanh::operations
