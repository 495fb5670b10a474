#pragma once

#include "app/output/highlightsdocument.h"
#include "app/print/typesetter.h"

namespace bandanh::print {

/// The lines between which a page has its text.
inline constexpr double kTop = Typesetter::kMargin + 8;
inline constexpr double kBottom = Typesetter::kPageHeight - Typesetter::kMargin - 6;

/// A figure with its rule, how complete it is, and its breakdowns as charts in two columns, from `y` on or on a new page;
/// returns where it ends. The first figure of a section has its title above it.
double paintFigure(Typesetter& page, double y, const output::Figure& figure, bool beginsSection);

} // namespace bandanh::print
