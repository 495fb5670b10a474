#pragma once

#include "core/store/connection.h"

#include <optional>

namespace bandanh::report {

/// A choice of a row; nothing where the column is empty.
template <class E>
std::optional<E> optionalChoice(const store::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<E>(row.whole(column)));
}

inline std::optional<std::int64_t> optionalWhole(const store::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.whole(column));
}

} // namespace bandanh::report
