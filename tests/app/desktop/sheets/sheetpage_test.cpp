#include "app/desktop/sheets/sheetpage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/sheets/lineentry.h"
#include "app/desktop/sheets/sheetlinesmodel.h"
#include "app/desktop/sheets/sheetprinting.h"
#include "app/desktop/sheets/sheetwords.h"
#include "core/operations/edit.h"
#include "core/operations/makesheets.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/sheet.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

constexpr records::Scope kSiemReap = 17;

struct Sheets : World {
    RowId activity = addActivity();
    RowId sheet = addSheet(2);

    RowId addActivity()
    {
        records::Activity made;
        made.titleLatin = "Meeting with the governor";
        made.date = text::PartialDate::ofDay(2013, 12, 12);
        records::Record record = records::toRecord(made);
        record.scope = kSiemReap;
        return operations::createRecord(session->desk(), record);
    }
    RowId addSheet(std::int64_t signedTotal)
    {
        records::Sheet made;
        made.reference = "SH-2013-0300";
        made.signedTotal = signedTotal;
        const RowId id = operations::createRecord(session->desk(), records::toRecord(made));
        records::Person person;
        person.givenLatin = "Dara";
        person.birth = text::PartialDate::ofDay(1990, 1, 1);
        const RowId dara = operations::createRecord(session->desk(), records::toRecord(person));
        for (std::int64_t line = 1; line <= 3; ++line) {
            records::Attendance attendance;
            attendance.sheet = Id<records::Sheet>(id);
            attendance.line = line;
            attendance.signature = line == 3 ? records::Signature::No : records::Signature::Yes;
            if (line != 2)
                attendance.person = Id<records::Person>(dara);
            else
                attendance.nameKhmer = "សុខ បុប្ផា";
            operations::createRecord(session->desk(), records::toRecord(attendance));
        }
        return id;
    }
    std::unique_ptr<SheetPage> open()
    {
        auto page = std::make_unique<SheetPage>(*session, language, prompts, sheet);
        page->retranslate();
        page->show();
        page->onShown();
        return page;
    }
};

void enter(QWidget* widget)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
}

/// Until the lines that were typed are written.
void settle(const SheetPage& page)
{
    do
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    while (page.isWorking());
}

void type(SheetPage& page, const char* field, const QString& text)
{
    auto* line = page.findChild<QLineEdit*>(QString::fromLatin1(field));
    line->clear();
    line->insert(text);
    emit line->textEdited(text);
}

Button* closing(SheetPage& page)
{
    return page.findChild<Button*>(QStringLiteral("closeSheet"));
}

} // namespace

TEST_CASE("a sheet without an activity gets one by Enter, takes its province, and lets undo take it back")
{
    Sheets t;
    const auto page = t.open();
    CHECK_FALSE(closing(*page)->isEnabled());
    auto* suggested = page->findChild<RowList*>(QStringLiteral("suggestedActivities"));
    REQUIRE(suggested->model()->rowCount() == 1);
    suggested->setCurrentIndex(suggested->model()->index(0, 0));
    enter(suggested);

    const auto& spec = records::specOf<records::Sheet>();
    CHECK(records::fromRecord<records::Sheet>(t.find(spec, t.sheet)).activity == Id<records::Activity>(t.activity));
    CHECK(t.find(spec, t.sheet).scope == kSiemReap);
    CHECK(suggested->isHidden());
    CHECK(page->subtitle().contains(QStringLiteral("Meeting with the governor")));

    REQUIRE(t.session->undo());
    CHECK(t.find(spec, t.sheet).scope == records::kNational);
    CHECK_FALSE(suggested->isHidden());
}

TEST_CASE("an activity that is not suggested is found by its title")
{
    Sheets t;
    const auto page = t.open();
    auto* search = page->findChild<QLineEdit*>(QStringLiteral("activitySearch"));
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("governor"));
    QApplication::sendEvent(search, &typed);
    enter(search);
    CHECK(store::sheetOverview(t.reader(), t.sheet)->activity == t.activity);
}

TEST_CASE("the closing button says what is missing, and closes a complete sheet")
{
    Sheets t;
    const auto page = t.open();
    auto* suggested = page->findChild<RowList*>(QStringLiteral("suggestedActivities"));
    suggested->setCurrentIndex(suggested->model()->index(0, 0));
    enter(suggested);
    const auto overview = [&] { return *store::sheetOverview(t.reader(), t.sheet); };
    REQUIRE(overview().rows == 2);
    CHECK_FALSE(closing(*page)->isEnabled());
    CHECK(closing(*page)->text() == closingWords(overview(), t.language).text);

    qobject_cast<QCheckBox*>(page->form().editorOf("scanned"))->click();
    REQUIRE(closing(*page)->isEnabled());
    closing(*page)->click();
    CHECK(overview().state == int(records::SheetState::Closed));
    CHECK_FALSE(closing(*page)->isEnabled());
    REQUIRE(t.session->undo());
    CHECK(closing(*page)->isEnabled());
    CHECK(t.prompts.told.isEmpty());
}

TEST_CASE("the lines of a sheet say who is proposed, who stands there twice, and how old they were")
{
    Sheets t;
    SheetLinesModel lines(*t.session, t.language);
    lines.setSheet(t.sheet, "2013-12-12");
    REQUIRE(lines.rowCount() == 3);
    const auto at = [&](int row, int column, int role = Qt::DisplayRole) {
        return lines.index(row, column).data(role);
    };
    CHECK(at(0, SheetLinesModel::NameLatin).toString() == QStringLiteral("Dara"));
    CHECK(at(0, SheetLinesModel::Age).toString() == QStringLiteral("23"));
    CHECK(at(0, SheetLinesModel::NameKhmer).toString() == QStringLiteral("—"));
    CHECK(at(1, SheetLinesModel::NameKhmer).toString() == QStringLiteral("សុខ បុប្ផា"));
    CHECK(at(1, SheetLinesModel::Note, BadgeRole).value<Badge>().state == State::Proposed);
    CHECK(at(0, SheetLinesModel::Note, BadgeRole).value<Badge>().isNull());
    CHECK_FALSE(at(2, SheetLinesModel::Note).toString().isEmpty());
    CHECK(at(0, SheetLinesModel::Note).toString().isEmpty());
    CHECK_FALSE(at(2, SheetLinesModel::Signature).toString().isEmpty());
}

TEST_CASE("F6 finds every pane of a sheet, and every widget has its names")
{
    Sheets t;
    const auto page = t.open();
    for (const QWidget* pane : page->panes())
        CHECK(pane != nullptr);
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(page.get()) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("a sheet whose import is undone tells that it is gone")
{
    Sheets t;
    const auto page = t.open();
    bool vanished = false;
    QObject::connect(page.get(), &SheetPage::vanished, [&] { vanished = true; });
    const auto& lines = records::specOf<records::Attendance>();
    for (const auto& line : store::RecordTable(t.reader()).findBy(lines, *lines.byName("sheet"), t.sheet))
        REQUIRE(operations::removeRecord(t.session->desk(), lines, line.record.id));
    REQUIRE(operations::removeRecord(t.session->desk(), records::specOf<records::Sheet>(), t.sheet));
    t.session->noteChange();
    CHECK(vanished);
}

TEST_CASE("a line that is typed becomes the next line of the sheet, with a new person where nobody is known")
{
    Sheets t;
    const auto page = t.open();
    type(*page, "lineName", QStringLiteral("សុខ វិចិត្រ"));
    type(*page, "lineAge", QStringLiteral("31"));
    type(*page, "linePhone", QStringLiteral("012 345 678"));
    enter(page->findChild<QLineEdit*>(QStringLiteral("linePhone")));
    CHECK(page->findChild<QLineEdit*>(QStringLiteral("lineName"))->text().isEmpty()); // ready for the next one
    settle(*page);

    const auto lines = store::linesOfSheet(t.reader(), t.sheet, 0, 10);
    REQUIRE(lines.size() == 4);
    CHECK(lines[3].line == 4);
    CHECK(lines[3].nameKhmer == "សុខ វិចិត្រ");
    CHECK(lines[3].age == 31);
    CHECK(lines[3].signature == int(records::Signature::Yes));
    CHECK(lines[3].person.has_value());
    REQUIRE(t.session->undo());
    CHECK(store::countLines(t.reader(), t.sheet) == 3);
    CHECK(store::RecordTable(t.reader()).count(records::specOf<records::Person>()) == 1);
}

TEST_CASE("somebody known is suggested while a name is typed, and choosing them writes the line")
{
    Sheets t;
    records::Person person;
    person.familyKhmer = "ចាន់";
    person.givenKhmer = "សុភា";
    person.familyLatin = "Chan";
    person.givenLatin = "Sophea";
    const RowId sophea = operations::createRecord(t.session->desk(), records::toRecord(person));
    const auto page = t.open();
    auto* name = page->findChild<QLineEdit*>(QStringLiteral("lineName"));
    name->setFocus();
    const QString typed = GENERATE(QStringLiteral("Sophea"), QStringLiteral("សុភា"));
    type(*page, "lineName", typed);
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QApplication::sendEvent(popup, &down);
    enter(popup);
    settle(*page);

    const auto lines = store::linesOfSheet(t.reader(), t.sheet, 0, 10);
    REQUIRE(lines.size() == 4);
    CHECK(lines[3].person == sophea);
    CHECK(store::RecordTable(t.reader()).count(records::specOf<records::Person>()) == 2);
}

TEST_CASE("Enter writes what is typed, and not the suggestion that nobody chose")
{
    Sheets t;
    const auto page = t.open();
    page->findChild<QLineEdit*>(QStringLiteral("lineName"))->setFocus();
    type(*page, "lineName", QStringLiteral("Dara"));
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    type(*page, "lineAge", QStringLiteral("61"));
    enter(popup);
    settle(*page);
    CHECK(store::countLines(t.reader(), t.sheet) == 4);
    CHECK(store::linesOfSheet(t.reader(), t.sheet, 3, 1).front().age == 61);
}

TEST_CASE("a block that is pasted goes in as one step, and says which lines could not be read")
{
    Sheets t;
    const auto page = t.open();
    QApplication::clipboard()->setText(QStringLiteral("Keo Vanna\tF\t24\n12 ??? 7\nMeas Rith\tM\t40\n"));
    auto* name = page->findChild<QLineEdit*>(QStringLiteral("lineName"));
    QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    QApplication::sendEvent(name, &paste);
    settle(*page);
    CHECK(store::countLines(t.reader(), t.sheet) == 5);
    CHECK(page->entry().said()->isVisibleTo(page.get()));
    const auto* field = page->findChild<FormField*>(QStringLiteral("lineNameField"));
    REQUIRE(field != nullptr);
    CHECK(field->error().contains(QLatin1Char('2')));
    REQUIRE(t.session->undo());
    CHECK(store::countLines(t.reader(), t.sheet) == 3);
}

TEST_CASE("a line that is typed and not written keeps the page, and a closed sheet takes none")
{
    Sheets t;
    const auto page = t.open();
    type(*page, "lineName", QStringLiteral("Keo Vanna"));
    CHECK_FALSE(page->mayLeave());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(page->findChild<QLineEdit*>(QStringLiteral("lineName")), &escape);
    CHECK(page->mayLeave());
    const auto& spec = records::specOf<records::Sheet>();
    REQUIRE(operations::editField(t.session->desk(), spec, t.sheet, *spec.byName("state"),
                                  std::int64_t(records::SheetState::Closed)));
    t.session->noteChange();
    CHECK(page->entry().isHidden());
}

TEST_CASE("a sheet that was made to be typed in goes again where nothing is written on it")
{
    Sheets t;
    const auto made = operations::makeSheets(t.session->desk(), {t.activity});
    REQUIRE(made);
    t.sheet = made->front().id;
    const auto page = t.open();
    page->setNew();
    CHECK(page->firstFocus() == page->entry().firstField());
    CHECK(page->mayLeave());
    CHECK_FALSE(store::sheetOverview(t.reader(), t.sheet).has_value());
}

TEST_CASE("sheets are printed into a PDF and wait to be entered; without the file there is none")
{
    Sheets t;
    ProgressPanel progress(t.language);
    SheetPrinting printing(*t.session, t.prompts, progress);
    const auto print = [&](const QString& count, const std::string& file) {
        t.prompts.typed = count;
        t.prompts.choices = {2};
        t.prompts.savePath = QString::fromStdString(t.folder.file(file));
        printing.begin(t.activity);
        while (printing.isRunning())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    };
    print(QStringLiteral("3"), "sheets.pdf");
    QFile pdf(QString::fromStdString(t.folder.file("sheets.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const auto sheets = store::sheetsOfActivity(t.reader(), t.activity);
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].reference != sheets[1].reference);
    CHECK(t.find(records::specOf<records::Sheet>(), sheets[0].id).scope == kSiemReap);

    print(QStringLiteral("2"), "no such folder/sheets.pdf");
    CHECK(t.prompts.told.size() == 1);
    print(QStringLiteral("many"), "more.pdf");
    CHECK(t.prompts.told.size() == 2);
    CHECK(store::sheetsOfActivity(t.reader(), t.activity).size() == 3);
}
