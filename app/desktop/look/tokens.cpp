#include "app/desktop/look/tokens.h"

#include <QGuiApplication>

namespace bandanh::desktop {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    Tokens t;
    t.theme = Theme::Light;
    t.base = rgb(0xFFFFFF);
    t.field = rgb(0xFFFFFF);
    t.window = rgb(0xF5F4F1);
    t.navigation = rgb(0xECEAE5);
    t.quiet = rgb(0xFAF9F7);
    t.line = rgb(0xE3E0DA);
    t.strongLine = rgb(0xC8C4BC);
    t.fieldLine = rgb(0x8F8B83);
    t.text = rgb(0x1D2226);
    t.secondText = rgb(0x545C63);
    t.faintText = rgb(0x868C92);
    t.accent = rgb(0x1B5E7B);
    t.accentHover = rgb(0x154C64);
    t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xD6E6ED);
    t.onSelection = t.text;
    t.tint = rgb(0xDDEAF0);
    t.open = {rgb(0x8A5200), rgb(0xFBF0DB), rgb(0xC9810C)};
    t.done = {rgb(0x22693F), rgb(0xE3F1E7), rgb(0x22693F)};
    t.proposed = {rgb(0x5A489B), rgb(0xEDEAF8), rgb(0x5A489B)};
    t.conflict = {rgb(0xA2283C), rgb(0xFAE7E9), rgb(0xA2283C)};
    t.unsent = {rgb(0x475866), rgb(0xE7ECEF), rgb(0x475866)};
    const QRgb chart[] = {0x1F6F8B, 0xD9921A, 0x8C4A7A, 0x7A8F2A, 0x98A2AA};
    const QRgb map[] = {0xCFE2EA, 0x8FBDCF, 0x4690AD, 0x14536D};
    std::copy(std::begin(chart), std::end(chart), std::begin(t.chart));
    std::copy(std::begin(map), std::end(map), std::begin(t.mapClass));
    t.mapNone = rgb(0xE9E6DF);
    t.mapBorder = t.base;
    t.track = rgb(0xE4E1DB);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.theme = Theme::Dark;
    t.base = rgb(0x22262A);
    t.field = rgb(0x1B1E21);
    t.window = rgb(0x1B1E21);
    t.navigation = rgb(0x16181B);
    t.quiet = rgb(0x262A2F);
    t.line = rgb(0x32373C);
    t.strongLine = rgb(0x4B5259);
    t.fieldLine = rgb(0x7A838B);
    t.text = rgb(0xE8EAEC);
    t.secondText = rgb(0xA8B0B7);
    t.faintText = rgb(0x79828A);
    t.accent = rgb(0x7CC0D8);
    t.accentHover = rgb(0x97D0E4);
    t.onAccent = rgb(0x0C2530);
    t.selection = rgb(0x284652);
    t.onSelection = t.text;
    t.tint = rgb(0x233F4B);
    t.open = {rgb(0xE9B558), rgb(0x3A2F1C), rgb(0xE9B558)};
    t.done = {rgb(0x82C99A), rgb(0x21362A), rgb(0x82C99A)};
    t.proposed = {rgb(0xBBACF2), rgb(0x302B47), rgb(0xBBACF2)};
    t.conflict = {rgb(0xF2959F), rgb(0x44262B), rgb(0xF2959F)};
    t.unsent = {rgb(0xB0C0CB), rgb(0x2C343A), rgb(0xB0C0CB)};
    const QRgb chart[] = {0x6DB4CC, 0xE3A94A, 0xC58BB6, 0xAFC15C, 0x7D878F};
    const QRgb map[] = {0x2F5566, 0x3F7C93, 0x6AAFC8, 0xB4DFEE};
    std::copy(std::begin(chart), std::end(chart), std::begin(t.chart));
    std::copy(std::begin(map), std::end(map), std::begin(t.mapClass));
    t.mapNone = rgb(0x31363B);
    t.mapBorder = rgb(0x1B1E21);
    t.track = rgb(0x383E44);
    return t;
}

/// Lines, panels and second text fall together with the text colour: only states keep a colour, and it is a dark
/// (or bright) one. Charts keep the colours of the plain theme, whose lightness steps carry the meaning.
Tokens contrastTokens(bool dark)
{
    Tokens t = dark ? darkTokens() : lightTokens();
    t.theme = dark ? Theme::ContrastDark : Theme::ContrastLight;
    const QColor paper = dark ? rgb(0x000000) : rgb(0xFFFFFF);
    const QColor ink = dark ? rgb(0xFFFFFF) : rgb(0x000000);
    for (QColor* surface : {&t.base, &t.field, &t.window, &t.navigation, &t.quiet, &t.tint})
        *surface = paper;
    for (QColor* mark : {&t.line, &t.strongLine, &t.fieldLine, &t.text, &t.secondText, &t.faintText, &t.mapBorder})
        *mark = ink;
    t.accent = dark ? rgb(0x7FDBFF) : rgb(0x003B57);
    t.accentHover = t.accent;
    t.onAccent = paper;
    t.selection = t.accent;
    t.onSelection = paper;
    const auto state = [&](QRgb light, QRgb bright) {
        const QColor colour = rgb(dark ? bright : light);
        return StateColours{colour, paper, colour};
    };
    t.open = state(0x5C3300, 0xFFD34D);
    t.done = state(0x0B4A26, 0x8EF0AE);
    t.proposed = state(0x3A2780, 0xCFC3FF);
    t.conflict = state(0x7A0019, 0xFF9AA6);
    t.unsent = {ink, paper, ink};
    t.track = paper;
    t.focusWidth = 3;
    return t;
}

} // namespace

QColor Tokens::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Second:
        return secondText;
    case Tone::Faint:
        return faintText;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::OnSelection:
        return onSelection;
    case Tone::Open:
        return open.ink;
    case Tone::Done:
        return done.ink;
    case Tone::Proposed:
        return proposed.ink;
    case Tone::Conflict:
        return conflict.ink;
    case Tone::Unsent:
        return unsent.ink;
    }
    return text;
}

Tokens tokensFor(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightTokens();
    case Theme::Dark:
        return darkTokens();
    case Theme::ContrastLight:
        return contrastTokens(false);
    case Theme::ContrastDark:
        return contrastTokens(true);
    }
    return lightTokens();
}

QPalette paletteFor(const Tokens& t)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.base);
    all(QPalette::AlternateBase, t.quiet);
    all(QPalette::Text, t.text);
    all(QPalette::Button, t.window);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.conflict.ink);
    all(QPalette::Highlight, t.selection);
    all(QPalette::HighlightedText, t.onSelection);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    all(QPalette::PlaceholderText, t.secondText);
    all(QPalette::ToolTipBase, t.quiet);
    all(QPalette::ToolTipText, t.text);
    all(QPalette::Light, t.base);
    all(QPalette::Midlight, t.line);
    all(QPalette::Mid, t.strongLine);
    all(QPalette::Dark, t.fieldLine);
    all(QPalette::Shadow, t.strongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.faintText);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return palette;
}

Theme systemTheme()
{
    // GTK names its accessible themes; the palette tells the rest. Qt 6.4 has no colour-scheme query of its own.
    const bool contrast = qEnvironmentVariable("GTK_THEME").startsWith(QLatin1String("HighContrast"));
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (contrast)
        return dark ? Theme::ContrastDark : Theme::ContrastLight;
    return dark ? Theme::Dark : Theme::Light;
}

} // namespace bandanh::desktop
