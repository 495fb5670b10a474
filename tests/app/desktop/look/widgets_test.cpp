#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <set>

using namespace bandanh::desktop;

namespace {

void press(QWidget& widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("a segmented control is walked by the arrow keys and stops at its ends")
{
    testing::screen();
    Segmented segmented;
    segmented.setTexts({"One", "Two"});
    QSignalSpy chosen(&segmented, &Segmented::chosen);
    press(segmented, Qt::Key_Left);
    CHECK(chosen.isEmpty());
    press(segmented, Qt::Key_Right);
    press(segmented, Qt::Key_Right);
    CHECK(chosen.count() == 1);
    CHECK(segmented.current() == 1);
    segmented.setCurrent(0);
    CHECK(chosen.count() == 1);
}

TEST_CASE("the head of a section takes the lines that a long title needs where it may")
{
    testing::screen();
    SectionBand band;
    band.setGapAbove(false);
    band.setWraps(true);
    band.setTitle(QStringLiteral("Edition 1, frozen on 20 January 2014 by Sok Dara"));
    const int oneLine = testing::screen().sectionHeight();
    CHECK(band.heightForWidth(900) == oneLine);
    CHECK(band.heightForWidth(120) > oneLine);
    band.setTitle(QStringLiteral("ការចេញផ្សាយលើកទី ១ បង្កកនៅ ២០ មករា ២០១៤ ដោយ សុខ ដារ៉ា"));
    CHECK(band.heightForWidth(120) > oneLine); // Khmer is broken between words
}

TEST_CASE("Enter and Space press a button that has the keyboard")
{
    testing::screen();
    Button button(QStringLiteral("Choose files"), Button::Kind::Secondary);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    press(button, Qt::Key_Return);
    press(button, Qt::Key_Enter);
    CHECK(clicked.count() == 2);
    button.setEnabled(false);
    press(button, Qt::Key_Return);
    CHECK(clicked.count() == 2);
}

TEST_CASE("what an answer does is told whole, on as many lines as it takes")
{
    testing::screen();
    AnswerButton answer(QStringLiteral("2"));
    answer.setAnswer(QStringLiteral("Not the same"), QStringLiteral("never asked again; the next one is shown"));
    const int whole = answer.sizeHint().width();
    CHECK(answer.heightForWidth(whole + 20) == answer.sizeHint().height());
    CHECK(answer.heightForWidth(whole * 3 / 4) > answer.sizeHint().height());

    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* row = new QHBoxLayout;
    row->addWidget(&answer);
    column->addLayout(row);
    column->addStretch();
    page.resize(whole * 3 / 4, 400);
    page.show();
    QCoreApplication::processEvents();
    CHECK(answer.width() < whole);
    CHECK(answer.height() == answer.heightForWidth(answer.width()));
    answer.setParent(nullptr);
}

TEST_CASE("a sentence that may not be wide makes room for all its lines in a wide page")
{
    testing::screen();
    EmptyState empty;
    empty.setText(QStringLiteral("What a file would bring will stand here, row by row, before anything is written."),
                  QStringLiteral("Drop files."));
    empty.resize(1180, 600);
    empty.show();
    QCoreApplication::processEvents();
    const auto* sentence = empty.findChildren<KhmerLabel*>().front();
    CHECK(sentence->width() <= measure::kFormWidth);
    CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
    CHECK(sentence->height() > sentence->fontMetrics().height() * 3 / 2);
}

TEST_CASE("a filter keeps its choice when its words change, and falls back when the choice is gone")
{
    testing::screen();
    FilterButton filter;
    filter.setChoices("Year", {{"Year 2013", 2013}, {"Year 2012", 2012}});
    filter.setValue(2012);
    filter.setChoices("ឆ្នាំ", {{"ឆ្នាំ ២០១៣", 2013}, {"ឆ្នាំ ២០១២", 2012}});
    CHECK(filter.value() == 2012);
    filter.setChoices("Year", {{"Year 2013", 2013}});
    CHECK(filter.value() == 2013);
}

TEST_CASE("work that has just begun shows nothing, and a stopped one says that nothing stays")
{
    const auto language = testing::plainLanguage();
    language->use(Language::Code::English);
    ProgressPanel panel(*language);
    panel.start("%1 of %2 rows");
    panel.setProgress(14200, 96000);
    CHECK_FALSE(panel.isVisibleTo(nullptr));
    CHECK(panel.accessibleName() == "14,200 of 96,000 rows");
    panel.showCancelling();
    CHECK(panel.accessibleName() != "14,200 of 96,000 rows");
    panel.finish();
    CHECK_FALSE(panel.isRunning());
}

TEST_CASE("a form field tells its label and its error to screen readers")
{
    testing::screen();
    auto* line = new QLineEdit;
    FormField field(line);
    field.setLabel("Phone number");
    field.setHelp("As on the sheet.");
    CHECK(line->accessibleName() == "Phone number");
    CHECK(line->accessibleDescription() == "As on the sheet.");
    field.setError("Too short.");
    CHECK(line->accessibleDescription() == "Too short.");
    field.setError({});
    CHECK(line->accessibleDescription() == "As on the sheet.");
}

TEST_CASE("every state has its own word, and a badge is wide enough for it")
{
    Look& look = testing::screen();
    std::set<QString> words;
    for (const State state :
         {State::Open, State::Closed, State::Verified, State::Proposed, State::Conflict, State::Unsent, State::New}) {
        const QString word = stateWord(state);
        CHECK_FALSE(word.isEmpty());
        words.insert(word);
        CHECK(badgeSize(look, {state, word}).width() > QFontMetrics(look.font(Role::Small)).horizontalAdvance(word));
    }
    CHECK(words.size() == 7);
}

TEST_CASE("a table in a page is as tall as its rows, and its stretching column fills what is left")
{
    Look& look = testing::screen();
    QStandardItemModel model(3, 2);
    TableView table;
    table.setModel(&model);
    table.setColumns({{100}, {0, true}});
    table.setFitsContents(true);
    const int three = table.sizeHint().height();
    model.insertRow(3);
    CHECK(table.sizeHint().height() == three + look.tableRowHeight());
    table.resize(600, 300);
    table.show();
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
}

TEST_CASE("arriving in a table by the keyboard, the first row is current")
{
    testing::screen();
    QStandardItemModel model(3, 2);
    TableView table;
    table.setModel(&model);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&table, &focus);
    CHECK(table.currentIndex().row() == 0);
}
