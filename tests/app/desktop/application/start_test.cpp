#include "app/desktop/startreport.h"
#include "tests/app/desktop/application/desktop.h"

#include <QApplication>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::Desktop;

TEST_CASE("a passphrase from a file opens the store once; after locking it is asked for", "[application]")
{
    Desktop desktop;
    desktop.makeStore(false);
    desktop.start();
    REQUIRE(desktop.window() != nullptr);
    desktop.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desktop.window() == nullptr);
    CHECK(Desktop::focused() == "passphrase");
}

TEST_CASE("the start is reported once, after the window was painted", "[application]")
{
    Desktop desktop;
    desktop.makeStore(false);
    StartReport report;
    QSignalSpy reports(&report, &StartReport::painted);
    bool wasPainted = false;
    QObject::connect(&desktop.application(), &Application::entered, &report, [&](MainWindow& window) {
        report.watch(window);
        wasPainted = reports.count() > 0;
    });
    desktop.start();
    REQUIRE(Desktop::waitFor([&] { return reports.count() == 1; }));
    CHECK_FALSE(wasPainted);
    desktop.window()->repaint();
    QApplication::processEvents();
    CHECK(reports.count() == 1);
}
