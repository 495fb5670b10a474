#include "app/desktop/forms/bulkpane.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/people/peoplemodel.h"
#include "app/desktop/people/peoplepage.h"
#include "core/operations/tagging.h"
#include "core/records/person.h"
#include "core/store/tagwords.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

const records::RecordSpec& people()
{
    return records::specOf<records::Person>();
}

/// The page of people on practice data, driven by keys.
struct Choosing : World {
    std::unique_ptr<PeoplePage> page;

    Choosing()
    {
        importPractice();
        page = std::make_unique<PeoplePage>(*session, language, actions, prompts);
        page->retranslate();
        page->resize(1180, 690);
        page->show();
        page->onShown();
        page->list()->setFocus();
    }

    void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers);
            QApplication::sendEvent(widget, &event);
        }
    }
    template <class W>
    W* part(const char* name)
    {
        return page->findChild<W*>(QString::fromLatin1(name));
    }
    bool isPaneShown() { return part<BulkPane>("bulkPane")->isVisible(); }
    Button* button() { return part<Button>("bulkApply"); }
    QStringList lines()
    {
        QStringList lines;
        for (const auto* line : page->findChildren<KhmerLabel*>(QStringLiteral("bulkLine")))
            lines << line->text();
        return lines;
    }
    static bool waitFor(const std::function<bool()>& condition)
    {
        const QDeadlineTimer longest(60'000);
        while (!condition() && !longest.hasExpired())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return condition();
    }
    bool previews()
    {
        return waitFor([this] { return button()->isEnabled(); });
    }
    RowId idAt(int row) { return page->model().row(row)->id; }
    std::vector<std::string> tagsAt(int row) { return store::tagsOf(reader(), people(), idAt(row)); }
    void chooseWhat(const QString& text)
    {
        auto* what = part<QComboBox>("bulkWhat");
        REQUIRE(what->findText(text) >= 0);
        what->setCurrentIndex(what->findText(text));
    }
};

} // namespace

TEST_CASE("several people are chosen by keys, given a tag in one step, and one undo takes it back")
{
    Choosing t;
    const std::vector rows{t.idAt(0), t.idAt(1), t.idAt(2)};
    REQUIRE(operations::addTag(t.session->desk(), people(), rows[1], "choir"));
    t.page->onShown();
    t.page->list()->setCurrentIndex(t.page->model().index(0, 0));
    REQUIRE_FALSE(t.isPaneShown());
    t.press(t.page->list(), Qt::Key_Down, Qt::ShiftModifier);
    t.press(t.page->list(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(t.isPaneShown());
    CHECK_FALSE(t.page->form().isVisible());
    const auto before = t.operations();

    t.part<QLineEdit>("bulkTag")->setText("choir");
    REQUIRE(t.previews());
    CHECK(t.operations() == before); // a preview writes nothing
    CHECK(t.button()->text().contains("2"));
    REQUIRE(t.lines().size() == 2);
    CHECK(t.lines().front().contains("2"));
    CHECK(t.lines().back().contains("1"));

    t.button()->click();
    REQUIRE(Choosing::waitFor([&] { return t.operations() == before + 1; }));
    REQUIRE(Choosing::waitFor([&] { return !t.button()->isVisible(); }));
    CHECK(t.page->focusWidget() == t.part<Button>("bulkBack"));
    for (const RowId& row : rows)
        CHECK(store::tagsOf(t.reader(), people(), row) == std::vector<std::string>{"choir"});
    CHECK(t.isPaneShown()); // it says what it did

    REQUIRE(t.session->undo());
    t.session->noteChange();
    CHECK_FALSE(t.isPaneShown());
    CHECK(t.page->form().isVisible());
    CHECK(store::tagsOf(t.reader(), people(), rows[0]).empty());
    CHECK(store::tagsOf(t.reader(), people(), rows[1]) == std::vector<std::string>{"choir"});
}

TEST_CASE("all that a filter leaves are chosen with one key, and a field of all of them is changed")
{
    Choosing t;
    t.page->search("sok");
    const int shown = t.page->model().rowCount();
    REQUIRE(shown > 2);
    REQUIRE(shown < store::RecordTable(t.reader()).count(people()));
    t.press(t.page->list(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(t.isPaneShown());
    std::vector<RowId> rows;
    std::int64_t others = 0;
    const auto sex = people().byName("sex")->id;
    for (int row = 0; row < shown; ++row) {
        rows.push_back(t.idAt(row));
        others += t.find(people(), t.idAt(row)).value(sex) != records::Value(std::int64_t(records::Sex::Female));
    }
    REQUIRE(others > 0);
    t.chooseWhat("Sex");
    auto* value = t.part<QComboBox>("bulkValue");
    value->setCurrentIndex(value->findText("female", Qt::MatchFixedString));
    emit value->activated(value->currentIndex());
    REQUIRE(t.previews());
    CHECK(t.button()->text().contains(QString::number(others)));
    t.button()->click();
    const auto isFemale = [&](const RowId& row) {
        return t.find(people(), row).value(sex) == records::Value(std::int64_t(records::Sex::Female));
    };
    CHECK(Choosing::waitFor([&] { return std::ranges::all_of(rows, isFemale); }));
}

TEST_CASE("blank is written on all only where somebody says so")
{
    Choosing t;
    t.press(t.page->list(), Qt::Key_A, Qt::ControlModifier);
    t.chooseWhat("Sex");
    REQUIRE(Choosing::waitFor([&] { return t.lines().isEmpty(); }));
    CHECK_FALSE(t.button()->isEnabled());
    t.part<QCheckBox>("bulkBlank")->setChecked(true);
    CHECK(t.previews());
}

TEST_CASE("Escape goes back from many rows to one, and Enter on the list goes to what can be done with them")
{
    Choosing t;
    t.press(t.page->list(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(t.isPaneShown());
    t.press(t.page->list(), Qt::Key_Return);
    CHECK(t.page->focusWidget() == t.part<QComboBox>("bulkWhat"));
    t.press(t.part<BulkPane>("bulkPane"), Qt::Key_Escape);
    CHECK_FALSE(t.isPaneShown());
    CHECK(t.page->list()->selectionModel()->selectedRows().size() == 1);
    CHECK(t.page->form().row() == t.page->current());
    CHECK(t.page->focusWidget() == t.page->list());
}

TEST_CASE("every widget for many rows has its names, in both languages")
{
    Choosing t;
    t.press(t.page->list(), Qt::Key_Down, Qt::ShiftModifier);
    for (const auto code : {Language::Code::Khmer, Language::Code::English}) {
        t.language.use(code);
        t.page->retranslate();
        t.press(t.page->list(), Qt::Key_Down, Qt::ShiftModifier);
        t.chooseWhat(code == Language::Code::English ? "Sex" : "ភេទ");
        for (const QWidget* widget : t.part<BulkPane>("bulkPane")->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(widget->objectName().isEmpty());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}
