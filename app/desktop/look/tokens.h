#pragma once

#include <QColor>
#include <QPalette>

namespace bandanh::desktop {

enum class Theme { Light, Dark, ContrastLight, ContrastDark };

/// What a text or an icon says by its colour; never by colour alone.
enum class Tone { Text, Second, Faint, Accent, OnAccent, OnSelection, Open, Done, Proposed, Conflict, Unsent };

/// Ink and paper of one state: what its words are written in, what its badge is filled with, its shape's colour.
struct StateColours {
    QColor ink;
    QColor tint;
    QColor shape;
};

/// Every colour of one theme. Widgets ask the Look for it and never name a colour themselves.
struct Tokens {
    Theme theme = Theme::Light;

    QColor base, field, window, navigation, quiet;
    QColor line, strongLine, fieldLine;
    QColor text, secondText, faintText;
    QColor accent, accentHover, onAccent, selection, onSelection, tint;
    StateColours open, done, proposed, conflict, unsent;
    QColor chart[5];
    QColor mapClass[4], mapNone, mapBorder;
    QColor track; ///< the empty part of a bar

    int focusWidth = 2;

    QColor ink(Tone tone) const;
    bool isDark() const { return theme == Theme::Dark || theme == Theme::ContrastDark; }
    bool isHighContrast() const { return theme == Theme::ContrastLight || theme == Theme::ContrastDark; }
};

Tokens tokensFor(Theme theme);
QPalette paletteFor(const Tokens& tokens);

/// What the desktop asks for: call it before the application's own palette is set.
Theme systemTheme();

/// Lengths in pixels at 96 dpi and 100 % text. Heights of anything that holds text come from Look instead.
namespace measure {
inline constexpr int kGrid = 4;
inline constexpr int kNavigationWidth = 184;
inline constexpr int kRailWidth = 52;
inline constexpr int kTopBar = 52;
inline constexpr int kFilterBar = 42;
inline constexpr int kStatusLine = 28;
inline constexpr int kSectionBand = 34;
inline constexpr int kSectionGap = 14;
inline constexpr int kPageMargin = 20;
inline constexpr int kColumnGap = 28;
inline constexpr int kRadius = 4;
inline constexpr int kBadgeRadius = 3;
inline constexpr int kCellPadding = 8;
inline constexpr int kFirstCellPadding = 6; ///< the first column starts under its section's title
inline constexpr int kFormWidth = 480;
inline constexpr int kFieldToNote = 8;
inline constexpr int kFieldToField = 14;
inline constexpr int kThinBar = 6;
} // namespace measure

} // namespace bandanh::desktop
