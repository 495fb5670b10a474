#pragma once

#include "app/output/highlightsdocument.h"
#include "app/print/typesetter.h"

#include <span>

namespace bandanh::print {

/// The outlines of the provinces as they were in 2013, from resources/provinces: rings in degrees, by the code of the province.
const std::map<std::string, std::vector<QPolygonF>>& provinceShapes();

/// Round limits of the upper three of four classes, for numbers up to this one: 200, 400, 800 for 1,313.
std::array<double, 3> classLimits(double most);

/// A map with a number on each province that has one, and a legend. What is hidden is hatched. Tboung Khmum, of which there is no
/// outline of its own, is taken together with Kampong Cham, from which it was split.
double mapHeight(double width);
void paintMap(Typesetter& page, QPointF at, double width, std::span<const output::Row> rows);

} // namespace bandanh::print
