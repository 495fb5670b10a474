#include "app/desktop/forms/savedfilters.h"

#include "app/desktop/look/button.h"
#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/people/peoplepage.h"
#include "core/records/role.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Filtering : World {
    std::unique_ptr<PeoplePage> page;

    Filtering()
    {
        importPractice();
        open();
    }
    /// The page as it is after a restart.
    void open()
    {
        page = std::make_unique<PeoplePage>(*session, language, actions, prompts);
        page->retranslate();
        page->show();
        page->onShown();
    }
    SavedFilters& saved() { return *page->findChild<SavedFilters*>(); }
    FilterButton& role() { return *page->findChild<FilterButton*>(QStringLiteral("roleFilter")); }
    void chooseRole(const QVariant& value)
    {
        role().setValue(value);
        emit role().valueChosen(role().value());
    }
    static void press(QWidget* widget, int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    void keepAs(const QString& name)
    {
        page->findChild<Button*>(QStringLiteral("keepFilters"))->click();
        saved().entry()->setText(name);
        press(saved().entry(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("filters are kept under a name and chosen again, also after a restart")
{
    Filtering t;
    const int all = t.page->model().rowCount();
    CHECK_FALSE(t.saved().isVisible());
    t.chooseRole(qint64(records::RoleKind::Volunteer));
    t.page->search("a");
    const int narrowed = t.page->model().rowCount();
    REQUIRE(narrowed < all);
    REQUIRE(t.saved().isVisible());
    t.keepAs("Volunteers with a");
    REQUIRE(t.saved().saved().size() == 1);
    t.chooseRole(QVariant());
    t.page->search(QString());
    REQUIRE(t.page->model().rowCount() == all);

    t.open();
    REQUIRE(t.page->model().rowCount() == all);
    REQUIRE(t.saved().saved().size() == 1);
    QString searched;
    QObject::connect(t.page.get(), &ListDetailPage::searchTaken, [&](const QString& text) { searched = text; });
    t.saved().saved().front()->click();
    CHECK(t.page->model().rowCount() == narrowed);
    CHECK(t.role().value() == QVariant(qint64(records::RoleKind::Volunteer)));
    CHECK(searched == "a");
}

TEST_CASE("kept filters are forgotten with Delete, and what they narrowed stays as it is")
{
    Filtering t;
    t.chooseRole(qint64(records::RoleKind::Volunteer));
    t.keepAs("Volunteers");
    const int narrowed = t.page->model().rowCount();
    Filtering::press(t.saved().saved().front(), Qt::Key_Delete);
    CHECK(t.saved().saved().isEmpty());
    CHECK(t.page->model().rowCount() == narrowed);
    t.open();
    CHECK(t.saved().saved().isEmpty());
}

TEST_CASE("filters that were kept for one list are not those of another")
{
    Filtering t;
    t.chooseRole(qint64(records::RoleKind::Volunteer));
    t.keepAs("Volunteers");
    SavedFilters other(*t.session, QStringLiteral("activities"));
    CHECK(other.saved().isEmpty());
    SavedFilters same(*t.session, QStringLiteral("people"));
    CHECK(same.saved().size() == 1);
}
