#pragma once

struct sqlite3;

namespace bandanh::store {

/// Gives the connection the one-row table operation_open(open), which the guard triggers ask whether an operation is open.
/// A table and not a function: SQLite journals each row of a statement that calls a function, because any function may fail.
/// `isOpen` outlives the connection.
void addOperationGuard(sqlite3* database, const bool* isOpen);

} // namespace bandanh::store
