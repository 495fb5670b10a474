#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// A row that an undo left as it is: edited since, or other rows refer to it.
struct KeptRow {
    records::RecordType type;
    RowId id;
    bool operator==(const KeptRow&) const = default;
};

struct UndoOutcome {
    std::int64_t operation = 0; ///< of the undo itself, 0 when there was nothing left to take back
    std::int64_t removed = 0;   ///< rows that the operation had made
    std::int64_t restored = 0;  ///< rows that have their earlier values, or live, again
    std::vector<KeptRow> kept;
};

/// Takes an operation back by its inverse, as an operation of its own. Refuses NotUndoable where there is no such operation
/// or it is undone already, EditionFrozen for the freezing of an edition once something else was done.
Result<UndoOutcome> undo(const Desk& desk, std::int64_t operation);
/// The same for the import with this id. Refuses UnknownRecord, NotUndoable.
Result<UndoOutcome> undoImport(const Desk& desk, const RowId& import);
/// Takes the newest undo back. Refuses NotUndoable.
Result<UndoOutcome> redo(const Desk& desk);

} // namespace bandanh::operations
