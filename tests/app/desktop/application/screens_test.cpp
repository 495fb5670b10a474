#include "app/desktop/help/helpbook.h"
#include "tests/app/desktop/application/screenwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::cutTexts;
using bandanh::desktop::test::Desktop;
using bandanh::desktop::test::walkScreens;

namespace {

constexpr QSize kScreen{1366, 742}; // a small laptop's, without the title of the window

/// What takes the keyboard and has no name for a screen reader, or none for a test.
QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!isNamed || widget->objectName().isEmpty())
            found << QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return found;
}

} // namespace

TEST_CASE("everything on every screen that takes the keyboard has a name, and F1 has a page for it", "[application]")
{
    const HelpBook help;
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    walkScreens(desktop, [&](const QString& screen) {
        CAPTURE(screen.toStdString());
        CHECK(nameless(*desktop.window()).join('\n').toStdString() == "");
        CHECK(help.has(desktop.page()->helpName()));
    });
}

TEST_CASE("no words are cut and no screen outgrows a laptop's, in either language, at any text size", "[application]")
{
    struct Screen {
        Language::Code language;
        double scale;
        Theme theme;
    };
    using enum Language::Code;
    // Colours take no room; the borders of the high contrast do, most where the text is largest.
    const auto [language, scale, theme] =
        GENERATE(Screen{English, 1.0, Theme::Light}, Screen{English, 2.0, Theme::Dark}, Screen{Khmer, 1.0, Theme::Dark},
                 Screen{Khmer, 2.0, Theme::Light}, Screen{Khmer, 2.0, Theme::ContrastDark});
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    desktop.language().use(language);
    Look::of().setTheme(theme);
    Look::of().setTextScale(scale);
    walkScreens(desktop, [&](const QString& screen) {
        CAPTURE(screen.toStdString(), desktop.language().name().toStdString(), scale, int(theme));
        CHECK(cutTexts(*desktop.window()).join('\n').toStdString() == "");
        const QSize least = desktop.application().window().minimumSizeHint();
        CHECK((least.width() <= kScreen.width() && least.height() <= kScreen.height()));
    });
}
