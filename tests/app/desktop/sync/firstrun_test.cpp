#include "app/desktop/firstrun/firstrun.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/shell/stepsframe.h"
#include "core/store/store.h"
#include "sync/protocol/enrolmentcode.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::ToldHq;
using bandanh::desktop::test::waitFor;

namespace {

constexpr const char* kPhrase = "nine quiet rivers under green mountains";

struct Run {
    bandanh::test::TemporaryFolder folder;
    Language& language = desktop::test::sharedLanguage();
    ToldHq hq;
    FirstRun run{language, QString::fromStdString(folder.file("records.bandanh")), hq.calls()};
    bool isFinished = false;
    QString code = QString::fromStdString(sync::EnrolmentCode{}.text());

    Run()
    {
        QObject::connect(&run, &FirstRun::finished, &run, [this] { isFinished = true; });
        run.resize(1366, 742);
        run.show();
    }
    template <class W>
    W* find(const char* name)
    {
        auto* found = run.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void type(const char* name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void goOn() { find<QAbstractButton>("stepContinue")->click(); }
    int step() { return run.findChild<StepsFrame*>()->current(); }
    void reachPerson()
    {
        goOn();
        type("passphrase", QString::fromLatin1(kPhrase));
        type("passphraseAgain", QString::fromLatin1(kPhrase));
        goOn();
        REQUIRE(step() == 2);
        type("userName", QStringLiteral("Dara"));
    }
    void chooseCode()
    {
        auto* choice = find<Segmented>("provinceOrCode");
        QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QApplication::sendEvent(choice, &right);
        REQUIRE(find<QLineEdit>("hqCode")->isVisible());
    }
};

} // namespace

TEST_CASE_METHOD(Run, "with a code the first run ends on an enrolled laptop that works for the code's province")
{
    reachPerson();
    chooseCode();
    CHECK_FALSE(find<QWidget>("province")->isVisible());
    type("hqAddress", QStringLiteral("hq.example.org:8443"));
    type("hqCode", code.toLower());
    goOn();
    REQUIRE(step() == 3);
    CHECK_FALSE(find<AnswerButton>("withPractice")->isEnabled()); // it would go to headquarters
    CHECK(find<QAbstractButton>("stepContinue")->text() == "Begin empty");
    goOn();
    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK_FALSE(run.wantsPractice());
    const auto laptop = run.takeLaptop();
    const auto link = sync::readHqLink(laptop->store().writer());
    REQUIRE(link);
    CHECK(link->url == "https://hq.example.org:8443");
    CHECK(laptop->settings().province == 12);
    CHECK(run.pendingEnrolment().isEmpty());
}

TEST_CASE_METHOD(Run, "where there is no link it says so, goes on, and remembers what was typed")
{
    hq.enrolError = Error{ErrorCode::NoLink, {"hq.example.org"}};
    reachPerson();
    chooseCode();
    type("hqAddress", QStringLiteral("https://hq.example.org"));
    type("hqCode", code);
    goOn();
    goOn();
    auto* problem = find<QWidget>("firstRunProblem");
    REQUIRE(waitFor([&] { return problem->isVisible(); }));
    CHECK(problem->accessibleName().contains(QStringLiteral("You can enrol later")));
    CHECK_FALSE(isFinished);
    goOn();
    CHECK(isFinished);
    CHECK(run.pendingEnrolment().code == code);
    CHECK(run.pendingEnrolment().url == QStringLiteral("https://hq.example.org"));
    const auto laptop = run.takeLaptop();
    REQUIRE(laptop != nullptr);
    CHECK_FALSE(sync::readHqLink(laptop->store().writer()));
}

TEST_CASE_METHOD(Run, "what is mistyped is told under its field before anything is made")
{
    reachPerson();
    chooseCode();
    type("hqAddress", QStringLiteral("ftp://hq.example.org"));
    type("hqCode", code);
    goOn();
    CHECK(step() == 2);
    CHECK(find<QLineEdit>("hqAddress")->accessibleDescription().contains(QStringLiteral("ftp://hq.example.org")));
    type("hqAddress", QStringLiteral("hq.example.org"));
    type("hqCode", QStringLiteral("ABCD"));
    goOn();
    CHECK(step() == 2);
    CHECK(find<QLineEdit>("hqCode")->accessibleDescription().contains(QStringLiteral("mistyped")));
}

TEST_CASE_METHOD(Run, "without a code it is as before: a province, and practice data when one likes")
{
    reachPerson();
    goOn();
    REQUIRE(step() == 3);
    CHECK(find<AnswerButton>("withPractice")->isEnabled());
    CHECK(find<QAbstractButton>("stepContinue")->text() == "Take practice data");
    find<AnswerButton>("withPractice")->click();
    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK(run.wantsPractice());
    CHECK_FALSE(sync::readHqLink(run.takeLaptop()->store().writer()));
}
