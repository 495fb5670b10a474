#include "app/desktop/sync/practising.h"

#include "app/desktop/sync/syncpage.h"
#include "core/store/integrity.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::SyncWorld;
using bandanh::desktop::test::waitFor;

namespace {

/// The real program, TLS on loopback, and the practice store.
struct Practice : SyncWorld {
    QString store = QString::fromStdString(folder.file("records.bandanh"));
    std::unique_ptr<Practising> practising;
    std::unique_ptr<SyncPage> page;
    QStringList failures;

    void open(const QString& program = QStringLiteral(BANDANH_HQ))
    {
        page.reset();
        practising.reset();
        syncing = std::make_unique<Syncing>(*session, Syncing::World{clock, random, network});
        practising = std::make_unique<Practising>(*syncing, program, store);
        QObject::connect(practising.get(), &Practising::failed, practising.get(),
                         [this](const QString& what) { failures << what; });
        practising->resume();
        page = std::make_unique<SyncPage>(*session, language, *syncing, practising.get());
        page->retranslate();
        page->resize(1182, 662);
        page->show();
        page->onShown();
    }
    QAbstractButton* button(const char* name) { return page->findChild<QAbstractButton*>(QString::fromLatin1(name)); }
};

} // namespace

TEST_CASE_METHOD(Practice, "with practice data, one click makes a headquarters and another one sends it everything")
{
    importPractice();
    open();
    const auto waiting = syncing->state().waiting;
    REQUIRE(waiting > 0);
    REQUIRE(button("practiseWithHq")->isVisible());

    button("practiseWithHq")->click();
    CHECK(practising->state() == Practising::State::Starting);
    REQUIRE(waitFor([&] { return practising->state() == Practising::State::Running; }));
    CHECK(page->findChild<QWidget*>(QStringLiteral("practiceNote"))->isVisible());
    CHECK(syncing->state().waiting == waiting); // the third click is the learner's

    button("syncDeed")->click();
    REQUIRE(waitFor([&] { return !syncing->isRunning(); }));
    CHECK_FALSE(syncing->error());
    CHECK(syncing->state().waiting == 0);
    CHECK(syncing->state().last.sent == waiting);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(Practice, "it ends with the application, and runs again where it was with the next one")
{
    makePerson("Dara");
    open();
    button("practiseWithHq")->click();
    REQUIRE(waitFor([&] { return practising->state() == Practising::State::Running; }));
    const std::string url = syncing->link()->url;
    practising.reset();
    page.reset();

    open();
    REQUIRE(waitFor([&] { return practising->state() == Practising::State::Running; }));
    CHECK(syncing->link()->url == url);
    syncing->syncNow();
    REQUIRE(waitFor([&] { return !syncing->isRunning(); }));
    CHECK_FALSE(syncing->error());
    CHECK(syncing->state().waiting == 0);
}

TEST_CASE_METHOD(Practice, "where the program is missing it is not offered, and a broken one is told")
{
    open(QString());
    CHECK(practising->state() == Practising::State::None);
    CHECK_FALSE(button("practiseWithHq")->isVisible());

    open(QStringLiteral("/nowhere/bandanh-hq"));
    button("practiseWithHq")->click();
    REQUIRE(waitFor([&] { return !failures.isEmpty(); }));
    CHECK(practising->state() == Practising::State::Offered);
}
