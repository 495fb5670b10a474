#include "app/desktop/look/label.h"
#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>

#include <array>
#include <set>
#include <tuple>

using namespace bandanh::desktop;

namespace {

int inkIn(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return ink;
}

int inkOf(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
    return inkIn(image);
}

} // namespace

TEST_CASE("the bundled families are the ones in use")
{
    testing::screen();
    CHECK(loadBundledFonts());
    CHECK(QFontInfo(fontFor(Role::Body, Script::Latin)).family() == "Noto Sans");
    CHECK(QFontInfo(fontFor(Role::Body, Script::Khmer)).family() == "Noto Sans Khmer");
}

TEST_CASE("Khmer is never set smaller than 9.5 points")
{
    testing::screen();
    for (const Role role :
         {Role::Body, Role::BodyBold, Role::Small, Role::SmallBold, Role::Section, Role::PageTitle, Role::Figure})
        CHECK(fontFor(role, Script::Khmer).pointSizeF() >= 9.5);
}

TEST_CASE("rows keep their height when the language changes")
{
    Look& look = testing::screen();
    const auto heights = [&look] {
        return std::array{look.tableRowHeight(), look.twoLineRowHeight(), look.headerHeight(),
                          look.fieldHeight(),    look.badgeHeight(),      look.navigationRowHeight()};
    };
    look.setScript(Script::Latin);
    const auto latin = heights();
    look.setScript(Script::Khmer);
    CHECK(heights() == latin);
    look.setScript(Script::Latin);
}

TEST_CASE(
    "Latin digits are equally wide; Khmer ones differ by less than a quarter of the size, as Noto Sans Khmer draws them")
{
    testing::screen();
    for (const auto& [script, zero, most] : {std::tuple{Script::Latin, u'0', 0.01}, {Script::Khmer, u'\u17E0', 0.25}}) {
        const QFont font = fontFor(Role::Body, script);
        const QFontMetricsF metrics(font);
        const double size = font.pointSizeF() / 72 * metrics.fontDpi();
        std::set<qreal> widths;
        for (int digit = 0; digit < 10; ++digit)
            widths.insert(metrics.horizontalAdvance(QString(QChar(static_cast<char16_t>(zero + digit)))));
        CHECK((*widths.rbegin() - *widths.begin()) / size <= most);
    }
}

TEST_CASE("a label cuts nothing off the signs below Khmer signs")
{
    Look& look = testing::screen();
    look.setTheme(Theme::ContrastLight);
    for (const Role role : {Role::Small, Role::Body, Role::BodyBold, Role::PageTitle}) {
        CAPTURE(static_cast<int>(role));
        Label label(QStringLiteral("៣ ធ្នូ ២០១៣ បណ្តុះបណ្តាល"), role);
        const QSize tight = label.sizeHint();
        const int inTight = inkOf(label, tight);
        CHECK(inTight > 0);
        CHECK(inTight == inkOf(label, QSize(tight.width(), tight.height() + 40)));
    }
    look.setTheme(Theme::Light);
}

TEST_CASE("Khmer prose wraps between words, and comes back without break marks")
{
    testing::screen();
    const QString prose = QStringLiteral("ឃ្លានេះចាក់សោអ្វីៗទាំងអស់ក្នុងកុំព្យូទ័រនេះហើយបើគេលួចគេអានអ្វីមិនបានឡើយ");
    KhmerLabel label(prose, Role::Body);
    CHECK(label.heightForWidth(160) >= 2 * label.heightForWidth(2000));
    CHECK(withBreaks(prose) != prose);
    CHECK(withoutBreaks(withBreaks(prose)) == prose);
    CHECK(label.text() == prose);
}
