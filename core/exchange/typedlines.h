#pragma once

#include "core/exchange/peopleindex.h"
#include "core/operations/operation.h"
#include "core/places/gazetteer.h"
#include "core/sheets/signinrow.h"

namespace bandanh::exchange {

/// A line of a sheet as somebody types it from the paper.
struct TypedLine {
    sheets::SignInRow row;
    std::optional<RowId> person; ///< somebody known, whom the typist chose
};

/// Writes lines below the last one of a sheet, as one step that undo takes back whole. Who it is follows from the rules of the
/// import: somebody known, somebody new, or a question; where the typist chose, it is that person. Refuses UnknownRecord.
Result<Counts> enterLines(const operations::Desk& desk, const places::Gazetteer& gazetteer, PeopleIndex& people,
                          const RowId& sheet, std::span<const TypedLine> lines);

} // namespace bandanh::exchange
