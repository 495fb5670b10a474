#include "app/desktop/forms/recordform.h"

#include "app/desktop/forms/recordlistpage.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/tableview.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <QApplication>
#include <QKeyEvent>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

void key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
}

void type(QWidget* widget, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->selectAll();
    for (const QChar letter : text)
        key(widget, 0, Qt::NoModifier, letter);
}

/// Where Tab goes from here.
QWidget* behind(QWidget* widget)
{
    do
        widget = widget->nextInFocusChain();
    while ((widget->focusPolicy() & Qt::TabFocus) == 0);
    return widget;
}

struct Form : World {
    RecordForm form;

    explicit Form(const records::RecordSpec& spec = records::specOf<records::Person>()) : form(*session, language, spec)
    {
        form.QWidget::show();
    }
    QLineEdit* line(std::string_view field) { return qobject_cast<QLineEdit*>(form.editorOf(field)); }
    std::string stored(std::string_view field)
    {
        const auto& spec = form.spec();
        return records::exportText(*spec.byName(field),
                                   find(spec, *form.row()).values[spec.indexOf(*spec.byName(field))]);
    }
    RowId addPerson(const char* given)
    {
        records::Person person;
        person.givenLatin = given;
        return operations::createRecord(session->desk(), records::toRecord(person));
    }
};

} // namespace

TEST_CASE("a field that is left is written as one operation, and untouched fields are not")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    const auto before = t.operations();

    type(t.line("given_latin"), QStringLiteral("Bopha"));
    CHECK(t.operations() == before);
    CHECK(t.form.mayLeave());

    CHECK(t.operations() == before + 1);
    CHECK(t.stored("given_latin") == "Bopha");
    CHECK(t.form.mayLeave());
    CHECK(t.operations() == before + 1);
}

TEST_CASE("two seconds of rest write what is typed while the field keeps the keyboard")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    auto* rest = t.form.findChild<QTimer*>(QStringLiteral("rest"));
    REQUIRE(rest != nullptr);
    type(t.line("note"), QStringLiteral("comes by boat"));
    REQUIRE(rest->isActive());
    CHECK(rest->interval() == 2000);
    rest->setInterval(0);
    while (rest->isActive())
        QApplication::processEvents();
    CHECK(t.stored("note") == "comes by boat");
    CHECK(t.line("note")->text() == QStringLiteral("comes by boat"));
}

TEST_CASE("what cannot be read stays as typed, says why, and is not written")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    const auto before = t.operations();

    type(t.line("birth"), QStringLiteral("soon"));
    CHECK_FALSE(t.form.mayLeave());

    CHECK(t.operations() == before);
    CHECK(t.line("birth")->text() == QStringLiteral("soon"));
    CHECK(t.form.frameOf("birth")->hasError());
    CHECK_FALSE(t.line("birth")->accessibleDescription().isEmpty());
    t.session->noteChange();
    CHECK(t.line("birth")->text() == QStringLiteral("soon"));

    type(t.line("birth"), QStringLiteral("1992"));
    CHECK(t.form.mayLeave());
    CHECK_FALSE(t.form.frameOf("birth")->hasError());
    CHECK(t.stored("birth") == "1992");
}

TEST_CASE("undo takes the last edit back and the form shows it; redo brings it again")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    type(t.line("given_latin"), QStringLiteral("Bopha"));
    REQUIRE(t.form.mayLeave());

    REQUIRE(t.session->undo());
    CHECK(t.line("given_latin")->text() == QStringLiteral("Dara"));
    REQUIRE(t.session->redo());
    CHECK(t.line("given_latin")->text() == QStringLiteral("Bopha"));
}

TEST_CASE("Ctrl+Z in a field that nobody types in belongs to the application")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    const auto isTakenByField = [&] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(t.line("given_latin"), &undo);
        return undo.isAccepted();
    };
    CHECK_FALSE(isTakenByField());
    type(t.line("given_latin"), QStringLiteral("B"));
    CHECK(isTakenByField());
}

TEST_CASE("a new record is made by its first value, and is gone again by undo")
{
    Form t;
    std::optional<RowId> made;
    bool vanished = false;
    QObject::connect(&t.form, &RecordForm::created, [&](const RowId& row) { made = row; });
    QObject::connect(&t.form, &RecordForm::vanished, [&] { vanished = true; });
    t.form.startNew();
    const auto before = t.operations();
    CHECK(t.form.mayLeave());
    CHECK(t.operations() == before);

    type(t.line("given_km"), QStringLiteral("ដារា"));
    REQUIRE(t.form.mayLeave());
    REQUIRE(made);
    CHECK(t.form.row() == made);
    CHECK(t.stored("given_km") == "ដារា");
    CHECK(t.operations() == before + 1);

    REQUIRE(t.session->undo());
    CHECK(vanished);
    CHECK_FALSE(t.form.row());
    CHECK(t.line("given_km")->text().isEmpty());
}

TEST_CASE("choices, yes and no, lists, places and references are written as what they are")
{
    Form t;
    records::Organisation school;
    school.nameLatin = "Thmea High School";
    const RowId schoolId = operations::createRecord(t.session->desk(), records::toRecord(school));
    RecordForm activity(*t.session, t.language, records::specOf<records::Activity>());
    activity.QWidget::show();
    activity.startNew();
    type(activity.editorOf("title_en"), QStringLiteral("Session"));
    REQUIRE(activity.mayLeave());
    type(activity.editorOf("place"), QStringLiteral("Thmei"));
    CHECK_FALSE(activity.mayLeave()); // many villages are called so
    type(activity.editorOf("place"), QStringLiteral("Angkor Chum, Siem Reap"));
    type(activity.editorOf("school"), QStringLiteral("thmea"));
    qobject_cast<QPlainTextEdit*>(activity.editorOf("themes"))->setPlainText(QStringLiteral("rights\nwork"));
    REQUIRE(activity.mayLeave());
    const auto written = records::fromRecord<records::Activity>(t.find(activity.spec(), *activity.row()));
    REQUIRE(written.place);
    CHECK(written.place->text().starts_with("17"));
    CHECK(written.school == Id<records::Organisation>(schoolId));
    CHECK(written.themes == std::vector<std::string>{"rights", "work"});

    t.form.load(t.addPerson("Dara"));
    auto* sex = qobject_cast<QComboBox*>(t.form.editorOf("sex"));
    sex->setCurrentIndex(1);
    emit sex->activated(1);
    CHECK(t.stored("sex") == "F");
    auto* contact = qobject_cast<QCheckBox*>(t.form.editorOf("do_not_contact"));
    CHECK(contact->checkState() == Qt::PartiallyChecked);
    contact->click();
    CHECK(t.stored("do_not_contact") == "1");
    contact->click();
    CHECK(t.stored("do_not_contact") == "0");
}

TEST_CASE(
    "what breaks a rule between fields is written all the same, and asked about beside its field until it is mended")
{
    Form t(records::specOf<records::Activity>());
    t.form.startNew();
    type(t.line("date"), QStringLiteral("2013-05-02"));
    REQUIRE(t.form.mayLeave());
    type(t.line("end_date"), QStringLiteral("2013-04-30"));
    CHECK(t.form.mayLeave());
    CHECK(t.stored("end_date") == "2013-04-30");
    CHECK(t.form.frameOf("end_date")->hasError());

    type(t.line("date"), QStringLiteral("2013-04-29"));
    CHECK(t.form.mayLeave());
    CHECK_FALSE(t.form.frameOf("end_date")->hasError());
}

TEST_CASE("every field says its name, in the language of the screen, and Tab walks them in order")
{
    Form t;
    t.form.load(t.addPerson("Dara"));
    for (const auto& field : t.form.spec().fields) {
        const QWidget* editor = t.form.editorOf(field.name);
        if (editor == nullptr)
            continue;
        INFO(field.name);
        CHECK_FALSE(editor->objectName().isEmpty());
        CHECK_FALSE(editor->accessibleName().isEmpty());
        CHECK((editor->focusPolicy() & Qt::TabFocus) != 0);
    }
    CHECK(behind(t.form.editorOf("family_km")) == t.form.editorOf("family_latin"));
    CHECK(behind(t.form.editorOf("family_latin")) == t.form.editorOf("given_km"));
    CHECK(behind(t.form.editorOf("given_latin")) == t.form.editorOf("sex"));
    const QString english = t.line("note")->accessibleName();
    t.language.use(Language::Code::Khmer);
    t.form.retranslate();
    CHECK(t.line("note")->accessibleName() != english);
    t.language.use(Language::Code::English);
}

TEST_CASE("deleting asks with a number, and a record that others refer to stays")
{
    World t;
    records::Network network;
    network.nameLatin = "Youth network";
    const RowId id = operations::createRecord(t.session->desk(), records::toRecord(network));
    records::Organisation school;
    school.nameLatin = "Thmea High School";
    school.network = Id<records::Network>(id);
    const RowId schoolId = operations::createRecord(t.session->desk(), records::toRecord(school));
    const auto& spec = records::specOf<records::Network>();

    CHECK_FALSE(removeAfterAsking(*t.session, t.prompts, spec, id));
    REQUIRE(t.prompts.told.size() == 1);
    CHECK(t.prompts.asked.last().contains(QLatin1Char('1')));
    CHECK(t.find(spec, id).id == id);

    t.prompts.answer = false;
    CHECK_FALSE(removeAfterAsking(*t.session, t.prompts, records::specOf<records::Organisation>(), schoolId));
    t.prompts.answer = true;
    CHECK(removeAfterAsking(*t.session, t.prompts, records::specOf<records::Organisation>(), schoolId));
    CHECK(removeAfterAsking(*t.session, t.prompts, spec, id));
    CHECK(t.find(spec, id).id == RowId());
}

TEST_CASE("a list keeps the row that is being edited, wherever its new name puts it")
{
    World t;
    for (const char* name : {"Alpha", "Beta", "Gamma"}) {
        records::Organisation organisation;
        organisation.nameLatin = name;
        operations::createRecord(t.session->desk(), records::toRecord(organisation));
    }
    RecordListPage page(*t.session, t.language, t.actions, t.prompts, records::specOf<records::Organisation>(),
                        ActionId::NewOrganisation);
    page.retranslate();
    page.show();
    page.onShown();
    const auto alpha = page.current();
    REQUIRE(alpha);
    CHECK(page.list()->currentIndex().row() == 0);

    type(page.form().editorOf("name_latin"), QStringLiteral("Zeta"));
    REQUIRE(page.mayLeave());

    CHECK(page.current() == alpha);
    CHECK(page.list()->currentIndex().row() == 2);
    page.search(QStringLiteral("bet"));
    CHECK(page.list()->model()->rowCount() == 1);
    page.select(*alpha);
    CHECK(page.list()->model()->rowCount() == 3);
    CHECK(page.form().row() == alpha);

    t.actions.action(ActionId::NewOrganisation)->trigger();
    CHECK_FALSE(page.current());
    type(page.form().editorOf("name_km"), QStringLiteral("វិទ្យាល័យថ្មី"));
    REQUIRE(page.mayLeave());
    CHECK(page.list()->model()->rowCount() == 4);
    CHECK(page.current() == page.form().row());
}

TEST_CASE("a row whose field cannot be read is not left by walking the list")
{
    World t;
    for (const char* name : {"Alpha", "Beta"}) {
        records::Network network;
        network.nameLatin = name;
        operations::createRecord(t.session->desk(), records::toRecord(network));
    }
    RecordListPage page(*t.session, t.language, t.actions, t.prompts, records::specOf<records::Network>(),
                        ActionId::NewNetwork);
    page.retranslate();
    page.show();
    page.onShown();
    const auto first = page.current();
    type(page.form().editorOf("founded_on"), QStringLiteral("soon"));

    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    QApplication::processEvents();

    CHECK(page.current() == first);
    CHECK(page.list()->currentIndex().row() == 0);
    CHECK(qobject_cast<QLineEdit*>(page.form().editorOf("founded_on"))->text() == QStringLiteral("soon"));
    CHECK_FALSE(page.mayLeave());
}
