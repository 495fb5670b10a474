#pragma once

#include "app/output/highlightsdocument.h"

namespace bandanh::output {

/// The sentences of the year, of those figures that may be shown.
QString leadOf(const HighlightsDocument& document);
/// Empty where nothing is frozen.
QString codeSentence(const HighlightsDocument& document);
QString howComplete(const HighlightsDocument& document);
QString howFilled(const HighlightsDocument& document);
QString smallNumbers(const report::ShownHighlights& highlights);
QString madeBy(const Origin& origin);

} // namespace bandanh::output
