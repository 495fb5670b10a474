#include "app/desktop/trainings/scorepane.h"

#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/trainings/scoregrid.h"
#include "app/desktop/trainings/scoreview.h"
#include "tests/app/desktop/trainings/trainingsworld.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using namespace bandanh::records;
using bandanh::desktop::test::Trainings;

namespace {

/// A training that Chan, Keo and Sok signed at, and its page with the scores in front.
struct Opened : Trainings {
    Id<Activity> activity = training("2013-02-01");
    Id<Sheet> paper = sheet(activity);
    Id<Person> chan = person("Chan");
    Id<Person> keo = person("Keo");
    Id<Person> sok = person("Sok");
    std::unique_ptr<TrainingsPage> page;

    void open()
    {
        for (const auto& one : {chan, keo, sok})
            sign(paper, one);
        page = Trainings::open();
        page->findChild<QTabBar*>("trainingTabs")->setCurrentIndex(1);
        QApplication::setActiveWindow(page.get());
        view().setFocus();
        view().setCurrentIndex(cell(0, ScoreGrid::Before));
    }
    ScorePane& pane() { return page->scores(); }
    ScoreGrid& grid() { return pane().grid(); }
    ScoreView& view() { return *pane().view(); }
    QModelIndex cell(int row, int column) { return grid().index(row, column); }
    QString shown(int row, int column) { return cell(row, column).data().toString(); }
    QString said() { return withoutBreaks(pane().said()->label()->text()); }
    void type(const char* text, Qt::Key end)
    {
        QTest::keyClick(&view(), *text); // the first key opens the cell
        auto* editor = view().findChild<QLineEdit*>("cellEditor");
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QString::fromLatin1(text + 1));
        QTest::keyClick(editor, end);
        QApplication::processEvents();                                   // Enter is taken in by a queued call
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // or the next cell finds the last one's editor
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    }
    std::optional<TestScore> scoreOf(Id<Person> person)
    {
        const RecordSpec& spec = specOf<TestScore>();
        const auto found = store::RecordTable(reader()).findBy(spec, *spec.byName("person"), Value{RowId(person)});
        return found.empty() ? std::nullopt : std::optional(fromRecord<TestScore>(found.front().record));
    }
};

} // namespace

TEST_CASE("scores are typed with the keys alone: Tab to the next score, Enter to the next person")
{
    Opened t;
    t.open();
    t.type("8", Qt::Key_Tab);
    t.type("14", Qt::Key_Tab);
    t.type("20", Qt::Key_Tab);
    CHECK(t.view().currentIndex() == t.cell(1, ScoreGrid::Before));
    t.type("9", Qt::Key_Return);
    CHECK(t.view().currentIndex() == t.cell(2, ScoreGrid::Before));
    const auto chan = t.scoreOf(t.chan);
    REQUIRE(chan);
    CHECK(chan->before == 8);
    CHECK(chan->after == 14);
    CHECK(chan->outOf == 20);
    CHECK(t.shown(0, ScoreGrid::Gain) == "+6");
    CHECK(t.scoreOf(t.keo)->outOf == 20); // as the others of this test
    CHECK(t.shown(1, ScoreGrid::Gain).isEmpty());
    CHECK(t.grid().matched() == 1);
    REQUIRE(t.session->undo());
    CHECK_FALSE(t.scoreOf(t.keo));
}

TEST_CASE("behind the last score Tab leaves the grid")
{
    Opened t;
    t.open();
    t.view().setCurrentIndex(t.cell(2, ScoreGrid::OutOf));
    CHECK_FALSE(t.view().step(1));
    QTest::keyClick(&t.view(), Qt::Key_Tab);
    CHECK_FALSE(t.view().hasFocus());
}

TEST_CASE("from a name Tab goes to its first score")
{
    Opened t;
    t.open();
    t.view().setCurrentIndex(t.cell(1, ScoreGrid::NameLatin));
    QTest::keyClick(&t.view(), Qt::Key_Tab);
    CHECK(t.view().currentIndex() == t.cell(1, ScoreGrid::Before));
}

TEST_CASE("Ctrl+D takes the score above, and Delete empties a cell")
{
    Opened t;
    t.score(t.activity, t.chan, 8, 14);
    t.open();
    t.view().setCurrentIndex(t.cell(1, ScoreGrid::After));
    QTest::keyClick(&t.view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(t.scoreOf(t.keo)->after == 14);
    QTest::keyClick(&t.view(), Qt::Key_Delete);
    CHECK_FALSE(t.scoreOf(t.keo)); // no score is left
}

TEST_CASE("digits of either script are scores, and what is no number stays as typed and is not kept")
{
    Opened t;
    t.open();
    t.grid().setData(t.cell(0, ScoreGrid::Before), QStringLiteral("១២"), Qt::EditRole);
    CHECK(t.scoreOf(t.chan)->before == 12);
    t.grid().setData(t.cell(0, ScoreGrid::After), QStringLiteral("x4"), Qt::EditRole);
    CHECK(t.shown(0, ScoreGrid::After) == "x4");
    CHECK(t.shown(0, ScoreGrid::Note) == "“x4” is no whole number and is not kept.");
    CHECK_FALSE(t.scoreOf(t.chan)->after);
    CHECK_FALSE(t.page->mayLeave());
    CHECK(t.view().currentIndex() == t.cell(0, ScoreGrid::After));
    QTest::keyClick(&t.view(), Qt::Key_Escape);
    CHECK(t.page->mayLeave());
    CHECK(t.shown(0, ScoreGrid::After).isEmpty());
}

TEST_CASE("a score above what the test allows is kept, and said")
{
    Opened t;
    t.score(t.activity, t.chan, 8, 21);
    t.open();
    CHECK(t.shown(0, ScoreGrid::Note)
          == "The score is higher than the test has points. Correct the score or the points.");
    t.grid().setData(t.cell(0, ScoreGrid::OutOf), QString(), Qt::EditRole);
    CHECK(t.shown(0, ScoreGrid::Note) == "Out of how many? Until it is written, 20 is taken.");
}

TEST_CASE("a block of scores fills the rows from the cell on, and one undo takes it back")
{
    Opened t;
    t.open();
    t.view().setCurrentIndex(t.cell(1, ScoreGrid::Before));
    const auto before = t.operations();
    t.paste("8\t១៤\t20\n\t15\n1\t2\n");
    CHECK(t.scoreOf(t.keo)->after == 14);
    CHECK(t.scoreOf(t.sok)->after == 15);
    CHECK_FALSE(t.scoreOf(t.sok)->before);
    CHECK(t.said().contains("Scores of 2 persons were taken in"));
    CHECK(t.said().contains("Line 3: there is no person left for these scores."));
    CHECK(t.operations() == before + 1);
    REQUIRE(t.session->undo());
    CHECK_FALSE(t.scoreOf(t.keo));
    CHECK_FALSE(t.scoreOf(t.sok));
}

TEST_CASE("a block with names finds its people, brings in who did not sign, and says what stays out")
{
    Opened t;
    const auto late = t.person("Late");
    t.leader("Sophea", "VFC-07");
    t.open();
    t.paste("Name\tBefore\tAfter\tOut of\n"
            "sok dara\t8\t14\t20\n"
            "Late Dara\t5\t9\t20\n"
            "Sok Dara\t1\t1\t20\n"
            "Nobody Here\t1\t1\t20\n"
            "Sophea Dara\t1\t1\t20\n"
            "Chan Dara\ta lot\t11\t20\n");
    CHECK(t.scoreOf(t.sok)->before == 8);
    CHECK(t.scoreOf(late)->after == 9);
    CHECK(t.grid().rowOf(late));
    CHECK(t.scoreOf(t.chan)->after == 11);
    CHECK_FALSE(t.scoreOf(t.chan)->before);
    CHECK(t.said().contains("Scores of 3 persons were taken in"));
    CHECK(t.said().contains("Line 4: “Sok Dara” stands there twice; the first line counts."));
    CHECK(t.said().contains("Line 5: nobody is called “Nobody Here”."));
    CHECK(t.said().contains("Line 6: nobody is called “Sophea Dara”."));
    CHECK(t.said().contains("Line 7: “a lot” is no score and stays out."));
}

TEST_CASE("two people of one name are told apart in their rows, not by a pasted name")
{
    Opened t;
    t.sign(t.paper, t.person("Sok"));
    t.open();
    t.paste("Sok Dara\t8\t14");
    CHECK_FALSE(t.scoreOf(t.sok));
    CHECK(t.said().contains("Line 1: several people are called “Sok Dara”. Type their scores in their rows."));
}

TEST_CASE("somebody who did not sign is added once, and a survivor never")
{
    Opened t;
    t.person("Late");
    t.leader("Sophea", "VFC-07");
    t.open();
    auto* name = qobject_cast<QLineEdit*>(t.pane().personField()->editor());
    const auto add = [&](const char* typed) {
        name->setText(typed);
        emit name->textEdited(name->text());
        t.pane().addPerson();
        return t.pane().personField()->error();
    };
    CHECK(add("Late Dara").isEmpty());
    CHECK(t.grid().rowCount() == 4);
    CHECK(t.view().currentIndex() == t.cell(3, ScoreGrid::Before));
    t.session->noteChange(); // an edit elsewhere leaves the row, which has no score yet
    CHECK(t.grid().rowCount() == 4);
    CHECK(add("Late Dara") == "This person stands in row 4 already.");
    CHECK(add("Sophea Dara") == "Survivors are counted and never listed, so no score stands beside this name.");
    CHECK(t.grid().rowCount() == 4);
}

TEST_CASE("a leader who signed and was tested is counted below the grid and stands in no row")
{
    Opened t;
    const auto leader = t.leader("Sophea", "VFC-07");
    t.sign(t.paper, leader);
    t.score(t.activity, leader, 20, 20);
    t.open();
    CHECK(t.grid().rowCount() == 3);
    bool isSaid = false;
    for (const auto* label : t.pane().findChildren<KhmerLabel*>())
        isSaid = isSaid || withoutBreaks(label->text()) == "1 survivor is counted and not listed.";
    CHECK(isSaid);
}
