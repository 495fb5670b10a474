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

TEST_CASE("everything on every screen that takes the keyboard has a name", "[application]")
{
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    walkScreens(desktop, [&](const QString& screen) {
        CAPTURE(screen.toStdString());
        CHECK(nameless(*desktop.window()).join('\n').toStdString() == "");
    });
}

TEST_CASE("no words are cut on any screen, in either language, at any text size", "[application]")
{
    const auto language = GENERATE(Language::Code::English, Language::Code::Khmer);
    const double scale = GENERATE(1.0, 2.0);
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    desktop.language().use(language);
    Look::of().setTextScale(scale);
    walkScreens(desktop, [&](const QString& screen) {
        CAPTURE(screen.toStdString(), desktop.language().name().toStdString(), scale);
        CHECK(cutTexts(*desktop.window()).join('\n').toStdString() == "");
    });
}
