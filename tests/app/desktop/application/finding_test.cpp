#include "app/desktop/finding/recordpage.h"
#include "app/desktop/finding/searchpanel.h"
#include "app/desktop/forms/connecteddetail.h"
#include "app/desktop/forms/linksmodel.h"
#include "app/desktop/forms/listdetailpage.h"
#include "app/desktop/forms/tagrow.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/searchfield.h"
#include "app/desktop/messages/messagespage.h"
#include "core/operations/edit.h"
#include "core/operations/tagging.h"
#include "core/records/message.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "core/records/volunteerprofile.h"
#include "core/store/tagwords.h"
#include "tests/app/desktop/application/desktop.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::Desktop;
using records::RecordType;

namespace {

/// The desktop on practice data, with somebody in it whose name is nobody else's.
struct Finding : Desktop {
    RowId rare;

    Finding()
    {
        makeStore(true);
        start();
        records::Person person;
        person.familyLatin = "Xylander";
        person.givenLatin = "Quirin";
        person.familyKhmer = "ក្សីឡង់ដឺ";
        rare = operations::createRecord(session().desk(), records::toRecord(person));
        session().noteChange();
    }

    Session& session() { return *application().session(); }
    SearchPanel& panel() { return *find<SearchPanel>("searchPanel"); }
    RowList& found() { return panel().rows(); }
    QString chosen() { return found().currentIndex().data().toString(); }
    ListDetailPage* list() const { return qobject_cast<ListDetailPage*>(page()); }

    /// Ctrl+K, types, and waits for what was found.
    void searchFor(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        REQUIRE(waitFor([&] { return panel().search().isIdle() && panel().isVisible(); }));
    }
    QStringList rows(int role = Qt::DisplayRole)
    {
        QStringList rows;
        for (int row = 0; row < found().model()->rowCount(); ++row)
            rows << found().model()->index(row, 0).data(role).toString();
        return rows;
    }
};

} // namespace

TEST_CASE("what is typed is found among all kinds, in either script, and Enter opens it where it lives",
          "[application]")
{
    Finding t;
    for (const char* typed : {"xyland", "ក្សីឡង់"}) {
        t.press(Qt::Key_1, Qt::ControlModifier);
        t.searchFor(QString::fromUtf8(typed));
        CHECK(t.rows().contains("People"));
        CHECK(t.chosen() == "Xylander Quirin");
        CHECK(Desktop::focused() == "searchField");
        t.press(Qt::Key_Return);
        CHECK(t.page()->objectName() == "people");
        CHECK(t.list()->current() == t.rare);
        CHECK_FALSE(t.panel().isVisible());
    }
    t.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(t.page()->objectName() == "today");
}

TEST_CASE("headings are stepped over, and the ends of what was found meet", "[application]")
{
    Finding t;
    t.searchFor("sok");
    REQUIRE(t.rows().size() > 3);
    const QString first = t.chosen();
    t.press(Qt::Key_Up);
    CHECK(t.found().currentIndex().row() == t.found().model()->rowCount() - 1);
    for (int i = 0; i < t.found().model()->rowCount(); ++i) {
        CHECK_FALSE(t.found().currentIndex().data(HeadingRole).toBool());
        t.press(Qt::Key_Down);
        if (t.found().currentIndex().row() == 1)
            break;
    }
    CHECK(t.chosen() == first);
}

TEST_CASE("Enter before the answer waits for it", "[application]")
{
    Finding t;
    t.press(Qt::Key_K, Qt::ControlModifier);
    t.type("xyl");
    t.press(Qt::Key_Return);
    REQUIRE(Desktop::waitFor([&] { return t.page()->objectName() == "people"; }));
    CHECK(t.list()->current() == t.rare);
}

TEST_CASE("of questions that come faster than answers the last alone is answered", "[application]")
{
    Finding t;
    EverywhereSearch search(t.session());
    QStringList answered;
    QObject::connect(&search, &EverywhereSearch::answered,
                     [&](const EverywhereSearch::Answer& answer) { answered << answer.text; });
    for (const char* typed : {"x", "xy", "xyl"})
        search.ask(typed);
    REQUIRE(Desktop::waitFor([&] { return search.isIdle(); }));
    CHECK(answered == QStringList{"xyl"});
}

TEST_CASE("an empty field shows what was lately opened, then what was changed here", "[application]")
{
    Finding t;
    t.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return t.panel().isVisible(); }));
    CHECK(t.rows().value(1) == "Xylander Quirin"); // made by hand; what was imported is left out
    CHECK(t.rows().size() == 2);
    t.press(Qt::Key_Escape);
    t.searchFor("governor");
    t.press(Qt::Key_Return);
    t.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return t.panel().isVisible(); }));
    CHECK(t.rows().size() == 3);
    CHECK(t.rows().value(2) == "Xylander Quirin");
}

TEST_CASE("on a page with a list what is typed narrows it too, until another page is in front", "[application]")
{
    Finding t;
    t.press(Qt::Key_3, Qt::ControlModifier);
    const int all = t.list()->list()->model()->rowCount();
    t.searchFor("xyland");
    CHECK(t.chosen() == "Only in this list: People");
    t.press(Qt::Key_Return);
    CHECK(Desktop::focused() == "peopleList");
    CHECK(t.list()->list()->model()->rowCount() == 1);
    t.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return t.list() == nullptr && t.window()->search().text().isEmpty(); }));
    QApplication::processEvents();
    t.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(Desktop::waitFor([&] { return t.list()->list()->model()->rowCount() == all; }));
}

TEST_CASE("Esc closes what was found, then empties the field, then gives the keyboard back", "[application]")
{
    Finding t;
    t.searchFor("xyland");
    t.press(Qt::Key_Escape);
    CHECK_FALSE(t.panel().isVisible());
    CHECK(t.window()->search().text() == "xyland");
    t.press(Qt::Key_Escape);
    CHECK(t.window()->search().text().isEmpty());
    t.press(Qt::Key_Escape);
    CHECK(Desktop::focused() == "openSheets");
}

TEST_CASE("the links of a record open what it is linked with, and Back returns to it", "[application]")
{
    Finding t;
    RowId person;
    store::RecordTable(t.session().reader()).forEach(records::specOf<records::Role>(), [&](const auto& stored) {
        const auto role = records::fromRecord<records::Role>(stored.record);
        if (role.organisation && role.person)
            person = *role.person;
    });
    t.press(Qt::Key_3, Qt::ControlModifier);
    t.list()->select(person);
    t.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Desktop::focused() == "links");
    auto* model = static_cast<LinksModel*>(t.list()->connected()->links().model());
    int role = 0;
    while (role < model->rowCount() && model->index(role).data() != "Roles")
        ++role;
    REQUIRE(role + 1 < model->rowCount());
    CHECK(model->index(role).data(HeadingRole).toBool());
    const auto end = model->targetAt(role + 1); // not the role itself, but what the person has it in
    REQUIRE(end);
    CHECK((end->spec->type == RecordType::Organisation || end->spec->type == RecordType::Network));
    t.list()->connected()->links().setCurrentIndex(model->index(role + 1));
    t.press(Qt::Key_Return);
    REQUIRE(t.list() != nullptr);
    CHECK(t.list()->current() == end->id);
    CHECK(t.page()->objectName() != "people");
    t.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(t.page()->objectName() == "people");
    CHECK(t.list()->current() == person);
}

TEST_CASE("a record whose type has no list opens on a page of its own, over the one in front", "[application]")
{
    Finding t;
    const RowId role = operations::createRecord(t.session().desk(), [&] {
        records::Role made;
        made.person = Id<records::Person>(t.rare);
        return records::toRecord(made);
    }());
    t.press(Qt::Key_3, Qt::ControlModifier);
    t.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return t.panel().isVisible(); }));
    t.press(Qt::Key_Return); // what was changed last
    auto* page = qobject_cast<RecordPage*>(t.page());
    REQUIRE(page != nullptr);
    CHECK(page->record().id == role);
    CHECK(page->title() == "Role");
    t.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(t.page()->objectName() == "people");
}

TEST_CASE("Back leads to the place alone where the record that was left is gone", "[application]")
{
    Finding t;
    records::Role made;
    made.person = Id<records::Person>(t.rare);
    operations::createRecord(t.session().desk(), records::toRecord(made));
    t.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(Desktop::waitFor([&] { return t.panel().isVisible(); }));
    t.press(Qt::Key_Return);
    REQUIRE(t.page()->objectName() == "recordPage");
    t.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Desktop::focused() == "links");
    t.press(Qt::Key_Down);
    t.press(Qt::Key_Return);
    REQUIRE(t.page()->objectName() == "people");
    CHECK(t.list()->current() == t.rare);
    REQUIRE(t.session().undo());
    t.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(t.page()->objectName() == "today");
}

TEST_CASE("every list is narrowed to what carries a tag, once anything does", "[application]")
{
    Finding t;
    // What the practice data holds none of.
    records::Message message;
    message.textLatin = "Nobody may sell you";
    records::VolunteerProfile profile;
    profile.person = Id<records::Person>(t.rare);
    records::Organisation company;
    company.nameLatin = "Quirin Hotels";
    company.kind = records::OrganisationKind::Company;
    records::Network network;
    network.nameLatin = "Quirin Students";
    for (const auto& record : {records::toRecord(message), records::toRecord(profile), records::toRecord(company),
                               records::toRecord(network)})
        operations::createRecord(t.session().desk(), record);
    t.session().noteChange();
    for (const Qt::Key place :
         {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9}) {
        t.press(place, Qt::ControlModifier);
        CAPTURE(t.page()->objectName().toStdString());
        auto* messages = qobject_cast<MessagesPage*>(t.page());
        auto* list = messages != nullptr ? qobject_cast<ListDetailPage*>(messages->current()) : t.list();
        auto* filter = list->findChild<FilterButton*>("tagFilter");
        REQUIRE(filter != nullptr);
        CHECK_FALSE(filter->isVisible());
        const auto record = list->shownRecord();
        REQUIRE(record);
        REQUIRE(operations::addTag(t.session().desk(), *record->spec, record->id, "chosen"));
        t.session().noteChange();
        CHECK(filter->isVisible());
        filter->setValue(QStringLiteral("chosen"));
        emit filter->valueChosen(filter->value());
        CHECK(list->list()->model()->rowCount() == 1);
        CHECK(list->current() == record->id);
        t.session().undo();
        CHECK_FALSE(filter->isVisible()); // and with the last tag its filter goes
    }
}

TEST_CASE("a tag is put on and taken off with a key, and undone; others of its kind complete it", "[application]")
{
    Finding t;
    t.press(Qt::Key_3, Qt::ControlModifier);
    t.list()->select(t.rare);
    const auto tags = [&] { return store::tagsOf(t.session().reader(), records::specOf<records::Person>(), t.rare); };
    t.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(Desktop::focused() == "tagEntry");
    t.type("donor");
    t.press(Qt::Key_Return);
    CHECK(tags() == std::vector<std::string>{"donor"});
    REQUIRE(t.list()->connected()->tags().tags().size() == 1);
    CHECK(t.list()->connected()->tags().tags().first()->accessibleName() == "Tag donor");

    t.list()->connected()->tags().tags().first()->setFocus();
    t.press(Qt::Key_Delete);
    CHECK(tags().empty());
    CHECK(Desktop::focused() == "tagEntry");
    t.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(t.list()->connected()->tags().tags().size() == 1);

    t.searchFor("donor");
    t.press(Qt::Key_Down);
    CHECK(t.chosen() == "Xylander Quirin");
    CHECK(t.found().currentIndex().data(SecondTextRole).toString().startsWith("tag: donor"));
}
