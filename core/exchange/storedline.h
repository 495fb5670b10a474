#pragma once

#include "core/exchange/peopleindex.h"
#include "core/exchange/referencebook.h"
#include "core/records/attendance.h"

namespace bandanh::exchange {

/// What a stored line says of its person, read again from its cells as written, so that a proposal is compared where somebody
/// looks at it and nothing of the comparison has to be stored. `day` is the day of the activity: an age was true then.
RowFacts storedLineFacts(const records::Attendance& line, const std::optional<text::PartialDate>& day,
                         ReferenceBook& book);

/// The people who were refused for this line.
std::vector<RowId> refusedPeople(const records::Attendance& line);

} // namespace bandanh::exchange
