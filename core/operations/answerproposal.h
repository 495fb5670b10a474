#pragma once

#include "core/operations/operation.h"

namespace bandanh::operations {

/// Answers to "is this line that person?", each a step that can be undone. All refuse UnknownRecord where the line or the
/// person is not there.

/// The line is this person's.
Result<void> answerSame(const Desk& desk, const RowId& line, const RowId& person);

/// The line is not this person's, and it is not asked again.
Result<void> answerNotSame(const Desk& desk, const RowId& line, const RowId& person);

/// The line is somebody new: makes the person from the cells as written, with a role where a kind, a grade or an institution
/// stands there, and remembers of everybody refused for the line that they are another person. Returns the person.
/// `notThis` is one more person refused by this very answer; `institution` the organisation that the line's school or
/// institution means, where it is known.
Result<RowId> answerNewPerson(const Desk& desk, const RowId& line, const std::optional<RowId>& notThis,
                              const std::optional<RowId>& institution);

/// Nobody can tell; the line counts as somebody unknown and is not asked again.
Result<void> answerCannotTell(const Desk& desk, const RowId& line);

} // namespace bandanh::operations
