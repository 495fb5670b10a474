#pragma once

#include "core/support/rowid.h"

#include <cstdint>
#include <string>
#include <variant>

namespace bandanh::records {

/// What a field holds when nobody looks at its type: nothing, a whole number, text, or the id of a row.
/// This is the form that the table, the operation log, the digest and the exports share.
using Value = std::variant<std::monostate, std::int64_t, std::string, RowId>;

inline bool isAbsent(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The kinds of value that a field may be declared with, and how each is stored.
enum class ValueType : std::uint8_t {
    Text,      ///< text in normal form
    Code,      ///< identifiers as written: references, numbers of sheets, file names
    Whole,     ///< a whole number
    Decimal,   ///< a number with two decimals, stored in hundredths
    Truth,     ///< yes or no, stored as 1 or 0
    Choice,    ///< one word of an enumeration, stored by its stable code
    Date,      ///< ISO 8601-2 text with its own precision
    Moment,    ///< milliseconds since 1970-01-01T00:00:00Z
    Place,     ///< gazetteer code of 2, 4, 6 or 8 digits
    Reference, ///< id of another row
    List,      ///< several texts, one a line
};

/// Whether two rows of a list hold the same thing; absence equals absence.
bool sameValue(const Value& a, const Value& b);

} // namespace bandanh::records
