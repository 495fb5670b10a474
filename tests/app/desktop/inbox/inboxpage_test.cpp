#include "app/desktop/inbox/inboxpage.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "core/operations/edit.h"
#include "core/records/personlink.h"
#include "core/records/sheet.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QShortcut>
#include <catch2/catch.hpp>

#include <algorithm>

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

/// Two lines that may be people of the same name, in a store of its own.
struct Inbox {
    World world;
    RowId sheet;
    std::vector<RowId> people;
    std::vector<RowId> lines;
    std::unique_ptr<InboxPage> page;

    Inbox()
    {
        records::Sheet paper;
        paper.reference = "S00012";
        sheet = create(paper);
        for (const char* given : {"ដារា", "ដារា", "ដាវី"}) {
            records::Person person;
            person.familyKhmer = "សុខ";
            person.givenKhmer = given;
            person.sex = records::Sex::Female;
            people.push_back(create(person));
        }
        for (const char* name : {"សុខ ដារា", "សុខ ដាវី"}) {
            records::Attendance line;
            line.sheet = Id<records::Sheet>(sheet);
            line.line = std::int64_t(lines.size()) + 1;
            line.nameKhmer = name;
            line.sex = records::Sex::Female;
            line.grade = "9";
            lines.push_back(create(line));
        }
        page = std::make_unique<InboxPage>(*world.session, world.language, world.actions, world.prompts);
        page->retranslate();
        page->resize(1182, 662);
        page->show();
        page->onShown();
        REQUIRE(waitFor([&] { return page->current() != nullptr; }));
    }
    template <class Record>
    RowId create(const Record& record)
    {
        return operations::createRecord(world.session->desk(), records::toRecord(record));
    }
    records::Attendance line(std::size_t index)
    {
        return records::fromRecord<records::Attendance>(world.find(specOf<records::Attendance>(), lines[index]));
    }
    AnswerButton* button(const char* name) { return page->findChild<AnswerButton*>(QString::fromLatin1(name)); }
    int waiting() { return page->findChild<RowList*>(QStringLiteral("questions"))->model()->rowCount(); }
    int place() { return page->findChild<RowList*>(QStringLiteral("questions"))->currentIndex().row(); }
    std::int64_t count(const records::RecordSpec& spec) { return store::RecordTable(world.reader()).count(spec); }
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

TEST_CASE("The same person: the line is theirs, and the answer can be taken back", "[inbox]")
{
    Inbox inbox;
    REQUIRE(inbox.page->current()->line == inbox.lines[0]);
    const RowId best = inbox.page->current()->candidates.front().overview.id;

    inbox.press(Qt::Key_1);
    REQUIRE(inbox.line(0).person);
    CHECK(*inbox.line(0).person == best);
    CHECK(inbox.waiting() == 1);

    REQUIRE(inbox.world.session->undo());
    CHECK_FALSE(inbox.line(0).person);
    CHECK(inbox.waiting() == 2);
    CHECK(inbox.place() == 0); // the question is in front again
}

TEST_CASE("Not the same: the next candidate, and after the last one a new person", "[inbox]")
{
    Inbox inbox;
    const auto candidates = inbox.page->current()->candidates.size();
    REQUIRE(candidates >= 2);
    const auto peopleBefore = inbox.count(specOf<records::Person>());

    for (std::size_t i = 1; i < candidates; ++i) {
        inbox.press(Qt::Key_2);
        REQUIRE(inbox.page->current()->line == inbox.lines[0]);
        CHECK(inbox.line(0).refused.size() == i);
    }
    inbox.press(Qt::Key_2);

    CHECK(inbox.count(specOf<records::Person>()) == peopleBefore + 1);
    REQUIRE(inbox.line(0).person);
    CHECK(std::ranges::find(inbox.people, RowId(*inbox.line(0).person)) == inbox.people.end());
    CHECK(inbox.count(specOf<records::PersonLink>()) == std::int64_t(candidates));
    CHECK(inbox.count(specOf<records::Role>()) == 1); // a grade makes a student
    CHECK(inbox.waiting() == 1);

    REQUIRE(inbox.world.session->undo());
    CHECK(inbox.count(specOf<records::Person>()) == peopleBefore);
    CHECK(inbox.count(specOf<records::PersonLink>()) == 0);
    CHECK(inbox.line(0).refused.size() == candidates - 1);
}

TEST_CASE("I cannot tell: the question is not asked again", "[inbox]")
{
    Inbox inbox;
    inbox.press(Qt::Key_3);

    CHECK(inbox.line(0).undecidable == true);
    CHECK(inbox.waiting() == 1);
    REQUIRE(inbox.world.session->undo());
    CHECK(inbox.waiting() == 2);
}

TEST_CASE("J and K walk through the questions", "[inbox]")
{
    Inbox inbox;
    inbox.press(Qt::Key_J);
    CHECK(inbox.place() == 1);
    CHECK(inbox.page->current()->line == inbox.lines[1]);
    inbox.press(Qt::Key_J);
    CHECK(inbox.place() == 1);
    inbox.press(Qt::Key_K);
    CHECK(inbox.place() == 0);
}

TEST_CASE("When nothing waits the page says so", "[inbox]")
{
    Inbox inbox;
    inbox.press(Qt::Key_3);
    inbox.press(Qt::Key_3);

    CHECK(inbox.waiting() == 0);
    CHECK(inbox.page->current() == nullptr);
    CHECK(inbox.page->subtitle().isEmpty());
}

TEST_CASE("The three answers are equal and named", "[inbox]")
{
    Inbox inbox;
    for (const char* name : {"answerSame", "answerNotSame", "answerCannotTell"}) {
        REQUIRE(inbox.button(name) != nullptr);
        CHECK_FALSE(inbox.button(name)->isDefault());
        CHECK_FALSE(inbox.button(name)->accessibleName().isEmpty());
    }
}
