#pragma once

#include "core/operations/operation.h"
#include "core/records/activity.h"

namespace bandanh::operations {

/// An event, planned for another year: on its day of that year, with its place and who was expected; a year in its title
/// becomes the new one. What happened and what was written about it is not taken over.
records::Activity plannedAgain(const records::Activity& before, int year);

/// Plans the Anti-Trafficking Day of a year as it was in another: each event that was not called off. Who hosts and sponsors is not
/// taken over, since nobody has promised it yet. One operation; returns how many events it made.
std::int64_t planDayAsBefore(const Desk& desk, int year, int before);

} // namespace bandanh::operations
