#include "app/desktop/conflicts/conflictpage.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/today/todaypage.h"
#include "tests/app/desktop/sync/differing.h"

#include <QAbstractButton>
#include <QShortcut>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::Differing;
using records::Person;
using records::specOf;

namespace {

/// A laptop with this page and a colleague's, who both hold one person.
struct Conflicts : Differing {
    RowId id = share(person("Sok"));
    std::unique_ptr<ConflictPage> page;

    static Person person(const char* name)
    {
        Person made;
        made.givenLatin = name;
        made.consent = records::Consent::Given;
        return made;
    }
    void differ(std::string_view field, const char* mine, const char* theirs)
    {
        edit(id, field, std::string(mine), std::string(theirs));
    }
    void show()
    {
        page = std::make_unique<ConflictPage>(*world.session, world.language, world.prompts);
        page->retranslate();
        page->resize(1182, 662);
        page->show();
        page->onShown();
    }
    AnswerButton* button(const char* name) { return page->findChild<AnswerButton*>(QString::fromLatin1(name)); }
    RowList* list() { return page->findChild<RowList*>(QStringLiteral("conflictList")); }
    int waiting() { return list()->model()->rowCount(); }
    QString cell(int row, int column)
    {
        auto* table = page->findChild<QTableView*>(QStringLiteral("conflictSides"));
        return table->model()->index(row, column).data().toString();
    }
    Person now() { return records::fromRecord<Person>(world.find(specOf<Person>(), id)); }
    /// The key's shortcut, which has to be there once; how keys reach shortcuts is Qt's.
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

TEST_CASE("both values stand side by side, with who wrote them and the field in words", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    c.show();
    REQUIRE(c.page->current() != nullptr);
    CHECK(c.waiting() == 1);
    CHECK(c.list()->model()->index(0, 0).data().toString() == QStringLiteral("Dara"));
    CHECK(c.cell(0, 0) == QStringLiteral("Given name (Latin)"));
    CHECK(c.cell(0, 1) == QStringLiteral("Dara"));
    CHECK(c.cell(0, 2) == QStringLiteral("Tara"));
    CHECK(c.cell(1, 1) == QStringLiteral("Dara")); // the author is called so too
    CHECK(c.cell(1, 2) == QStringLiteral("Thida"));
    CHECK_FALSE(c.cell(2, 2).isEmpty());
}

TEST_CASE("1 keeps what stands, 2 takes the other, and each can be taken back", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    c.show();
    c.press(Qt::Key_1);
    CHECK(c.waiting() == 0);
    CHECK(c.now().givenLatin == "Dara");
    REQUIRE(c.world.session->undo());
    CHECK(c.waiting() == 1);

    c.press(Qt::Key_2);
    CHECK(c.waiting() == 0);
    CHECK(c.now().givenLatin == "Tara");
    REQUIRE(c.world.session->undo());
    CHECK(c.waiting() == 1);
    CHECK(c.now().givenLatin == "Dara");
}

TEST_CASE("J and K walk, and an answer taken back is in front again", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.differ("family_latin", "Sok", "Sam");
    c.syncBoth();
    c.show();
    REQUIRE(c.waiting() == 2);
    c.press(Qt::Key_J);
    CHECK(c.list()->currentIndex().row() == 1);
    c.press(Qt::Key_J);
    CHECK(c.list()->currentIndex().row() == 1);
    c.press(Qt::Key_K);
    CHECK(c.list()->currentIndex().row() == 0);

    const RowId first = c.page->current()->id;
    c.press(Qt::Key_2);
    CHECK(c.page->current()->id != first);
    REQUIRE(c.world.session->undo());
    CHECK(c.page->current()->id == first);
}

TEST_CASE("neither answer is the default, and both are named", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    c.show();
    for (const char* name : {"answerKeep", "answerTake"}) {
        REQUIRE(c.button(name) != nullptr);
        CHECK_FALSE(c.button(name)->isDefault());
        CHECK(c.button(name)->kind() == Button::Kind::Secondary);
        CHECK_FALSE(c.button(name)->accessibleName().isEmpty());
    }
    CHECK(c.button("answerKeep")->accessibleDescription().contains(QStringLiteral("Dara")));
    CHECK(c.button("answerTake")->accessibleDescription().contains(QStringLiteral("Tara")));
}

TEST_CASE("a record that was removed while somebody wrote in it is asked about as that", "[conflicts]")
{
    Conflicts c;
    c.removeTheirs(c.id, "given_latin", std::string("Dara"));
    c.syncBoth();
    c.show();
    REQUIRE(c.waiting() == 1);
    CHECK(c.button("answerKeep")->text() == QStringLiteral("Keep the record"));
    CHECK(c.button("answerTake")->text() == QStringLiteral("Remove the record"));
    CHECK(c.cell(0, 2) == QStringLiteral("removed"));
    c.press(Qt::Key_2);
    CHECK_FALSE(store::RecordTable(c.world.reader()).find(specOf<Person>(), c.id));
    REQUIRE(c.world.session->undo());
    CHECK(c.now().givenLatin == "Dara");
}

TEST_CASE("a refusal that met its contrary applies, and is asked about as protection", "[conflicts]")
{
    Conflicts c;
    c.editMine(c.id, "consent", std::int64_t(records::Consent::Withdrawn));
    c.editTheirs(c.id, "consent", std::int64_t(records::Consent::Refused));
    c.editTheirs(c.id, "consent", std::int64_t(records::Consent::Given));
    c.syncTheirs();
    c.syncMine();
    c.show();
    REQUIRE(c.waiting() == 1);
    CHECK(c.button("answerKeep")->text() == QStringLiteral("Keep the protection"));
    CHECK(c.cell(0, 1) == QStringLiteral("withdrawn")); // in words, not as exports write it
}

TEST_CASE("what somebody wrote over since is not laid to the first author's charge", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    c.editMine(c.id, "given_latin", std::string("Dora"));
    c.world.session->noteChange();
    c.show();
    CHECK(c.cell(0, 1) == QStringLiteral("Dora"));
    CHECK(c.cell(1, 1) == QStringLiteral("somebody else since"));
}

TEST_CASE("a record that is gone since can only be let go", "[conflicts]")
{
    Conflicts c;
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    REQUIRE(operations::removeRecord(c.world.session->desk(), specOf<Person>(), c.id));
    c.world.session->noteChange();
    c.show();
    REQUIRE(c.waiting() == 1);
    CHECK_FALSE(c.button("answerTake")->isEnabled());
    c.press(Qt::Key_2);
    CHECK(c.waiting() == 1);
    c.press(Qt::Key_1);
    CHECK(c.waiting() == 0);
}

TEST_CASE("Today counts the values that differ, and leads to them", "[conflicts]")
{
    Conflicts c;
    TodayPage today(*c.world.session, c.world.language, c.world.prompts);
    today.retranslate();
    today.show();
    auto* line = today.findChild<QAbstractButton*>(QStringLiteral("openConflicts"));
    REQUIRE(line != nullptr);
    CHECK_FALSE(line->isVisible());
    c.differ("given_latin", "Dara", "Tara");
    c.syncBoth();
    CHECK(line->isVisible());
    CHECK(line->text() == QStringLiteral("1 value differs from headquarters"));
    int asked = 0;
    QObject::connect(&today, &TodayPage::conflictsWanted, &today, [&] { ++asked; });
    line->click();
    CHECK(asked == 1);
}
