#include "app/desktop/sync/codeedit.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kGroup = 4;

bool isSeparator(QChar c)
{
    return c.isSpace() || c == QLatin1Char('-');
}

} // namespace

QString groupedCode(const QString& typed)
{
    QString grouped;
    int digits = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        if (digits > 0 && digits % kGroup == 0)
            grouped += QLatin1Char('-');
        grouped += c.toUpper();
        ++digits;
    }
    return grouped;
}

CodeEdit::CodeEdit(QWidget* parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX-…"));
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::group);
}

void CodeEdit::group()
{
    const QString typed = text();
    const QString grouped = groupedCode(typed);
    if (grouped == typed)
        return;
    // The cursor stays behind the same letter of the code.
    const auto before = typed.left(cursorPosition());
    auto left = std::count_if(before.begin(), before.end(), [](QChar c) { return !isSeparator(c); });
    int place = 0;
    while (left > 0 && place < grouped.size())
        left -= isSeparator(grouped.at(place++)) ? 0 : 1;
    setText(grouped);
    setCursorPosition(place);
}

} // namespace bandanh::desktop
