#pragma once

#include <QFont>
#include <QString>

namespace bandanh::desktop {

/// The script a screen is written in decides family order, size and leading.
enum class Script { Latin, Khmer };

/// What a text is for; look.md gives each its size and leading in both scripts.
enum class Role {
    Body,
    BodyBold,
    Small,
    SmallBold,
    Section,
    PageTitle,
    DetailTitle,
    Total,
    Figure,
    RowFigure,
    Countdown,
    Keycap
};

/// Makes the four bundled faces known to Qt, once. Returns false when one of them cannot be read.
bool loadBundledFonts();

/// Both families are always named, so that a Khmer name in an English screen is set in the bundled face.
QStringList familiesFor(Script script);

QFont fontFor(Role role, Script script, qreal textScale = 1.0);

/// The height of one line of this role: the taller of both scripts, so that switching language moves nothing.
int lineHeightFor(Role role, qreal textScale = 1.0);

/// How far Khmer's signs below signs (ធ្នូ) reach under the line the metrics promise: room that a text alone in its widget
/// needs, as a widget cuts off what is painted outside it.
int deepSignsFor(Role role, qreal textScale = 1.0);

/// What Khmer needs between the base lines of wrapped text; Latin is comfortable with its own metrics.
int wrappedLineHeightFor(Role role, Script script, qreal textScale = 1.0);

} // namespace bandanh::desktop
