#pragma once

#include "core/store/namedrecord.h"

namespace bandanh::store {

/// A row of any type.
struct RecordKey {
    const records::RecordSpec* spec;
    RowId id;
    bool operator==(const RecordKey&) const = default;
};

/// Rows that were lately in hand, each once: those of `opened` in their order, then what was made or changed here by hand,
/// the newest first. Rows that were removed since are left out.
std::vector<NamedRecord> recentRecords(Connection& connection, std::span<const RecordKey> opened, std::size_t limit);

} // namespace bandanh::store
