#include "app/desktop/people/peoplepage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/people/peoplemodel.h"
#include "core/records/role.h"
#include "core/store/personoverview.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QKeyEvent>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    std::unique_ptr<PeoplePage> page;

    Opened()
    {
        importPractice();
        page = std::make_unique<PeoplePage>(*session, language, actions, prompts);
        page->retranslate();
        page->show();
        page->onShown();
    }
    QString cell(int row, int column) { return page->model().index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("people are listed with both names, and unknown is a dash, never nothing")
{
    Opened t;
    store::RecordTable table(t.reader());
    const auto& spec = records::specOf(records::RecordType::Person);
    REQUIRE(t.page->model().rowCount() == table.count(spec));
    for (int row = 0; row < t.page->model().rowCount(); ++row)
        for (int column = 0; column < PeopleModel::Columns; ++column) {
            const QModelIndex index = t.page->model().index(row, column);
            CHECK_FALSE(index.data().toString().isEmpty());
            if (index.data().toString() == QStringLiteral("—"))
                CHECK(index.data(ToneRole).toInt() == int(Tone::Faint));
        }
}

TEST_CASE("people are found as one types, in either script, and the order follows the language")
{
    Opened t;
    const QString khmer = t.cell(0, PeopleModel::NameKhmer);
    const QString latin = t.cell(0, PeopleModel::NameLatin);
    const auto first = t.page->current();
    REQUIRE(first);
    for (const QString& typed : {khmer, latin, latin.left(4)}) {
        t.page->search(typed);
        CHECK(t.page->model().placeOf(*first));
        CHECK(t.page->model().rowCount()
              < store::RecordTable(t.reader()).count(records::specOf(records::RecordType::Person)));
    }
    t.page->search(QString());
    t.language.use(Language::Code::Khmer);
    t.page->retranslate();
    CHECK(t.page->current() == first);
    CHECK(t.page->list()->currentIndex().row() == t.page->model().placeOf(*first));
    const std::string before = t.cell(0, PeopleModel::NameLatin).toStdString();
    t.language.use(Language::Code::English);
    t.page->retranslate();
    CHECK(t.cell(0, PeopleModel::NameLatin).toStdString() != before);
}

TEST_CASE("a role narrows the people to those who have it")
{
    Opened t;
    auto* role = t.page->findChild<FilterButton*>(QStringLiteral("roleFilter"));
    role->setValue(qint64(records::RoleKind::Volunteer));
    emit role->valueChosen(role->value());
    store::PersonFilter filter;
    filter.roleKind = std::int64_t(records::RoleKind::Volunteer);
    store::PeopleListing listing(t.reader());
    listing.look(filter);
    CHECK(t.page->model().rowCount() == listing.count());
    CHECK(listing.count() > 0);
}

TEST_CASE("a person's activities stand beside the form and open their sheets")
{
    Opened t;
    std::optional<RowId> active;
    for (int row = 0; row < t.page->model().rowCount() && !active; ++row)
        if (t.page->model().row(row)->activities > 1)
            active = t.page->model().row(row)->id;
    REQUIRE(active);
    t.page->select(*active);
    CHECK(t.page->form().row() == active);
    auto* list = t.page->findChild<RowList*>(QStringLiteral("personActivities"));
    const auto lines = store::activitiesOfPerson(t.reader(), *active, 100);
    REQUIRE(list->model()->rowCount() == int(lines.size()));
    std::optional<RowId> wanted;
    QObject::connect(t.page.get(), &PeoplePage::sheetWanted, [&](const RowId& sheet) { wanted = sheet; });
    list->setCurrentIndex(list->model()->index(0, 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    CHECK(wanted == lines.front().sheet);
}

TEST_CASE("every widget of the page of people has its names")
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
