#pragma once

#include "core/store/recordtable.h"

namespace bandanh::store {

/// A row and what it refers to, so that it can be called something where it has no name of its own: a line of a sheet is
/// its sheet and its activity, a role is a person and a network.
struct NamedRecord {
    struct Referred {
        const records::FieldSpec* field; ///< that refers to it
        records::Record record;
    };

    StoredRecord stored;
    std::vector<Referred> referred; ///< in the order of the declaration, the nearest first
};

/// Follows the references of the row, and those of a referred row that is known by a number alone (a sheet, a carrier).
NamedRecord named(RecordTable& table, StoredRecord stored);

} // namespace bandanh::store
