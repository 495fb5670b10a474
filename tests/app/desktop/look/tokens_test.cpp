#include "app/desktop/look/tokens.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace bandanh::desktop;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr Theme kThemes[] = {Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark};

} // namespace

TEST_CASE("every text can be read on every ground it stands on, in every theme")
{
    for (const Theme theme : kThemes) {
        const Tokens t = tokensFor(theme);
        CAPTURE(static_cast<int>(theme));
        for (const QColor& ground : {t.base, t.window, t.navigation, t.quiet}) {
            CHECK(contrast(t.text, ground) >= 7);
            CHECK(contrast(t.secondText, ground) >= 4.5);
        }
        CHECK(contrast(t.onSelection, t.selection) >= 7);
        CHECK(contrast(t.accent, t.base) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        for (const StateColours& state : {t.open, t.done, t.proposed, t.conflict, t.unsent}) {
            CHECK(contrast(state.ink, state.tint) >= 4.5);
            CHECK(contrast(state.ink, t.base) >= 4.5);
        }
    }
}

TEST_CASE("what must be found by its edge differs enough from its ground")
{
    for (const Theme theme : kThemes) {
        const Tokens t = tokensFor(theme);
        CAPTURE(static_cast<int>(theme));
        CHECK(contrast(t.fieldLine, t.field) >= 3);
        CHECK(contrast(t.faintText, t.base) >= 3);
        CHECK(t.focusWidth == (t.isHighContrast() ? 3 : 2));
    }
}

TEST_CASE("selected text keeps its own colour in the palette")
{
    for (const Theme theme : kThemes) {
        const Tokens t = tokensFor(theme);
        CHECK(paletteFor(t).color(QPalette::HighlightedText) == t.onSelection);
        CHECK(paletteFor(t).color(QPalette::Highlight) == t.selection);
    }
}
