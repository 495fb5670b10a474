#pragma once

#include "app/output/highlightsdocument.h"
#include "app/print/typesetter.h"

namespace bandanh::print {

inline constexpr double kBarRow = 5.2; ///< millimetres from bar to bar

/// Horizontal bars from zero, the name before and the number behind each; what is hidden is hatched. Khmer has higher rows.
double barsHeight(const Typesetter& page, std::size_t rows);
/// `longest` is the number that fills the room, the same for the parts of a chart that is divided.
void paintBars(Typesetter& page, const QRectF& area, std::span<const output::Row> rows, double longest);

/// The parts of one whole as one bar with its words below; where a part is hidden, its words alone.
double stackedHeight(const Typesetter& page, double width, const output::Part& part);
void paintStacked(Typesetter& page, QPointF at, double width, const output::Part& part);

/// How much of the paper behind a figure is closed.
void paintShare(Typesetter& page, const QRectF& area, double share);

} // namespace bandanh::print
