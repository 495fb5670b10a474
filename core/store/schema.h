#pragma once

#include "core/store/connection.h"

namespace bandanh::store {

/// The version of what this program writes. It grows with every migration and every declared field.
inline constexpr int kSchemaVersion = 3;

/// Makes a new store's tables, or brings an older store to this version: numbered migrations, then the tables of the
/// record declarations, then their added columns. One transaction. Refuses StoreNewer(path, its version, ours).
Result<void> migrate(Connection& connection, const std::string& path);

/// Whether a store has this version.
bool isCurrent(Connection& connection);

/// A word of the declarations as a quoted SQL name.
std::string sqlName(std::string_view name);

} // namespace bandanh::store
