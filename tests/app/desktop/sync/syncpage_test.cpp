#include "app/desktop/sync/syncpage.h"

#include "app/desktop/look/label.h"
#include "app/desktop/sync/enrolform.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::SyncWorld;
using bandanh::desktop::test::waitFor;

namespace {

struct Shown : SyncWorld {
    std::unique_ptr<SyncPage> page;

    void show()
    {
        page = std::make_unique<SyncPage>(*session, language, *syncing, nullptr);
        page->retranslate();
        page->resize(1182, 662);
        page->show();
        page->onShown();
    }
    template <class W>
    W* find(const char* name)
    {
        auto* found = page->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QAbstractButton* button(const char* name) { return find<QAbstractButton>(name); }
    QString truth() { return find<Label>("syncTruth")->text(); }
};

} // namespace

TEST_CASE_METHOD(Shown, "not enrolled, there is one form and no button that cannot work")
{
    show();
    CHECK(find<EnrolForm>("firstEnrolForm")->isVisible());
    CHECK_FALSE(button("syncDeed")->isVisible());
    CHECK_FALSE(button("practiseWithHq")->isVisible());
    CHECK(page->firstFocus()->objectName() == QStringLiteral("enrolAddress"));
}

TEST_CASE_METHOD(Shown, "enrolled by the form, the page becomes that of a laptop with a headquarters")
{
    show();
    auto* form = find<EnrolForm>("firstEnrolForm");
    form->fill(QStringLiteral("hq.example.org"), QStringLiteral("abcd"));
    emit form->wanted(QStringLiteral("ABCD"), QStringLiteral("https://hq.example.org"));
    settle();
    CHECK(button("syncDeed")->isVisible());
    CHECK_FALSE(form->isVisible());
    CHECK(form->findChild<QLineEdit*>(QStringLiteral("enrolCode"))->text().isEmpty()); // used up
}

TEST_CASE_METHOD(Shown, "a code that is refused is told under its field")
{
    show();
    hq.enrolError = Error{ErrorCode::CodeExpired, {}};
    emit find<EnrolForm>("firstEnrolForm")->wanted(QStringLiteral("ABCD"), QStringLiteral("https://hq.example.org"));
    settle();
    auto* code = find<EnrolForm>("firstEnrolForm")->findChild<QLineEdit*>(QStringLiteral("enrolCode"));
    CHECK(code->accessibleDescription().contains(QStringLiteral("no longer valid")));
    CHECK_FALSE(code->isReadOnly());
}

TEST_CASE_METHOD(Shown, "the button names what it sends, sends it, and says when all is there")
{
    beEnrolled();
    makePerson("Dara");
    show();
    CHECK(button("syncDeed")->text() == QStringLiteral("Send 1 change"));
    button("syncDeed")->click();
    settle();
    CHECK(hq.syncs == 1);
    CHECK(truth() == QStringLiteral("Everything on this laptop is at headquarters."));
    CHECK(button("syncDeed")->text() == QStringLiteral("Look for changes"));
}

TEST_CASE_METHOD(Shown, "while it runs the figures are told and it can be given up")
{
    beEnrolled();
    makePerson("Dara");
    show();
    hq.holds = true;
    hq.summary.received = 240;
    button("syncDeed")->click();
    REQUIRE(waitFor([&] { return button("syncCancel")->isVisible(); }));
    REQUIRE(waitFor([&] { return find<Label>("syncProgress")->text().contains(QStringLiteral("240")); }));
    CHECK(find<Label>("syncProgress")->text().contains(QStringLiteral("0 of 1 changes sent")));
    CHECK_FALSE(button("syncDeed")->isVisible());
    button("syncCancel")->click();
    settle();
    CHECK(button("syncDeed")->isVisible());
    CHECK(truth().contains(QStringLiteral("Stopped")));
}

TEST_CASE_METHOD(Shown, "shut out by headquarters, the page opens the form for a new code")
{
    beEnrolled();
    show();
    CHECK_FALSE(find<EnrolForm>("enrolForm")->isVisible());
    hq.syncError = Error{ErrorCode::Revoked, {}};
    button("syncDeed")->click();
    settle();
    CHECK(find<EnrolForm>("enrolForm")->isVisible());
    CHECK(truth().contains(QStringLiteral("shut this laptop out")));
}

TEST_CASE_METHOD(Shown, "when to work by itself is chosen on the page")
{
    beEnrolled();
    show();
    auto* mode = find<QComboBox>("syncMode");
    CHECK(mode->currentIndex() == 1);
    emit mode->activated(2);
    CHECK(syncing->mode() == SyncPolicy::Mode::Asked);
}

TEST_CASE_METHOD(Shown, "everything that takes the keyboard has a name, in both states of the page")
{
    const bool enrolled = GENERATE(false, true);
    if (enrolled)
        beEnrolled();
    makePerson("Dara");
    show();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const auto* asButton = qobject_cast<const QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty())));
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}
