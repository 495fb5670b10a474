#pragma once

#include "core/store/bucket.h"
#include "core/store/connection.h"
#include "core/store/logentry.h"

#include <map>

namespace bandanh::store {

/// How far a bucket was read: the number of its last change, and the hash of the bucket's chain there.
struct Cursor {
    std::uint64_t sequence = 0;
    ChainHash chain{};
    bool operator==(const Cursor&) const = default;
};

using CursorVector = std::map<Bucket, Cursor>;

CursorVector readCursors(Connection& connection);
void writeCursor(Connection& connection, const Bucket& bucket, const Cursor& cursor);
void eraseCursor(Connection& connection, const Bucket& bucket);

} // namespace bandanh::store
