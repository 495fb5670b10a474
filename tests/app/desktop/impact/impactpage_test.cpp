#include "app/desktop/impact/impactpage.h"

#include "app/desktop/impact/highlightsexporting.h"
#include "app/desktop/impact/impactmodels.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/tableview.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/target.h"
#include "core/report/edition.h"
#include "core/report/indicators.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

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

/// The Impact page on the practice data, with 20 people of the community counted at the Anti-Trafficking Day, of whom 5
/// stand on its sheets.
struct Impact {
    World world;
    std::unique_ptr<ImpactPage> page;

    Impact()
    {
        world.importPractice();
        const std::string counts = world.folder.file("headcounts.csv");
        std::ofstream(counts) << "headcount_id,activity_id,kind,female,male,total,named_within\n"
                                 "H1,A00024,community,12,8,20,5\n";
        world.import(counts, false);
        page = std::make_unique<ImpactPage>(*world.session, world.language, world.actions, world.prompts);
        page->retranslate();
        page->resize(1182, 690);
        page->show();
        page->onShown();
        REQUIRE(waitFor([this] { return page->highlights() != nullptr && figures()->model()->rowCount() > 0; }));
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QListView* figures() const { return find<QListView>("figures"); }
    TableView* sheets() const { return find<TableView>("figureSheets"); }
    TableView* records() const { return find<TableView>("figureRecords"); }
    TableView* rows() const { return find<TableView>("figureRows"); }
    Segmented* sources() const { return find<Segmented>("figureSources"); }
    const report::Figure& choose(std::string_view id) const
    {
        const auto* model = static_cast<FiguresModel*>(figures()->model());
        figures()->setCurrentIndex(model->index(model->rowOf(id)));
        return *page->highlights()->figure(id);
    }
    FilterButton* editions() const { return find<FilterButton>("impactEdition"); }
    /// Freezes the figures in front with this note, and waits until the edition is in front.
    void freeze(const char* note = "")
    {
        world.prompts.typed = QString::fromLatin1(note);
        world.actions.action(ActionId::FreezeFigures)->trigger();
        REQUIRE(waitFor([this] { return !editions()->value().toString().isEmpty(); }));
    }
    void showNow()
    {
        emit editions()->valueChosen(QString());
        REQUIRE(waitFor([this] { return editions()->value().toString().isEmpty(); }));
    }
    /// One more activity that was held, which a figure of the page counts.
    void hold(const char* day)
    {
        records::Activity activity;
        activity.kind = records::ActivityKind::CommunitySession;
        activity.date = text::PartialDate::parse(day);
        activity.status = records::ActivityStatus::Held;
        add(activity);
    }
    QString since() const { return find<QLabel>("figureSinceReason")->text(); }
    /// What stands below the name of the figure in front.
    QString beside() const { return figures()->currentIndex().data(SecondTextRole).toString(); }
    template <class Record>
    void add(const Record& record)
    {
        operations::createRecord(world.session->desk(), records::toRecord(record));
        world.session->noteChange();
    }
    void press(QWidget* widget, int key) const
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
    static QString cell(const TableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    /// Lines that the figure in front counts, over all its sheets.
    int counted() const
    {
        int counted = 0;
        for (int sheet = 0; sheet < sheets()->model()->rowCount(); ++sheet) {
            sheets()->selectRow(sheet);
            for (int row = 0; row < rows()->model()->rowCount(); ++row)
                counted += cell(rows(), row, 5) == QStringLiteral("counted") ? 1 : 0;
        }
        return counted;
    }
};

} // namespace

TEST_CASE("a figure of people opens to its sheets, and their counted rows add up to it", "[impact]")
{
    const Impact impact;
    const auto& day = impact.choose("anti_trafficking_day_participants");
    REQUIRE(day.value);
    const double added = std::get<double>(*day.part("headcount_net"));
    CHECK(added == 15); // 20 counted, 5 of them named
    CHECK(impact.sheets()->model()->rowCount() == 2);
    CHECK(impact.counted() + added == *day.value);
}

TEST_CASE("headcounts stand beside the sheets with what they add to the names", "[impact]")
{
    const Impact impact;
    impact.choose("anti_trafficking_day_participants");
    REQUIRE(impact.sources()->isVisible());
    CHECK(impact.sources()->texts() == QStringList{"Sheets", "Headcounts", "Activities"});

    impact.press(impact.sources(), Qt::Key_Right);

    CHECK_FALSE(impact.sheets()->isVisible());
    CHECK_FALSE(impact.rows()->isVisible());
    REQUIRE(impact.records()->isVisible());
    REQUIRE(impact.records()->model()->rowCount() == 1);
    CHECK(Impact::cell(impact.records(), 0, 1) == "community member");
    CHECK(Impact::cell(impact.records(), 0, 2) == "20");
    CHECK(Impact::cell(impact.records(), 0, 3) == "15");
}

TEST_CASE("a figure of records opens to the records themselves", "[impact]")
{
    const Impact impact;
    for (const char* id : {"schools", "activities_held", "student_activities_held"}) {
        INFO(id);
        const auto& figure = impact.choose(id);
        REQUIRE(impact.records()->isVisible());
        CHECK(impact.records()->model()->rowCount() == *figure.value);
        CHECK_FALSE(Impact::cell(impact.records(), 0, 0).isEmpty());
        CHECK(Impact::cell(impact.records(), 0, 1) != "—");
    }
}

TEST_CASE("the year before and the target stand beside a figure", "[impact]")
{
    Impact impact;
    impact.choose("activities_held");
    CHECK_FALSE(impact.beside().contains(QStringLiteral("2012"))); // nobody looked at that year

    records::Target target;
    target.indicator = "activities_held";
    target.from = text::PartialDate::parse("2013");
    target.value = 400'00;
    impact.add(target);
    impact.hold("2012-06-10");

    REQUIRE(waitFor([&] { return impact.beside().contains(QStringLiteral("2012: 1")); }));
    CHECK(impact.beside().contains(QStringLiteral("target 400")));
    CHECK(impact.figures()->currentIndex().data(Qt::AccessibleTextRole).toString().contains("2012: 1 · target 400"));
    impact.choose("schools");
    CHECK(impact.beside().contains(QStringLiteral("2012: 0"))); // somebody looked, and there were none
    CHECK_FALSE(impact.beside().contains(QStringLiteral("target")));
}

TEST_CASE("a figure says what is behind it, also where that is no sheet", "[impact]")
{
    const Impact impact;
    const auto& day = impact.choose("anti_trafficking_day_participants");
    const QString sheets = QStringLiteral("%1 of 2 sheets closed").arg(day.completeness->sheetsClosed);
    CHECK(impact.figures()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(sheets));
    impact.choose("active_agreements");
    CHECK(impact.beside().contains(QStringLiteral("from 0 records (Agreements), no sheets")));
}

TEST_CASE("the name of a figure is written whole where the list is narrow", "[impact]")
{
    const Impact impact;
    const QModelIndex row = impact.figures()->model()->index(1, 0);
    impact.figures()->setFixedWidth(600);
    QApplication::processEvents();
    const int wide = impact.figures()->visualRect(row).height();
    impact.figures()->setFixedWidth(220);
    QApplication::processEvents();
    CHECK(impact.figures()->visualRect(row).height() > wide);
    for (int below = 1; below < impact.figures()->model()->rowCount(); ++below) {
        const auto rect = [&](int at) { return impact.figures()->visualRect(impact.figures()->model()->index(at, 0)); };
        CHECK(rect(below).top() == rect(below - 1).bottom() + 1);
    }
}

TEST_CASE("figures stand under the headings of their sections, which the arrow keys pass over", "[impact]")
{
    const Impact impact;
    const auto* model = impact.figures()->model();
    QStringList headings;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(HeadingRole).toBool())
            headings << model->index(row, 0).data().toString();
    CHECK(headings
          == QStringList{"Anti-Trafficking Day", "Student activism", "Advocacy and collaboration",
                         "Trainings of police and judges", "Educational messages", "Volunteers and partners",
                         "The whole programme"});
    CHECK(impact.figures()->currentIndex().row() == 1); // the first figure is in front, not the heading
    std::size_t figures = 1;
    for (; figures <= impact.page->highlights()->figures.size(); ++figures) {
        const QModelIndex before = impact.figures()->currentIndex();
        CHECK_FALSE(before.data(FigureRole).toString().isEmpty());
        impact.press(impact.figures(), Qt::Key_Down);
        if (impact.figures()->currentIndex() == before)
            break;
    }
    CHECK(figures == impact.page->highlights()->figures.size());
}

TEST_CASE("Right and Left walk from the figure to its rows and back, Escape returns to the figure", "[impact]")
{
    const Impact impact;
    impact.choose("students_engaged");
    impact.figures()->setFocus();
    const auto focused = [&] { return impact.page->focusWidget(); };

    impact.press(impact.figures(), Qt::Key_Right);
    CHECK(focused() == impact.sheets());
    impact.press(impact.sheets(), Qt::Key_Right);
    CHECK(focused() == impact.rows());
    impact.press(impact.rows(), Qt::Key_Left);
    CHECK(focused() == impact.sheets());
    impact.press(impact.rows(), Qt::Key_Escape);
    CHECK(focused() == impact.figures());
}

TEST_CASE("what is walked to comes into sight where the page is larger than its place", "[impact]")
{
    const Impact impact;
    impact.choose("students_engaged");
    QScrollArea place;
    place.resize(500, 300);
    place.setWidget(impact.page.get());
    place.show();
    impact.page->show();
    QApplication::processEvents();
    REQUIRE(impact.sheets()->isVisible());
    REQUIRE(impact.sheets()->viewport()->visibleRegion().isEmpty());
    impact.press(impact.figures(), Qt::Key_Right);
    CHECK_FALSE(impact.sheets()->viewport()->visibleRegion().isEmpty());
    impact.press(impact.sheets(), Qt::Key_Escape);
    CHECK_FALSE(impact.figures()->viewport()->visibleRegion().isEmpty());
    place.takeWidget();
}

TEST_CASE("Enter on a sheet opens it", "[impact]")
{
    const Impact impact;
    impact.choose("data_quality");
    int wanted = 0;
    QObject::connect(impact.page.get(), &ImpactPage::sheetWanted, impact.page.get(), [&wanted] { ++wanted; });
    impact.press(impact.sheets(), Qt::Key_Return);
    CHECK(wanted == 1);
}

TEST_CASE("a period chosen while another is computed is the one that is shown", "[impact]")
{
    const Impact impact;
    auto* province = impact.find<FilterButton>("impactProvince");
    emit province->valueChosen(QStringLiteral("03"));
    emit province->valueChosen(QStringLiteral("13"));
    REQUIRE(waitFor([&] { return impact.page->highlights()->period.province == records::parseScope("13"); }));
    CHECK(impact.choose("activities_held").value == 5);
}

TEST_CASE("freezing asks once with what it freezes, and puts the edition in front", "[impact]")
{
    Impact impact;
    impact.choose("activities_held");
    const QString figures = QString::number(impact.page->highlights()->figures.size());
    impact.world.actions.action(ActionId::FreezeFigures)->trigger(); // and turned away
    CHECK(impact.world.prompts.asked
          == QStringList{QStringLiteral("Freeze %1 figures of 2013, all provinces, as edition 1?").arg(figures)});
    CHECK(report::editions(impact.world.reader()).empty());

    impact.freeze("for the board");

    const auto kept = report::editions(impact.world.reader());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].frozenBy == "Dara");
    CHECK(kept[0].notes == "for the board");
    CHECK(impact.editions()->text().startsWith(QStringLiteral("Edition 1, frozen on")));
    CHECK(impact.since() == QStringLiteral("The figure is as it was frozen."));
    CHECK(impact.page->actions().size() == 1); // what is frozen is exported, and not frozen again
}

TEST_CASE("a figure of an edition says what it is now, and why", "[impact]")
{
    Impact impact;
    const double held = *impact.choose("activities_held").value;
    impact.freeze();
    impact.hold("2013-11-20");
    const QString now = QString::number(held + 1);
    REQUIRE(waitFor([&] { return impact.beside().contains(QStringLiteral("now %1 (+1)").arg(now)); }));
    CHECK(impact.page->highlights()->figure("activities_held")->value == held);
    CHECK(impact.since().startsWith(QStringLiteral("%1 → %2 (+1)").arg(QString::number(held), now)));
    CHECK(impact.since().contains(QStringLiteral("1 record entered on")));

    impact.showNow();

    CHECK(impact.page->highlights()->figure("activities_held")->value == held + 1);
    CHECK(impact.beside().contains(QStringLiteral("+1 since edition 1")));
}

TEST_CASE("undo takes an edition back while nothing else was done, and the figures of today are in front", "[impact]")
{
    Impact impact;
    impact.choose("activities_held");
    impact.freeze();
    REQUIRE(impact.world.session->undo());
    REQUIRE(waitFor([&] { return impact.editions()->value().toString().isEmpty(); }));
    CHECK_FALSE(impact.find<QWidget>("figureSince")->isVisible());
    CHECK(impact.page->actions().size() == 2);
}

TEST_CASE("what is exported is the edition in front, in the words of the language asked for", "[impact]")
{
    Impact impact;
    impact.choose("activities_held");
    const double held = *impact.page->highlights()->figure("activities_held")->value;
    impact.freeze();
    impact.hold("2013-11-20");
    REQUIRE(waitFor([&] { return impact.beside().contains(QStringLiteral("now ")); }));
    auto* exporting = impact.find<HighlightsExporting>("highlightsExporting");
    for (const int form : {0, 1, 2, 3}) {
        INFO(form);
        const std::string path = impact.world.folder.file("edition" + std::to_string(form));
        impact.world.prompts.choices = {form, 1};
        impact.world.prompts.savePath = QString::fromStdString(path);
        QString written;
        QObject::connect(exporting, &HighlightsExporting::written, impact.page.get(),
                         [&](const QString& to) { written = to; });
        impact.world.actions.action(ActionId::Export)->trigger();
        REQUIRE(waitFor([&] { return !written.isEmpty(); }));
        QObject::disconnect(exporting, &HighlightsExporting::written, impact.page.get(), nullptr);
        CHECK(std::filesystem::file_size(path) > 0);
    }
    std::ifstream stream(impact.world.folder.file("edition3"));
    const auto json = nlohmann::json::parse(stream);
    CHECK(json["frozen"].get<std::string>().starts_with("Edition 1, frozen on"));
    CHECK(json["figures"]["activities_held"]["value"] == held);
}

TEST_CASE("while the store cannot be read, a sentence stands in the place of the figures", "[impact]")
{
    const Impact impact;
    const std::filesystem::path store = impact.world.session->laptop().store().path();
    const std::filesystem::path away = store.string() + ".away";
    auto* fault = impact.find<QWidget>("impactFault");
    CHECK_FALSE(fault->isVisible());

    std::filesystem::rename(store, away); // as a disk that is pulled out
    impact.world.session->noteChange();

    REQUIRE(waitFor([&] { return fault->isVisible(); }));
    CHECK_FALSE(impact.figures()->isVisible());
    CHECK(impact.page->highlights() == nullptr);
    CHECK(std::ranges::any_of(fault->findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->text().contains(QString::fromStdString(store.string()));
    }));

    std::filesystem::rename(away, store);
    fault->findChild<QAbstractButton*>()->click(); // Try again

    REQUIRE(waitFor([&] { return impact.page->highlights() != nullptr; }));
    CHECK_FALSE(fault->isVisible());
    CHECK(impact.figures()->isVisible());
}

TEST_CASE("every widget of the Impact page has its names", "[impact]")
{
    const Impact impact;
    for (const QWidget* widget : impact.page->findChildren<QWidget*>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            INFO(widget->metaObject()->className());
            CHECK_FALSE(widget->objectName().isEmpty());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
}

TEST_CASE("the Highlights are taken out in the background, in the language that was asked for")
{
    Impact impact;
    auto* exporting = impact.find<HighlightsExporting>("highlightsExporting");
    const QString path = QString::fromStdString(impact.world.folder.file("report.csv"));
    impact.world.prompts.choices = {2, 0}; // CSV, Khmer
    impact.world.prompts.savePath = path;
    QString written;
    QObject::connect(exporting, &HighlightsExporting::written, exporting, [&](const QString& to) { written = to; });
    impact.world.actions.action(ActionId::Export)->trigger();
    REQUIRE(waitFor([&] { return !written.isEmpty(); }));
    CHECK(written == path);
    std::ifstream stream(path.toStdString());
    const std::string table(std::istreambuf_iterator<char>(stream), {});
    CHECK(table.find("អ្នកចូលរួម") != std::string::npos);
    CHECK(impact.find<QLabel>("exportSaid")->text().contains(path));
    CHECK(impact.page->title().startsWith(QStringLiteral("Impact"))); // the screen speaks as before
}

TEST_CASE("a file that cannot be written is told in words, and one that is not wanted asks no more")
{
    Impact impact;
    auto* exporting = impact.find<HighlightsExporting>("highlightsExporting");
    impact.world.actions.action(ActionId::Export)->trigger();
    CHECK_FALSE(exporting->isRunning());
    impact.world.prompts.choices = {0, 1};
    impact.world.prompts.savePath = QString::fromStdString(impact.world.folder.file("gone/report.pdf"));
    impact.world.actions.action(ActionId::Export)->trigger();
    REQUIRE(waitFor([&] { return !impact.world.prompts.told.isEmpty(); }));
    CHECK(impact.world.prompts.told.first().contains(QStringLiteral("gone")));
}
