#pragma once

#include <QRectF>
#include <QTransform>

#include <optional>
#include <string>
#include <vector>

namespace bandanh::print {

/// What is to be written on an outline: a number, and a name above it where there is room.
struct MapLabel {
    std::string outline;
    QSizeF number;
    QSizeF name;
};

struct PlacedLabel {
    QRectF area;
    bool hasName = false;
    std::optional<QPointF> leader; ///< where a line begins that leads to a label beside its province

    /// Where that line meets the label.
    QPointF leaderEnd() const;
};

/// Places for labels, the most important one first, in the units of the projection: each number on its province, or where that is
/// too small beside it; then names, as far as nothing covers anything.
std::vector<PlacedLabel> placeLabels(const std::vector<MapLabel>& labels, const QTransform& projection,
                                     const QRectF& area);

} // namespace bandanh::print
