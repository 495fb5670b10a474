#pragma once

#include "app/desktop/look/type.h"

class QTextLayout;

namespace bandanh::desktop {

bool hasKhmer(const QString& text);

/// Breaks the text of a layout, which has its font and the marks of withBreaks(), into lines of this width, with the leading
/// that Khmer's stacked signs need; `script` is the one of a text without Khmer. Returns the height of the lines, with room
/// for signs below signs.
int wrapLines(QTextLayout& layout, int width, Role role, Script script, qreal textScale);

} // namespace bandanh::desktop
