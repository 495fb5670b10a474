#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <vector>

namespace bandanh::operations {

/// What a record should not say, beside what its fields can hold: dates out of order, a vehicle that carries two things at
/// once. A record that breaks one is kept, and flagged wherever somebody looks at it or types it.
struct Rule {
    std::string_view name; ///< snake_case, as the command line prints it
    records::RecordType type;
    std::string_view field;    ///< beside which the sentence stands
    std::string_view sentence; ///< its key, which is its English text
    bool (*isBroken)(store::Connection& connection, const records::Record& record) = nullptr;
    std::string_view earlier = {}; ///< of two dates: the field that must not come after `field`
};

/// Every rule, declared once.
std::span<const Rule> allRules();
/// Those that this record breaks. It may be new: its id need not be in the store.
std::vector<const Rule*> brokenRules(store::Connection& connection, const records::Record& record);

} // namespace bandanh::operations
