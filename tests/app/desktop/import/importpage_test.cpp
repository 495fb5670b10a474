#include "app/desktop/import/importpage.h"

#include "app/desktop/look/tableview.h"
#include "core/operations/edit.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "tests/app/desktop/records/practiceworld.h"
#include "tests/core/sheets/madeworkbook.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <catch2/catch.hpp>

#include <fstream>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

/// Answers where to save, and keeps what it was told.
class SavingPrompts final : public Prompts
{
public:
    QString savePath;
    QStringList told;

    bool confirm(const Question&) override { return true; }
    std::optional<int> choose(const Question&, const QStringList&) override { return std::nullopt; }
    void tell(const QString&, const QString& sentence, const QString&) override { told << sentence; }
    QStringList filesToOpen(const FileQuestion&) override { return {}; }
    std::optional<QString> folderToOpen(const FileQuestion&) override { return std::nullopt; }
    std::optional<QString> fileToSave(const FileQuestion&) override { return savePath; }
    std::optional<QString> text(const Question&, const QString&, const QString&) override { return std::nullopt; }
};

constexpr const char* kSheet = "No,Name,Latin,Sex,Age,Phone,Village\n"
                               "1,សុខ ដារា,Sok Dara,M,15,012 345 678,Kouk Romiet\n"
                               "2,ចាន់ ដាវី,Chan Davy,F,16,012 345 679,Kouk Romiet\n"
                               "3,គឹម សុជាតិ,Kim Socheat,M,250,012 345 680,Kouk Romiet\n";

template <class Condition>
bool waitFor(Condition condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

/// A page in front of a store, driven as a person would.
struct Screen {
    World world;
    SavingPrompts prompts;
    ImportPage page{*world.session, world.language, world.actions, prompts, {}};

    Screen()
    {
        page.retranslate();
        page.resize(1182, 662);
        page.show();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    TableView* rows() { return find<TableView>("previewRows"); }
    QString write(const char* name, const std::string& text)
    {
        const std::string path = world.folder.file(name);
        std::ofstream(path, std::ios::binary) << text;
        return QString::fromStdString(path);
    }
    void open(const QString& path)
    {
        page.open({path});
        REQUIRE(waitFor([&] { return button("runImport")->text() != QStringLiteral("Reading the files"); }));
    }
    void run()
    {
        world.actions.action(ActionId::RunImport)->trigger();
        REQUIRE(waitFor([&] { return button("undoImport")->isVisible(); }));
    }
    std::string digest() { return store::checkIntegrity(world.reader()).digest; }
    std::int64_t people() { return store::RecordTable(world.reader()).count(records::specOf<records::Person>()); }
    std::int64_t lines() { return store::RecordTable(world.reader()).count(records::specOf<records::Attendance>()); }
    QString cell(int row, int column) { return rows()->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("A preview writes nothing and says what the import will do", "[import]")
{
    Screen screen;
    const std::string before = screen.digest();

    screen.open(screen.write("sheet.csv", kSheet));

    CHECK(screen.button("runImport")->text() == "Import 2 rows, send 1 back");
    CHECK(screen.button("runImport")->isEnabled());
    CHECK(screen.rows()->model()->rowCount() == 3);
    CHECK(screen.cell(0, 1) == "Goes back"); // attention first
    CHECK(screen.cell(0, 5) == "250");
    CHECK(screen.digest() == before);
}

TEST_CASE("The import takes in what its preview promised, and one click takes it back", "[import]")
{
    Screen screen;
    screen.open(screen.write("sheet.csv", kSheet));
    const std::string before = screen.digest();

    screen.run();
    CHECK(screen.page.focusWidget() == screen.rows());
    CHECK(screen.people() == 2);
    CHECK(screen.lines() == 2);

    screen.button("undoImport")->click();
    REQUIRE(
        waitFor([&] { return screen.button("runImport")->isVisible() && screen.button("runImport")->isEnabled(); }));
    CHECK(screen.people() == 0);
    CHECK(screen.lines() == 0);
    CHECK(screen.digest() == before);
}

TEST_CASE("A file that was imported already has nothing to import", "[import]")
{
    Screen screen;
    const QString path = screen.write("sheet.csv", kSheet);
    screen.open(path);
    screen.run();

    screen.open(path);

    CHECK_FALSE(screen.button("runImport")->isEnabled());
    CHECK(screen.lines() == 2);
}

TEST_CASE("A cancelled import leaves no trace", "[import]")
{
    Screen screen;
    std::string text = "No,Name,Latin,Sex,Age,Phone\n";
    constexpr int kRows = 600; // an import looks up every 500 rows whether it should go on
    for (int i = 1; i <= kRows; ++i) {
        const auto letter = [i](int by) { return std::string(3, char('a' + i / by % 26)); };
        text += std::to_string(i) + ",," + letter(1) + " " + letter(26) + letter(7) + ",M,20,0123"
                + std::to_string(10000 + i) + "\n";
    }
    const QString path = screen.write("large.csv", text);
    const std::string before = screen.digest();

    ImportWork work(*screen.world.session);
    bool isCancelled = false;
    bool isImported = false;
    QObject::connect(&work, &ImportWork::cancelled, [&] { isCancelled = true; });
    QObject::connect(&work, &ImportWork::imported, [&] { isImported = true; });
    work.run({path.toStdString()}, {}, kRows);
    work.cancel();
    REQUIRE(waitFor([&] { return isCancelled || isImported; }));

    CHECK(isCancelled);
    CHECK(screen.digest() == before);
    CHECK(screen.people() == 0);
}

TEST_CASE("Rows that went back are saved, mended and dropped in again", "[import]")
{
    Screen screen;
    screen.open(screen.write("sheet.csv", kSheet));
    screen.run();
    screen.prompts.savePath = QString::fromStdString(screen.world.folder.file("back.csv"));

    screen.button("saveSentBack")->click();

    std::ifstream saved(screen.prompts.savePath.toStdString(), std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(saved)), {});
    REQUIRE(text.find("Kim Socheat") != std::string::npos);
    REQUIRE(text.find("not between 1 and 120") != std::string::npos);
    const auto bad = text.find("250");
    REQUIRE(bad != std::string::npos);
    text.replace(bad, 3, "25");
    screen.open(screen.write("mended.csv", text));
    CHECK(screen.button("runImport")->text() == "Import 1 row");
}

TEST_CASE("A column that is read as something else is previewed anew", "[import]")
{
    Screen screen;
    screen.open(screen.write("sheet.csv", kSheet));
    auto* columns = screen.find<QListView>("importColumns");
    const QModelIndex age = columns->model()->index(4, 0);
    REQUIRE(age.data().toString().startsWith("Age"));

    emit columns->activated(age);
    auto* menu = screen.find<QMenu>("columnMeanings");
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions())
        if (action->text() == "Not read")
            action->trigger();
    menu->close();
    REQUIRE(waitFor([&] { return screen.button("runImport")->text() == "Import 3 rows"; }));
}

TEST_CASE("A filter shows some rows and changes nothing of what is imported", "[import]")
{
    Screen screen;
    screen.open(screen.write("sheet.csv", kSheet));
    const QString deed = screen.button("runImport")->text();

    emit screen.find<FilterButton>("previewFilter")->valueChosen(int(exchange::RowOutcome::New));

    CHECK(screen.rows()->model()->rowCount() == 2);
    CHECK(screen.button("runImport")->text() == deed);
}

TEST_CASE("The sheets of a workbook are imported each for itself, and one can be left out", "[import]")
{
    Screen screen;
    const auto row = [](std::initializer_list<const char*> cells) {
        std::string text = "<row>";
        for (const char* cell : cells)
            text += std::string("<c t=\"inlineStr\"><is><t>") + cell + "</t></is></c>";
        return text + "</row>";
    };
    const std::string head = row({"No", "Name", "Latin", "Sex", "Age"});
    const sheets::MadeWorkbook book(sheets::partsOf(
        {head + row({"1", "សុខ ដារា", "Sok Dara", "M", "15"}),
         head + row({"1", "ចាន់ ដាវី", "Chan Davy", "F", "16"}) + row({"2", "គឹម សុជាតិ", "Kim Socheat", "M", "15"})}));
    screen.open(QString::fromStdString(book.path()));
    auto* files = screen.find<QListView>("importFiles");
    REQUIRE(files->model()->rowCount() == 2);
    CHECK(files->model()->index(1, 0).data().toString() == QStringLiteral("book.xlsx › Sheet2"));
    CHECK(screen.button("runImport")->text() == "Import 3 rows of 2 files");

    screen.button("leaveFileOut")->click();
    REQUIRE(waitFor([&] { return screen.button("runImport")->text() == "Import 2 rows"; }));
    screen.button("leaveFileOut")->click();
    REQUIRE(waitFor([&] { return screen.button("runImport")->text() == "Import 3 rows of 2 files"; }));
    screen.button("leaveFileOut")->click();
    REQUIRE(waitFor([&] { return screen.button("runImport")->text() == "Import 2 rows"; }));
    screen.run();
    CHECK_FALSE(screen.button("leaveFileOut")->isVisible());
    CHECK(screen.people() == 2);
}

TEST_CASE("A file that is no table is refused in words", "[import]")
{
    Screen screen;
    screen.open(screen.write("empty.csv", ""));

    CHECK_FALSE(screen.button("runImport")->isEnabled());
    CHECK(screen.lines() == 0);
}

TEST_CASE("What acts has a name for screen readers and for tests", "[import]")
{
    Screen screen;
    screen.open(screen.write("sheet.csv", kSheet));
    screen.run();

    for (const QPushButton* button : screen.page.findChildren<QPushButton*>())
        if (button->isVisible()) {
            INFO(button->text().toStdString());
            CHECK_FALSE(button->accessibleName().isEmpty());
        }
    CHECK_FALSE(screen.rows()->accessibleName().isEmpty());
}
