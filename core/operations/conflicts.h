#pragma once

#include "core/operations/operation.h"
#include "core/records/conflict.h"

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
    records::ConflictReason reason = records::ConflictReason::ChangedMeanwhile;
    std::optional<records::Record> standingRow; ///< as it is now; none where the row is gone
    std::optional<records::Record> otherRow;    ///< with the other values; none where the other side is the removal
    /// What stands now is no longer what `standingBy` wrote: somebody wrote over it since.
    bool isOverwritten = false;
};

/// Oldest first.
std::vector<OpenConflict> openConflicts(store::Connection& connection, std::size_t limit);
std::int64_t countOpenConflicts(store::Connection& connection);

} // namespace bandanh::operations
