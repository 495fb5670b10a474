#pragma once

#include "app/output/highlightsdocument.h"
#include "app/print/typesetter.h"

#include <span>

namespace bandanh::print {

/// A map with a number on each province that has one, names where there is room, and a legend. What is hidden is hatched.
double mapHeightWithLegend(double width);
void paintMap(Typesetter& page, QPointF at, double width, std::span<const output::Row> rows);

} // namespace bandanh::print
