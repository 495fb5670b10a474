#pragma once

#include <QPolygonF>
#include <QTransform>

#include <map>
#include <string>
#include <vector>

namespace bandanh::print {

/// The outlines of the provinces as they were in 2013, from resources/provinces: rings in degrees, by the code of the province.
const std::map<std::string, std::vector<QPolygonF>>& provinceShapes();

/// The code of the outline that a province is drawn with. Of Tboung Khmum there is none of its own: it lies within that of
/// Kampong Cham, from which it was split.
std::string outlineOf(const std::string& code);

/// From degrees to a drawing, north above and the whole country in the area; how high the country is in such a width.
QTransform mapProjection(const QRectF& area);
double mapHeight(double width);

/// The largest ring of an outline, and its centre of gravity.
const QPolygonF& mainRing(const std::string& outline);
QPointF centreOf(const QPolygonF& ring);

} // namespace bandanh::print
