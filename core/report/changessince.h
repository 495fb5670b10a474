#pragma once

#include "core/records/record.h"
#include "core/store/operationlog.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace bandanh::report {

/// What became of a row, taken together.
enum class Change : std::uint8_t { Entered, Changed, TakenBack };

/// A row that this laptop wrote after an entry of its log.
struct ChangedRow {
    records::RecordType type = records::RecordType::Person;
    Change change = Change::Changed;
    Timestamp at = 0;            ///< when it was entered or taken back; of other changes the last
    std::vector<RowId> belongTo; ///< the sheets of a line, the activities of what hangs on one: now and before
    std::optional<records::Record> removed; ///< as it was, where it was taken back
};

/// The rows written after an entry of the log. What was both made and taken back since is not among them.
std::unordered_map<RowId, ChangedRow> changesSince(store::Connection& connection, std::int64_t entry);

} // namespace bandanh::report
