#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// Decides a conflict: what stands stays, or the row gets the other values (or is removed, where that is the other side).
/// An operation like any other: it can be undone. Refuses UnknownRecord, where there is no such conflict or row.
Result<void> resolveConflict(const Desk& desk, const RowId& conflict, bool keepOther);

/// A conflict that waits for a person, as it is shown.
struct OpenConflict {
    RowId id;
    const records::RecordSpec* type; ///< of the row
    RowId row;
    std::vector<std::string> fields; ///< declared names; none where the row was removed meanwhile
    std::string standing;            ///< what stands now, as exports write it; empty where the row is removed
    std::string other;
    std::string standingBy, otherBy;
    std::optional<Timestamp> standingAt, otherAt;
};

/// Oldest first.
std::vector<OpenConflict> openConflicts(store::Connection& connection, std::size_t limit);
std::int64_t countOpenConflicts(store::Connection& connection);

} // namespace bandanh::operations
