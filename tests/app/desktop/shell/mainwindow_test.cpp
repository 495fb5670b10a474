#include "app/desktop/shell/mainwindow.h"

#include "app/desktop/look/searchfield.h"
#include "app/desktop/shell/statusline.h"
#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <set>

using namespace bandanh::desktop;

namespace {

class PlainPage final : public Page
{
public:
    explicit PlainPage(QString name)
        : m_name(std::move(name)), field(new QLineEdit(this)), splitter(new QSplitter(this))
    {
        field->setObjectName("field");
        field->setAccessibleName(m_name);
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
    }

    QString title() const override { return m_name; }
    void retranslate() override { ++retranslated; }
    void onShown() override { ++shown; }
    bool mayLeave() override { return leaves; }
    bool isWorking() const override { return works; }
    QWidget* firstFocus() override { return field; }

    int retranslated = 0;
    int shown = 0;
    bool leaves = true;
    bool works = false;

private:
    QString m_name;

public:
    QLineEdit* field;
    QSplitter* splitter;
};

struct Fixture {
    std::unique_ptr<Language> language = testing::plainLanguage();
    ActionCatalogue actions;
    int made = 0;
    PlainPage* today = nullptr;
    PlainPage* people = nullptr;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        language->use(Language::Code::English);
        window = std::make_unique<MainWindow>(*language, actions);
        window->addPlace(ActionId::ShowToday, [this] { return ++made, today = new PlainPage("Today"); });
        window->addPlace(ActionId::ShowPeople, [this] { return ++made, people = new PlainPage("People"); });
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a page is made when it is first shown, once")
{
    CHECK(made == 0);
    CHECK(window->showPlace(ActionId::ShowToday));
    CHECK(made == 1);
    CHECK(today->retranslated == 1);
    window->showPlace(ActionId::ShowPeople);
    window->showPlace(ActionId::ShowToday);
    CHECK(made == 2);
    CHECK(today->shown == 2);
    CHECK(window->currentPage() == today);
}

TEST_CASE_METHOD(Fixture, "the action of a place leads there; an action without a place is refused")
{
    window->showPlace(ActionId::ShowToday);
    actions.action(ActionId::ShowPeople)->trigger();
    CHECK(window->currentPage() == people);
    CHECK_FALSE(window->showPlace(ActionId::ShowImpact));
    CHECK(window->currentPage() == people);
}

TEST_CASE_METHOD(Fixture, "a page opened over a place is closed by Back, which is off elsewhere")
{
    window->showPlace(ActionId::ShowToday);
    CHECK_FALSE(actions.action(ActionId::GoBack)->isEnabled());
    auto* sheet = new PlainPage("Sheet");
    window->openPage(sheet);
    CHECK(window->currentPage() == sheet);
    sheet->leaves = false;
    CHECK_FALSE(window->goBack());
    CHECK_FALSE(window->showPlace(ActionId::ShowPeople));
    sheet->leaves = true;
    actions.action(ActionId::GoBack)->trigger();
    CHECK(window->currentPage() == today);
}

TEST_CASE_METHOD(Fixture, "the window knows of long work on a page that is not in front")
{
    window->showPlace(ActionId::ShowToday);
    CHECK_FALSE(window->isWorking());
    today->works = true;
    window->openPage(new PlainPage("Sheet"));
    CHECK(window->isWorking());
}

TEST_CASE_METHOD(Fixture, "F6 leaves out what is not shown")
{
    window->showPlace(ActionId::ShowToday);
    window->show();
    QApplication::setActiveWindow(window.get());
    window->search().setFocus();
    today->field->hide();
    actions.action(ActionId::NextPane)->trigger();
    CHECK(QApplication::focusWidget() != &window->search()); // on to the navigation
}

TEST_CASE_METHOD(Fixture, "F10 and the menu key open the menu: the places, and what the page in front offers")
{
    window->showPlace(ActionId::ShowToday);
    window->show();
    const auto openedMenu = [&] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    actions.action(ActionId::OpenMenu)->trigger();
    REQUIRE(openedMenu() != nullptr);
    CHECK(openedMenu()->actions().contains(actions.action(ActionId::ShowPeople)));
    CHECK(openedMenu()->actions().contains(actions.action(ActionId::LargerText)));
    CHECK(openedMenu()->activeAction() == actions.action(ActionId::ShowToday)); // the arrows go on from there
    openedMenu()->close();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(window.get(), &key);
    CHECK(openedMenu() != nullptr);
    openedMenu()->close();
}

TEST_CASE_METHOD(Fixture, "pages made already are retranslated, in front or not")
{
    window->showPlace(ActionId::ShowToday);
    window->showPlace(ActionId::ShowPeople);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(window.get(), &change);
    CHECK(today->retranslated == 2);
    CHECK(people->retranslated == 2);
}

TEST_CASE_METHOD(Fixture, "with large text panes stand one below the other, and side by side again after")
{
    window->showPlace(ActionId::ShowToday);
    testing::screen().setTextScale(2.0);
    CHECK(today->splitter->orientation() == Qt::Vertical);
    testing::screen().setTextScale(1.0);
    CHECK(today->splitter->orientation() == Qt::Horizontal);
}

TEST_CASE_METHOD(Fixture, "a page larger than the screen scrolls, and the window stays as large as it was")
{
    window->showPlace(ActionId::ShowToday);
    window->resize(1366, 742);
    window->show();
    today->setMinimumSize(3000, 2000);
    QApplication::processEvents();
    CHECK(window->size() == QSize(1366, 742));
    CHECK(today->size() == QSize(3000, 2000));
    CHECK(window->minimumSizeHint().height() < 742);
}

TEST_CASE_METHOD(Fixture, "facts that do not fit on the status line take a second one, until they fit again")
{
    StatusLine line(*language);
    line.resize(1366, line.sizeHint().height());
    line.show();
    const int low = line.sizeHint().height();
    for (const auto fact : {StatusLine::Fact::Network, StatusLine::Fact::LastSync, StatusLine::Fact::LastBackup})
        line.setFact(fact, {Icon::Network, {}, QString(80, QLatin1Char('x'))});
    CHECK(line.sizeHint().height() == 2 * low);
    line.setFact(StatusLine::Fact::LastSync, {Icon::Sync, {}, QStringLiteral("No sync yet")});
    CHECK(line.sizeHint().height() == low);
}

TEST_CASE_METHOD(Fixture, "everything that takes the keyboard has a name for screen readers and for tests")
{
    window->showPlace(ActionId::ShowToday);
    window->openPage(new PlainPage("Sheet"));
    window->show();
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        if (!qobject_cast<const QSplitter*>(widget->parentWidget()))
            CHECK_FALSE(widget->objectName().isEmpty());
    }
}

TEST_CASE("actions are declared once: no name and no key stands for two")
{
    std::set<QString> names;
    std::set<QString> keys;
    for (const ActionEntry& entry : actionEntries()) {
        CAPTURE(entry.name);
        CHECK(names.insert(QString::fromLatin1(entry.name)).second);
        CHECK_FALSE(QString::fromLatin1(entry.text).isEmpty());
        const QString key = QString::fromLatin1(entry.keys);
        if (!key.isEmpty()) {
            CHECK(keys.insert(key).second);
            CHECK_FALSE(QKeySequence(key, QKeySequence::PortableText).isEmpty());
        }
    }
}
