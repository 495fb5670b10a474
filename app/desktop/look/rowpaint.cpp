#include "app/desktop/look/rowpaint.h"

#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowroles.h"

#include <QPainter>

namespace bandanh::desktop {

RowInk::RowInk(const Look& rowLook, const QStyleOptionViewItem& option)
    : look(rowLook), selected(option.state & QStyle::State_Selected)
{}

QColor RowInk::operator()(Tone tone) const
{
    const Tokens& tokens = look.tokens();
    return selected && tokens.isHighContrast() ? tokens.onSelection : tokens.ink(tone);
}

void RowInk::paintGround(QPainter& painter, const QRect& rect, bool withLine) const
{
    const Tokens& tokens = look.tokens();
    if (selected)
        painter.fillRect(rect, tokens.selection);
    if (withLine)
        paint::bottomLine(painter, rect, tokens.line);
}

Tone toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Text;
}

} // namespace bandanh::desktop
