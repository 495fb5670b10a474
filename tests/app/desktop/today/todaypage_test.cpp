#include "app/desktop/today/todaypage.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QHeaderView>
#include <catch2/catch.hpp>

#include <set>

using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

constexpr int kOpenSheets = 28; // of the practice data

struct Today {
    World world;
    std::unique_ptr<TodayPage> page;

    Today()
    {
        world.importPractice();
        page = std::make_unique<TodayPage>(*world.session, world.language, world.prompts);
        page->retranslate();
        page->resize(1182, 690);
        page->show();
        page->onShown();
    }
    TableView* sheets() const { return page->findChild<TableView*>(QStringLiteral("openSheets")); }
    Button* showAll() const { return page->findChild<Button*>(QStringLiteral("allOpenSheets")); }
    int rows() const { return sheets()->model()->rowCount(); }
    QString cell(int row, int column) const { return sheets()->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("Today shows the first open sheets, and all of them when asked", "[today]")
{
    const Today today;
    CHECK(today.rows() == 12);
    CHECK(today.showAll()->text() == "Show all 28");

    today.showAll()->click();

    REQUIRE(today.rows() == kOpenSheets);
    std::set<QString> references;
    for (int row = 0; row < kOpenSheets; ++row)
        references.insert(today.cell(row, 0));
    CHECK(references.size() == kOpenSheets);
    today.showAll()->click();
    CHECK(today.rows() == 12);
}

TEST_CASE("all open sheets stay shown when something is written", "[today]")
{
    const Today today;
    today.showAll()->click();
    today.world.session->noteChange();
    CHECK(today.rows() == kOpenSheets);
}

TEST_CASE("the activity of a sheet is written out where there is room", "[today]")
{
    const Today today;
    const QHeaderView* header = today.sheets()->horizontalHeader();
    const QFontMetrics metrics(Look::of().font(Role::Body));
    for (int row = 0; row < today.rows(); ++row) {
        CAPTURE(today.cell(row, 1).toStdString());
        CHECK(metrics.horizontalAdvance(today.cell(row, 1)) + 2 * measure::kCellPadding <= header->sectionSize(1));
    }
}
