#include "app/desktop/forms/listdetailpage.h"
#include "app/desktop/help/helppage.h"
#include "app/desktop/impact/impactpage.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/sheets/sheetpage.h"
#include "core/store/operationlog.h"
#include "core/store/peoplescan.h"
#include "core/store/sheetoverview.h"
#include "tests/app/desktop/application/screenwalk.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <catch2/catch.hpp>

#include <fstream>
#include <set>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::Desktop;
using bandanh::desktop::test::walkScreens;

namespace {

constexpr const char* kPhrase = "nine quiet rivers under green mountains";

/// What the store holds, seen through a connection of the application's own session.
store::Connection& readerOf(Desktop& desktop)
{
    return desktop.application().session()->reader();
}

void walkFirstRun(Desktop& desktop)
{
    desktop.start();
    desktop.press(Qt::Key_2); // English
    REQUIRE(Desktop::waitFor([] { return Desktop::focused() == "passphrase"; }));
    desktop.type(kPhrase);
    REQUIRE(desktop.tabTo("passphraseAgain"));
    desktop.type(kPhrase);
    desktop.press(Qt::Key_Return);
    REQUIRE(Desktop::focused() == "userName");
    desktop.type("Dara");
    desktop.press(Qt::Key_Return);
    const auto* goesOn = desktop.find<QAbstractButton>("stepContinue");
    CHECK(goesOn->text() == "Take practice data");
    desktop.press(Qt::Key_Return);
    REQUIRE(Desktop::waitFor([&] { return desktop.window() != nullptr; }));
    REQUIRE(Desktop::waitFor([&] { return store::countOpenSheets(readerOf(desktop)) == 25; }));
    REQUIRE(Desktop::waitFor([&] { return !desktop.application().isImporting(); }));
}

void walkImport(Desktop& desktop)
{
    const std::string file = desktop.folder.file("schools.csv");
    std::ofstream(file) << "school_id,name_km,name_latin\nX1,វិទ្យាល័យថ្មី,Thmei High School\n";
    const auto before = store::OperationLog(readerOf(desktop)).latest(1).front().id;
    desktop.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(Desktop::focused() == "chooseFiles");
    desktop.pressAndAnswer(Qt::Key_Return, QString::fromStdString(file));
    const auto* run = desktop.find<QAbstractButton>("runImport");
    CAPTURE(run->text().toStdString());
    REQUIRE(Desktop::waitFor([&] { return run->isVisible() && run->isEnabled(); }));
    desktop.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return store::OperationLog(readerOf(desktop)).latest(1).front().id > before; }));
    REQUIRE(Desktop::waitFor([&] { return desktop.find<QAbstractButton>("undoImport")->isVisible(); }));
}

void walkProposal(Desktop& desktop)
{
    const auto waiting = store::countOpenProposals(readerOf(desktop));
    REQUIRE(waiting > 0);
    desktop.press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return desktop.page()->objectName() == "inbox"; }));
    REQUIRE(Desktop::waitFor([&] { return desktop.find<QAbstractButton>("answerSame")->isEnabled(); }));
    desktop.press(Qt::Key_1);
    REQUIRE(Desktop::waitFor([&] { return store::countOpenProposals(readerOf(desktop)) == waiting - 1; }));
}

/// The paper is in the drawer beside the laptop: its scan is noted, and then nothing is missing.
void walkSheet(Desktop& desktop)
{
    const auto open = store::countOpenSheets(readerOf(desktop));
    desktop.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(Desktop::focused() == "openSheets");
    const auto* table = desktop.find<TableView>("openSheets");
    for (int row = 0; row < table->model()->rowCount()
                      && table->currentIndex().siblingAtColumn(4).data(Qt::AccessibleTextRole) != "scan missing";
         ++row)
        desktop.press(Qt::Key_Down);
    desktop.press(Qt::Key_Return);
    REQUIRE(desktop.page()->objectName() == "sheetPage");
    REQUIRE(desktop.tabTo("scanned"));
    const auto* close = desktop.find<QAbstractButton>("closeSheet");
    for (int i = 0; i < 2 && !close->isEnabled(); ++i) // no, not written, yes
        desktop.press(Qt::Key_Space);
    REQUIRE(close->isEnabled());
    REQUIRE(desktop.tabTo("closeSheet"));
    desktop.press(Qt::Key_Return);
    CHECK(store::countOpenSheets(readerOf(desktop)) == open - 1);
    desktop.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.page()->objectName() == "today");
}

void walkActivity(Desktop& desktop)
{
    desktop.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(Desktop::focused() == "activityList");
    REQUIRE(desktop.tabTo("activityTabs"));
    desktop.press(Qt::Key_Right);
    REQUIRE(desktop.tabTo("title_en"));
    const auto* title = desktop.find<QLineEdit>("title_en");
    const QString before = title->text();
    desktop.press(Qt::Key_End);
    desktop.type(" again");
    desktop.press(Qt::Key_Tab);
    const auto log = [&] { return store::OperationLog(readerOf(desktop)).latest(1).front(); };
    CHECK(log().verb == store::Verb::Edit);
    desktop.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(title->text() == before);
    desktop.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(title->text() == before + " again");
}

void walkHighlights(Desktop& desktop)
{
    desktop.press(Qt::Key_0, Qt::ControlModifier);
    auto* page = qobject_cast<ImpactPage*>(desktop.page());
    REQUIRE(page != nullptr);
    REQUIRE(Desktop::waitFor([&] { return page->highlights() != nullptr; }));
    REQUIRE(Desktop::focused() == "figures");
    desktop.press(Qt::Key_Right);
    REQUIRE(Desktop::focused() == "figureSheets");
    desktop.press(Qt::Key_Right);
    REQUIRE(Desktop::focused() == "figureRows");
    CHECK(desktop.find<TableView>("figureRows")->currentIndex().isValid());
    desktop.press(Qt::Key_Escape);
    CHECK(Desktop::focused() == "figures");
}

void walkSearch(Desktop& desktop)
{
    desktop.press(Qt::Key_1, Qt::ControlModifier);
    desktop.press(Qt::Key_K, Qt::ControlModifier);
    desktop.type("sok");
    desktop.press(Qt::Key_Return);
    REQUIRE(Desktop::waitFor([&] { return desktop.page()->objectName() == "people"; }));
    CHECK(Desktop::focused() == "peopleList");
}

} // namespace

TEST_CASE("the whole desktop is worked by the keyboard alone", "[application]")
{
    Desktop desktop;
    walkFirstRun(desktop);
    walkImport(desktop);
    walkProposal(desktop);
    walkSheet(desktop);
    walkActivity(desktop);
    walkHighlights(desktop);
    walkSearch(desktop);
}

TEST_CASE("the menu opens by its key, and names everything that has no key of its own", "[application]")
{
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    std::set<QString> offered;
    walkScreens(desktop, [&](const QString&) {
        if (QApplication::activeModalWidget() != nullptr)
            return; // a dialog has no menu
        desktop.press(Qt::Key_F10);
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const QAction* entry : menu->actions())
            offered.insert(entry->objectName());
        desktop.press(Qt::Key_Escape);
        REQUIRE(QApplication::activePopupWidget() == nullptr);
    });
    for (const ActionEntry& entry : actionEntries()) {
        CAPTURE(entry.name);
        CHECK((offered.contains(QString::fromLatin1(entry.name)) || entry.id == ActionId::OpenMenu
               || entry.id == ActionId::RunImport)); // a button of the page, which says what it will do
    }
}

TEST_CASE(
    "F1 opens the help of the screen, and Ctrl+E a new sheet of the chosen activity, which goes when it is left blank",
    "[application]")
{
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    desktop.window()->showPlace(ActionId::ShowNetworks);
    desktop.press(Qt::Key_F1);
    const auto* help = qobject_cast<HelpPage*>(desktop.page());
    REQUIRE(help != nullptr);
    CHECK(help->current() == "networks");
    desktop.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.page()->objectName() == "networks");

    desktop.window()->showPlace(ActionId::ShowActivities);
    const auto chosen = qobject_cast<ListDetailPage*>(desktop.page())->current();
    REQUIRE(chosen);
    const auto open = store::countOpenSheets(readerOf(desktop));
    desktop.press(Qt::Key_E, Qt::ControlModifier);
    const auto* sheet = qobject_cast<SheetPage*>(desktop.page());
    REQUIRE(sheet != nullptr);
    CHECK(sheet->activity() == chosen);
    CHECK(store::countOpenSheets(readerOf(desktop)) == open + 1);
    desktop.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.page()->objectName() == "activities");
    CHECK(store::countOpenSheets(readerOf(desktop)) == open);
}

TEST_CASE("colours are chosen from the menu by keyboard, and kept", "[application]")
{
    Desktop desktop;
    desktop.makeStore(false);
    desktop.start();
    const auto* action = desktop.window()->findChild<QMenu*>("colourMenu")->menuAction();
    desktop.press(Qt::Key_F10);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (int i = 0; i < menu->actions().size() && menu->activeAction()->objectName() != "chooseTheme"; ++i)
        desktop.press(Qt::Key_Down);
    REQUIRE(action != nullptr);
    desktop.press(Qt::Key_Right);
    desktop.press(Qt::Key_Down);
    desktop.press(Qt::Key_Down); // as the system, light, dark
    desktop.press(Qt::Key_Return);
    CHECK(Look::of().theme() == Theme::Dark);
    const Appearance kept(Look::of(), QString::fromStdString(desktop.folder.file("look.ini")));
    CHECK(kept.colours() == Appearance::Colours::Dark);
}
