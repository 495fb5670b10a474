#include "app/desktop/networks/networkspage.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/networks/classlistmodel.h"
#include "app/desktop/networks/classlistpage.h"
#include "app/desktop/networks/higherriskpage.h"
#include "app/desktop/networks/networkpeople.h"
#include "core/operations/edit.h"
#include "core/records/higherriskprovince.h"
#include "core/records/network.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    RowId network;

    Opened()
    {
        records::Network typed;
        typed.nameLatin = "Kandal Student Network";
        typed.foundedOn = text::PartialDate::parse("2013-02-01");
        network = operations::createRecord(session->desk(), records::toRecord(typed));
    }
    RowId person(const char* family, const char* given)
    {
        records::Person typed;
        typed.familyLatin = family;
        typed.givenLatin = given;
        return operations::createRecord(session->desk(), records::toRecord(typed));
    }
    std::int64_t terms(store::NetworkPeople people) { return store::countTerms(reader(), network, people); }
};

constexpr int kPatience = 20'000; // milliseconds, of a machine that does much else

template <class Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    for (timer.start(); !condition() && timer.elapsed() < kPatience;)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

void press(QWidget* widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
}

void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text)
        press(widget, letter.toUpper().unicode(), QString(letter));
}

/// What is interactive and has no name for a screen reader.
QStringList nameless(QWidget& page)
{
    QStringList found;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&page) && widget->accessibleName().isEmpty()
            && qobject_cast<QAbstractButton*>(widget) == nullptr)
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    return found;
}

} // namespace

TEST_CASE("a leader is added with person and day together, and a second term of the same person beside the first")
{
    Opened t;
    const RowId dara = t.person("Sok", "Dara");
    NetworksPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    RecordEntry& entry = *page.leaders().entry();
    entry.add();
    CHECK(entry.frameOf("person")->hasError());
    CHECK(t.terms(store::NetworkPeople::Leaders) == 0);

    const auto add = [&](const char* from) {
        auto* person = qobject_cast<QLineEdit*>(entry.editorOf("person"));
        auto* day = qobject_cast<QLineEdit*>(entry.editorOf("from"));
        REQUIRE(person != nullptr);
        REQUIRE(day != nullptr);
        type(person, QStringLiteral("Sok Dara"));
        day->clear();
        type(day, QString::fromLatin1(from));
        entry.add();
    };
    add("1/2/2013");
    CHECK(t.terms(store::NetworkPeople::Leaders) == 1);
    add("1/2/2013");
    CHECK(entry.frameOf("person")->hasError());
    CHECK(t.terms(store::NetworkPeople::Leaders) == 1);
    qobject_cast<QLineEdit*>(entry.editorOf("person"))->clear();
    add("1/9/2013");
    CHECK(t.terms(store::NetworkPeople::Leaders) == 2);
    const auto terms = store::terms(t.reader(), t.network, store::NetworkPeople::Leaders, 0, 9);
    CHECK(terms.at(0).person == dara);
    CHECK(terms.at(1).person == dara);
    CHECK(nameless(page).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("a pasted class is previewed, answered by keys, enrolled by one step and taken back by undo")
{
    Opened t;
    t.person("Sok", "Dara");
    t.language.use(Language::Code::English);
    ClassListPage page(*t.session, t.language, t.prompts, t.network);
    page.retranslate();
    page.show();
    page.pasted().setPlainText(
        QString::fromUtf8("សុខ ដារ៉ា\tSok Dara\nChan Sophea\tF\t1998\nKim Sreyleak\t99/99/1999\n"));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 3; }));
    CHECK(page.model().counts().waiting == 1);
    CHECK(page.model().counts().created == 1);
    CHECK(page.model().counts().back == 1);
    CHECK(page.model().faultWords(2).contains(QStringLiteral("99/99/1999")));
    auto* enrol = page.findChild<Button*>(QStringLiteral("enrol"));
    CHECK(enrol->text() == QStringLiteral("Enrol 1 student"));

    auto* table = page.findChild<TableView*>(QStringLiteral("classLines"));
    CHECK(table->currentIndex().row() == 0); // the one that waits
    CHECK(page.model().candidateWords(0).contains(QStringLiteral("Sok Dara")));
    press(table, Qt::Key_1);
    CHECK(enrol->text() == QStringLiteral("Enrol 2 students"));
    CHECK(nameless(page).join(QLatin1Char('\n')) == QString());
    page.enrol();
    CHECK(t.terms(store::NetworkPeople::Members) == 2);
    REQUIRE(t.session->undo());
    CHECK(t.terms(store::NetworkPeople::Members) == 0);
}

TEST_CASE("a province stands on the list of higher risk twice, each time with its dates")
{
    Opened t;
    HigherRiskPage page(*t.session, t.language, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    const auto add = [&](const char* from) {
        auto* province = qobject_cast<QLineEdit*>(page.entry().editorOf("province"));
        auto* day = qobject_cast<QLineEdit*>(page.entry().editorOf("from"));
        REQUIRE(province != nullptr);
        type(province, QStringLiteral("Poipet"));
        province->clear();
        type(province, QStringLiteral("Banteay Meanchey"));
        day->clear();
        type(day, QString::fromLatin1(from));
        page.entry().add();
    };
    add("2012");
    add("2014");
    const auto terms = store::higherRiskTerms(t.reader());
    REQUIRE(terms.size() == 2);
    CHECK(terms.at(0).province == terms.at(1).province);
    CHECK(terms.at(0).from == "2012");
    CHECK(nameless(page).join(QLatin1Char('\n')) == QString());
}
