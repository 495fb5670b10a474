#include "app/desktop/look/wrappedtext.h"

#include <QTextLayout>

#include <algorithm>

namespace bandanh::desktop {

bool hasKhmer(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() < 0x1800; });
}

int wrapLines(QTextLayout& layout, int width, Role role, Script script, qreal textScale)
{
    const bool isKhmer = hasKhmer(layout.text());
    const int leading = wrappedLineHeightFor(role, isKhmer ? Script::Khmer : script, textScale);
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, y + (leading - line.height()) / 2.0));
        y += leading;
    }
    layout.endLayout();
    return isKhmer ? y + deepSignsFor(role, textScale) - 1 : y;
}

} // namespace bandanh::desktop
