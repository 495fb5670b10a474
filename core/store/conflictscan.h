#pragma once

#include "core/store/recordtable.h"

namespace bandanh::store {

/// What waits for a person: values that two wrote at the same time, or rows of lists that name something doubtful.
enum class Waiting : std::uint8_t { Values, ListRows };

/// Oldest first.
std::vector<StoredRecord> waitingConflicts(Connection& connection, Waiting which, std::size_t limit);
std::int64_t countWaitingConflicts(Connection& connection, Waiting which);

} // namespace bandanh::store
