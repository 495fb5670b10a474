#include "app/desktop/inbox/listrowspage.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "core/exchange/listimport.h"
#include "core/operations/edit.h"
#include "core/records/agreement.h"
#include "core/records/organisation.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QShortcut>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;
using bandanh::records::specOf;

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

/// Two agreements of a list whose partner is one of two houses of one name.
struct ListRows {
    World world;
    std::vector<RowId> houses;
    std::unique_ptr<ListRowsPage> page;

    ListRows()
    {
        for (const char* reference : {"O1", "O2"}) {
            records::Organisation house;
            house.reference = reference;
            house.nameLatin = "Lotus House";
            houses.push_back(operations::createRecord(world.session->desk(), records::toRecord(house)));
        }
        keep({{"agreement_id", "G1"}, {"kind", "partnership"}, {"org_id", "Lotus House"}});
        keep({{"agreement_id", "G2"}, {"kind", "partnership"}, {"org_id", "Lotus Huose"}});
        page = std::make_unique<ListRowsPage>(*world.session, world.language, world.prompts);
        page->retranslate();
        page->resize(1182, 662);
        page->show();
        page->onShown();
        REQUIRE(waitFor([&] { return page->current() != nullptr; }));
    }
    void keep(const std::vector<std::pair<std::string, std::string>>& row)
    {
        operations::Operation operation(world.session->desk(), store::Verb::Import);
        sheets::Layout layout;
        layout.kind = sheets::FileKind::Agreement;
        std::vector<std::string_view> cells;
        for (const auto& [heading, cell] : row) {
            layout.columns.push_back({.header = heading});
            cells.push_back(cell);
        }
        REQUIRE(exchange::keepOpenRow(operation, layout, cells, 2, records::RecordType::Organisation, "Dara", 12));
        operation.commit();
    }
    std::int64_t agreements() { return store::RecordTable(world.reader()).count(specOf<records::Agreement>()); }
    int waiting() { return page->findChild<RowList*>(QStringLiteral("listRowList"))->model()->rowCount(); }
    void press(Qt::Key key)
    {
        int found = 0;
        for (QShortcut* shortcut : page->findChildren<QShortcut*>())
            if (shortcut->key() == QKeySequence(key)) {
                ++found;
                emit shortcut->activated();
            }
        REQUIRE(found == 1);
    }
};

} // namespace

TEST_CASE("the row of a list comes in as what it is said to mean, and the answer can be taken back", "[inbox]")
{
    ListRows rows;
    REQUIRE(rows.page->current()->candidates.front().row == rows.houses[0]);
    rows.press(Qt::Key_2); // not the first of the two
    REQUIRE(waitFor([&] { return rows.page->current()->candidates.size() == 1; }));
    CHECK(rows.page->current()->candidates.front().row == rows.houses[1]);
    rows.press(Qt::Key_1);
    REQUIRE(waitFor([&] { return rows.waiting() == 1; }));
    CHECK(rows.agreements() == 1);
    REQUIRE(rows.world.session->undo());
    REQUIRE(waitFor([&] { return rows.waiting() == 2; }));
    CHECK(rows.agreements() == 0);
}

TEST_CASE("a row of a list that is left out waits no longer, and who has no more candidates cannot say which",
          "[inbox]")
{
    ListRows rows;
    rows.press(Qt::Key_2);
    REQUIRE(waitFor([&] { return rows.page->current()->candidates.size() == 1; }));
    rows.press(Qt::Key_2);
    REQUIRE(waitFor([&] { return rows.page->current()->candidates.empty(); }));
    CHECK_FALSE(rows.page->findChild<AnswerButton*>(QStringLiteral("answerMeans"))->isEnabled());
    rows.press(Qt::Key_3);
    REQUIRE(waitFor([&] { return rows.waiting() == 1; }));
    rows.press(Qt::Key_3);
    REQUIRE(waitFor([&] { return rows.waiting() == 0; }));
    CHECK(rows.agreements() == 0);
}
