#pragma once

#include "app/output/highlightsdocument.h"

#include <string>

namespace bandanh::output {

/// One row a figure, with women, men and children beside its value where they were counted, then one for each number and
/// each key of its breakdowns; at the end the notes, whose code is "note". Places are P-codes (KH12).
std::string csvOf(const HighlightsDocument& document);

} // namespace bandanh::output
