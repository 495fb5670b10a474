#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace bandanh::desktop {

/// Crisp one-pixel work that several widgets share.
namespace paint {

/// A filled box with a border inside its rectangle; an invalid colour leaves that part out.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, int radius,
         int borderWidth = 1);

/// A horizontal hairline along the bottom of a rectangle.
void bottomLine(QPainter& painter, const QRect& rect, const QColor& colour);

/// The focus ring, drawn inside the rectangle of the widget or row.
void focusRing(QPainter& painter, const QRect& rect, const QColor& colour, int width, int radius);

/// One line of text in a rectangle, elided at its right end; returns the width it took.
int line(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text, const QFont& font,
         const QColor& ink);

} // namespace paint

} // namespace bandanh::desktop
