#include "app/desktop/look/icon.h"
#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QPixmap>

#include <cstdlib>

using namespace bandanh::desktop;

TEST_CASE("every icon has its drawing, and is drawn in the colour asked for")
{
    Look& look = testing::screen();
    look.setTheme(Theme::Light);
    for (int i = 1; i <= static_cast<int>(Icon::Letters); ++i) {
        const auto icon = static_cast<Icon>(i);
        CAPTURE(iconPath(icon).toStdString());
        QFile file(iconPath(icon));
        REQUIRE(file.exists());
        const QImage image = makeIcon(icon, Tone::Accent).pixmap(18, 18).toImage();
        const QColor accent = look.tokens().accent;
        int strayed = 0;
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                painted += pixel.alpha() > 60 ? 1 : 0;
                if (pixel.alpha() < 250)
                    continue;
                strayed += std::abs(pixel.red() - accent.red()) + std::abs(pixel.blue() - accent.blue()) > 6 ? 1 : 0;
            }
        CHECK(painted >= 4);
        CHECK(strayed == 0);
    }
}

TEST_CASE("an icon follows a change of theme")
{
    Look& look = testing::screen();
    look.setTheme(Theme::Light);
    const QIcon icon = makeIcon(Icon::Impact);
    const QImage light = icon.pixmap(40, 40).toImage();
    look.setTheme(Theme::Dark);
    CHECK(icon.pixmap(40, 40).toImage() != light);
    look.setTheme(Theme::Light);
}
