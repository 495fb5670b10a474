#pragma once

#include "core/store/namedrecord.h"

namespace bandanh::store {

/// A row that was found, and by which tag where none of its own words was.
struct FoundRecord {
    NamedRecord named;
    int distance = 0; ///< SearchIndex::distance
    std::string tag;
};

/// What was found of one type.
struct FoundKind {
    const records::RecordSpec* spec;
    std::vector<FoundRecord> best; ///< the closest first
    std::int64_t count = 0;
    bool isCutOff = false; ///< more were found than were counted
};

/// Finds rows of every type by what was typed, in either script: the kinds whose best row is closest come first. A tag
/// finds the row that carries it. Bookkeeping (imports, recipes, conflicts) is left out. Where thousands of words begin with
/// what was typed, it is not looked for inside words, and the count is cut off.
std::vector<FoundKind> findEverywhere(Connection& connection, std::string_view typed, std::size_t mostOfEach);

} // namespace bandanh::store
