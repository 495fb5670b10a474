#pragma once

#include "core/records/fieldspec.h"

#include <optional>

namespace bandanh::records {

/// What a record is, for everything that walks records without knowing their types.
struct RecordSpec {
    RecordType type;
    std::string_view name;        ///< singular, snake_case: table, command line, exports
    std::string_view label;       ///< key of "Person"
    std::string_view labelOfMany; ///< key of "People"
    Sensitivity sensitivity;      ///< class of a new record
    std::span<const FieldSpec> fields;
    std::span<const std::uint16_t> naturalKey =
        {};               ///< ids of the fields that make the row's id; empty: made at creation
    bool inDigest = true; ///< false for bookkeeping: imports, recipes, conflicts

    const FieldSpec* byId(std::uint16_t id) const;
    const FieldSpec* byName(std::string_view name) const;
    /// Position of a field in `fields`; the field must belong to this record.
    std::size_t indexOf(const FieldSpec& field) const { return static_cast<std::size_t>(&field - fields.data()); }
    bool hasHeading() const;
};

/// Every record type, in the order in which references need them (referred types first).
std::span<const RecordSpec* const> allRecordSpecs();
const RecordSpec& specOf(RecordType type);
const RecordSpec* specByName(std::string_view name);

/// Where a C++ record type is declared: specialised beside each struct.
template <class R>
const RecordSpec& specOf();

} // namespace bandanh::records
