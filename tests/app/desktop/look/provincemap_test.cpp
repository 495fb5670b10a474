#include "app/desktop/look/provincemap.h"

#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace bandanh;
using namespace bandanh::desktop;

namespace {

/// A map of this width with the Anti-Trafficking Day of four provinces, one of them hidden.
struct Shown {
    ProvinceMap map;

    explicit Shown(int width = 300)
    {
        testing::screen().setTheme(Theme::Light);
        const print::MapFact facts[] = {{"12", "Phnom Penh", "1,313", 1313},
                                        {"02", "Battambang", "407", 407},
                                        {"17", "Siem Reap", "291", 291},
                                        {"01", "Banteay Meanchey", "<5", std::nullopt, true}};
        map.setFacts(facts);
        map.resize(width, map.heightForWidth(width));
    }
    /// How much of the map is painted in a colour.
    int pixelsOf(const QColor& colour)
    {
        const QImage image = map.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_CASE("a map tells a screen reader every name and number, the largest first")
{
    const Shown shown;
    CHECK(shown.map.accessibleDescription()
          == QStringLiteral("Phnom Penh: 1,313, Battambang: 407, Siem Reap: 291, Banteay Meanchey: <5"));
}

TEST_CASE("a map says what is below the mouse, and nothing of provinces without a number or beside the country")
{
    const Shown shown;
    QStringList said;
    for (int y = 0; y < shown.map.height(); ++y)
        for (int x = 0; x < shown.map.width(); ++x)
            said << shown.map.textAt({x, y});
    said.removeDuplicates();
    said.sort();
    CHECK(said == QStringList{"", "Banteay Meanchey: <5", "Battambang: 407", "Phnom Penh: 1,313", "Siem Reap: 291"});
}

TEST_CASE("a map has the colours of its theme, the same area in each")
{
    Shown shown;
    const int third = shown.pixelsOf(tokensFor(Theme::Light).mapClass[2]);
    CHECK(third > 400); // Battambang, and its class in the legend
    for (const Theme theme : {Theme::Dark, Theme::ContrastLight, Theme::ContrastDark}) {
        testing::screen().setTheme(theme);
        CHECK(shown.pixelsOf(tokensFor(theme).mapClass[2]) == Approx(third).margin(third * 0.2));
    }
    testing::screen().setTheme(Theme::Light);
}

TEST_CASE("the legend of a map stands below it at every width, and a wide map is no taller than it can be read")
{
    for (const int width : {150, 300, 900}) {
        const Shown shown(width);
        CAPTURE(width);
        CHECK(shown.map.height() > testing::screen().lineHeight(Role::Small));
        CHECK(shown.map.height() < 400);
        CHECK(shown.map.textAt({1, shown.map.height() - 4}).isEmpty());
    }
}
