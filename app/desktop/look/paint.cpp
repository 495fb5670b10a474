#include "app/desktop/look/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bandanh::desktop::paint {

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, int radius, int borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        const qreal half = borderWidth / 2.0;
        painter.setPen(QPen(border, borderWidth));
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(rect), radius, radius);
    }
    painter.restore();
}

void bottomLine(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

void focusRing(QPainter& painter, const QRect& rect, const QColor& colour, int width, int radius)
{
    box(painter, rect, QColor(), colour, radius, width);
}

int line(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text, const QFont& font,
         const QColor& ink)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const int whole = metrics.horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                     whole <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
    return std::min(whole, rect.width());
}

} // namespace bandanh::desktop::paint
