#include "app/desktop/look/type.h"

#include "app/print/fonts.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace bandanh::desktop {

namespace {

struct Size {
    qreal latin;
    qreal khmer;
    bool bold;
};

Size sizeOf(Role role)
{
    switch (role) {
    case Role::Body:
        return {10, 10.5, false};
    case Role::BodyBold:
    case Role::Section:
        return {10, 10.5, true};
    case Role::Small:
        return {9, 9.5, false};
    case Role::SmallBold:
        return {9, 9.5, true};
    case Role::PageTitle:
        return {14, 13.5, true};
    case Role::DetailTitle:
        return {12.75, 12.75, true};
    case Role::Total:
        return {19, 19, true};
    case Role::Figure:
        return {21, 19, true};
    case Role::RowFigure:
        return {12, 12, true};
    case Role::Countdown:
        return {28, 28, true};
    case Role::Keycap:
        return {8.5, 8.5, false};
    }
    return {10, 10.5, false};
}

} // namespace

bool loadBundledFonts()
{
    return print::loadFonts();
}

QStringList familiesFor(Script script)
{
    return print::fontFamilies(script == Script::Khmer);
}

QFont fontFor(Role role, Script script, qreal textScale)
{
    // Key caps name keys as they are printed on the keyboard: always Latin.
    if (role == Role::Keycap)
        script = Script::Latin;
    const Size size = sizeOf(role);
    QFont font;
    font.setFamilies(familiesFor(script));
    font.setPointSizeF((script == Script::Khmer ? size.khmer : size.latin) * textScale);
    font.setWeight(size.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int lineHeightFor(Role role, qreal textScale)
{
    // Asked for by every row of every list while it is laid out.
    static QHash<int, int> known;
    const int key = static_cast<int>(role) * 1000 + qRound(textScale * 100);
    if (const auto it = known.constFind(key); it != known.constEnd())
        return *it;
    const QFontMetricsF latin(fontFor(role, Script::Latin, textScale));
    const QFontMetricsF khmer(fontFor(role, Script::Khmer, textScale));
    const int height = static_cast<int>(std::ceil(std::max(latin.height(), khmer.height()) - 0.25));
    known.insert(key, height);
    return height;
}

int deepSignsFor(Role role, qreal textScale)
{
    // Measured in Noto Sans Khmer: the ink ends 0.24 to 0.31 of the size below the descent.
    constexpr qreal kDeep = 0.32;
    const QFont font = fontFor(role, Script::Khmer, textScale);
    return qRound(QFontMetricsF(font).fontDpi() / 72.0 * font.pointSizeF() * kDeep);
}

int wrappedLineHeightFor(Role role, Script script, qreal textScale)
{
    const int line = lineHeightFor(role, textScale);
    if (script == Script::Latin)
        return line;
    const QFontMetricsF khmer(fontFor(role, script, textScale));
    constexpr qreal kKhmerLeading = 1.5; // 14 px text on 21 px lines
    const qreal pixels = khmer.fontDpi() / 72.0 * fontFor(role, script, textScale).pointSizeF();
    return std::max(line, qRound(pixels * kKhmerLeading));
}

} // namespace bandanh::desktop
