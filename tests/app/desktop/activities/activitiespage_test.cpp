#include "app/desktop/activities/activitiespage.h"

#include "app/desktop/activities/activitynumbers.h"
#include "app/desktop/activities/activitytables.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/sheets/sheetlinesmodel.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/store/activityoverview.h"
#include "core/store/sheetoverview.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    std::unique_ptr<ActivitiesPage> page;

    Opened()
    {
        importPractice();
        page = std::make_unique<ActivitiesPage>(*session, language, actions, prompts);
        page->retranslate();
        page->resize(1182, 660);
        page->show();
        page->onShown();
    }
    QVariant row(int index, int role) { return page->list()->model()->index(index, 0).data(role); }
};

} // namespace

TEST_CASE("activities stand newest first, and their figures are those of the store")
{
    Opened t;
    store::ListAnchors list(t.reader());
    list.look(store::activityList(t.reader(), {}));
    const auto all = store::activities(t.reader(), list.rids(0, 1000));
    REQUIRE(all.size() > 10);
    REQUIRE(t.page->list()->model()->rowCount() == int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        const auto& activity = all[std::size_t(i)];
        CHECK(t.row(i, Qt::DisplayRole).toString() == QString::fromStdString(activity.titleLatin));
        CHECK(t.row(i, FigureRole).toString()
              == (activity.sum.participations() > 0 ? t.language.number(activity.sum.participations())
                                                    : QStringLiteral("—")));
        CHECK(list.place(activity.id) == i);
    }
    CHECK(std::ranges::is_sorted(all, std::ranges::greater(), &store::ActivityOverview::date));
}

TEST_CASE("filters and typing narrow the list, and the chosen activity stays where it can")
{
    Opened t;
    const int all = t.page->list()->model()->rowCount();
    auto* kind = t.page->findChild<FilterButton*>(QStringLiteral("kindFilter"));
    kind->setValue(qint64(records::ActivityKind::AntiTraffickingDay));
    emit kind->valueChosen(kind->value());
    const int days = t.page->list()->model()->rowCount();
    CHECK(days > 0);
    CHECK(days < all);
    const auto chosen = t.page->current();
    t.page->search(QStringLiteral("ទិវា"));
    CHECK(t.page->list()->model()->rowCount() == days);
    CHECK(t.page->current() == chosen);
    t.page->search(QStringLiteral("nothing is called so"));
    CHECK(t.page->list()->model()->rowCount() == 0);
    CHECK_FALSE(t.page->current());
    t.page->select(*chosen);
    CHECK(t.page->list()->model()->rowCount() == all);
    CHECK(t.page->current() == chosen);
}

TEST_CASE("the total of the sheets is the sum of its rows, and lines follow the chosen sheet")
{
    Opened t;
    const auto sheets = store::sheetsOfActivity(t.reader(), *t.page->current());
    REQUIRE(sheets.size() == 2);
    QAbstractItemModel* model = t.page->numbers().sheets()->model();
    REQUIRE(model->rowCount() == 3);
    const qint64 rows = sheets[0].rows + sheets[1].rows;
    CHECK(model->index(2, ActivitySheets::Rows).data().toString() == t.language.number(rows));
    CHECK(model->index(2, 0).data(TotalRole).toBool());

    auto* lines = t.page->numbers().lines()->model();
    CHECK(lines->rowCount() == store::countLines(t.reader(), sheets[0].id));
    t.page->numbers().sheets()->setCurrentIndex(model->index(1, 0));
    CHECK(lines->rowCount() == store::countLines(t.reader(), sheets[1].id));
    t.session->noteChange();
    CHECK(t.page->numbers().currentSheet() == sheets[1].id);
}

TEST_CASE("Enter on an activity or a sheet opens the sheet")
{
    Opened t;
    QList<RowId> wanted;
    QObject::connect(t.page.get(), &ActivitiesPage::sheetWanted, [&](const RowId& sheet) { wanted << sheet; });
    for (QWidget* widget : {static_cast<QWidget*>(t.page->list()), static_cast<QWidget*>(t.page->numbers().sheets())}) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
    }
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.first() == store::sheetsOfActivity(t.reader(), *t.page->current()).front().id);
    CHECK(wanted.last() == wanted.first());
}

TEST_CASE("a new activity is begun by its key, and appears in the list with its first word")
{
    Opened t;
    const int all = t.page->list()->model()->rowCount();
    CHECK(t.actions.action(ActionId::NewActivity)->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    t.actions.action(ActionId::NewActivity)->trigger();
    CHECK(t.page->findChild<QTabBar*>()->currentIndex() == 1);
    QWidget* title = t.page->form().editorOf("title_km");
    QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ទិវា"));
    QApplication::sendEvent(title, &letter);
    REQUIRE(t.page->mayLeave());
    CHECK(t.page->list()->model()->rowCount() == all + 1);
    CHECK(t.page->current() == t.page->form().row());
    REQUIRE(t.session->undo());
    CHECK(t.page->list()->model()->rowCount() == all);
    t.page->hide();
    CHECK(t.actions.action(ActionId::NewActivity)->shortcut().isEmpty());
}

TEST_CASE("digits, dates and titles follow the language at once")
{
    Opened t;
    t.language.use(Language::Code::Khmer);
    t.page->retranslate();
    CHECK(t.row(0, LeadRole).toString() == QStringLiteral("១២"));
    store::ListAnchors list(t.reader());
    list.look(store::activityList(t.reader(), {}));
    CHECK(t.row(0, Qt::DisplayRole).toString()
          == QString::fromStdString(store::activities(t.reader(), list.rids(0, 1)).front().titleKhmer));
    t.language.use(Language::Code::English);
    t.page->retranslate();
    CHECK(t.row(0, LeadRole).toString() == QStringLiteral("12"));
}

TEST_CASE("everything that can be used has a name for tests and one for ears")
{
    Opened t;
    for (const QWidget* widget : t.page->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(t.page.get()) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}
