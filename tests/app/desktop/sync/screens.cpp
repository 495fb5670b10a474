// Writes pictures of the Sync page, the conflicts and the first run on the practice data, for the eye:
//   bandanh-sync-screens FOLDER km|en [dark] [large]

#include "app/desktop/conflicts/conflictpage.h"
#include "app/desktop/firstrun/firstrun.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/statusline.h"
#include "app/desktop/shell/stepsframe.h"
#include "app/desktop/sync/enrolform.h"
#include "app/desktop/sync/syncfacts.h"
#include "app/desktop/sync/syncpage.h"
#include "app/desktop/today/todaypage.h"
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "tests/app/desktop/sync/differing.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::Differing;
using bandanh::desktop::test::SyncWorld;
using bandanh::desktop::test::waitFor;

namespace {

struct Camera {
    QString folder;
    QString suffix;

    void take(QWidget& window, const char* name) const
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), suffix));
    }
};

void takeSync(const Camera& camera, SyncWorld& world, MainWindow& window)
{
    const auto look = [&](const char* name) {
        desktop::showFacts(window.statusLine(), *world.syncing, world.language);
        camera.take(window, name);
    };
    window.showPlace(ActionId::ShowSync);
    auto* form = window.findChild<EnrolForm*>(QStringLiteral("firstEnrolForm"));
    form->fill(QStringLiteral("https://hq.example.org:8443"),
               QStringLiteral("dcspkcag5wc1hj0kr51804kjy2xpg168jvp6z5qm35cg"));
    look("1-form");
    form->showError({ErrorCode::CodeUsed, {}});
    form->showError({ErrorCode::NoLink, {"hq.example.org"}});
    look("2-form-errors");
    world.beEnrolled("12,17,21", "https://hq.example.org:8443");
    world.syncing->start();
    waitFor([&, n = 0]() mutable { return ++n > 10; });
    look("3-waiting");
    world.hq.holds = true;
    world.hq.summary = {3, 34'000, 1'200, 1193, 240, 2};
    world.syncing->syncNow();
    waitFor([&] { return window.findChild<QWidget*>(QStringLiteral("syncCancel"))->isVisible(); });
    look("4-running");
    world.hq.holds = false;
    world.settle();
    look("5-done");
    world.makePerson("Dara");
    store::Store::setSetting(world.session->desk().connection, "sync_clock_offset", "260000000");
    world.hq.syncError = Error{ErrorCode::CaptivePortal, {"hq.example.org"}};
    world.syncing->syncNow();
    world.settle();
    look("6-portal");
    world.hq.syncError = Error{ErrorCode::Revoked, {}};
    world.syncing->syncNow();
    world.settle();
    look("7-revoked");
}

void takeConflicts(const Camera& camera, Language& language)
{
    Differing world;
    records::Person person;
    person.familyKhmer = "សុខ";
    person.givenKhmer = "ដារា";
    person.familyLatin = "Sok";
    person.givenLatin = "Dara";
    person.phones = {"+85512345678"};
    person.birth = text::PartialDate::parse("1999-03-17");
    person.consent = records::Consent::Given;
    const RowId first = world.share(person);
    const RowId second = world.share(person);
    const RowId third = world.share(person);
    world.edit(first, "birth", std::string("1998-03-17"), std::string("1999-05-17"));
    world.removeTheirs(second, "given_latin", std::string("Dareth"));
    world.edit(third, "consent", std::int64_t(records::Consent::Withdrawn), std::int64_t(records::Consent::Refused));
    world.syncBoth();
    MainWindow window(language, world.world.actions);
    window.addPlace(ActionId::ShowToday,
                    [&] { return new TodayPage(*world.world.session, language, world.world.prompts); });
    window.resize(1366, 742);
    window.show();
    window.showPlace(ActionId::ShowToday);
    camera.take(window, "10-today");
    auto* page = new ConflictPage(*world.world.session, language, world.world.prompts);
    window.openPage(page);
    camera.take(window, "11-conflict");
    for (const char* name : {"12-conflict", "13-conflict"}) {
        for (QShortcut* shortcut : page->findChildren<QShortcut*>())
            if (shortcut->key() == QKeySequence(Qt::Key_J))
                emit shortcut->activated();
        camera.take(window, name);
    }
}

void takeFirstRun(const Camera& camera, Language& language)
{
    bandanh::test::TemporaryFolder folder;
    FirstRun run(language, QString::fromStdString(folder.file("records.bandanh")));
    run.resize(1366, 742);
    run.show();
    auto* frame = run.findChild<StepsFrame*>();
    frame->setCurrent(2);
    camera.take(run, "20-province");
    auto* choice = run.findChild<Segmented*>(QStringLiteral("provinceOrCode"));
    choice->setCurrent(1);
    emit choice->chosen(1);
    run.findChild<QLineEdit*>(QStringLiteral("userName"))->setText(QStringLiteral("Dara"));
    run.findChild<QAbstractButton*>(QStringLiteral("stepContinue"))->click();
    camera.take(run, "21-code");
    frame->setCurrent(3);
    camera.take(run, "22-data");
}

} // namespace

int main(int argc, char** argv)
{
    Language& language = desktop::test::sharedLanguage();
    (void)argc; // the list ends by itself
    QStringList words;
    for (int i = 1; argv[i] != nullptr; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    Look::of().setTheme(words.contains(QStringLiteral("dark")) ? Theme::Dark : Theme::Light);
    Look::of().setTextScale(words.contains(QStringLiteral("large")) ? 2.0 : 1.0);
    language.use(words.contains(QStringLiteral("km")) ? Language::Code::Khmer : Language::Code::English);
    const Camera camera{words.value(0, QStringLiteral(".")), words.mid(1).join(QLatin1Char('-'))};
    {
        SyncWorld world;
        world.importPractice();
        MainWindow window(language, world.actions);
        window.addPlace(ActionId::ShowSync,
                        [&] { return new SyncPage(*world.session, language, *world.syncing, nullptr); });
        window.resize(1366, 742);
        window.show();
        takeSync(camera, world, window);
    }
    takeConflicts(camera, language);
    takeFirstRun(camera, language);
    return 0;
}
