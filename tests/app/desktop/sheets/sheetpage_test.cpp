#include "app/desktop/sheets/sheetpage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/sheets/sheetlinesmodel.h"
#include "app/desktop/sheets/sheetwords.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/sheet.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QCheckBox>
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
