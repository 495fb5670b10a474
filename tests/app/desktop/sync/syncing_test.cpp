#include "tests/app/desktop/sync/syncworld.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::SyncWorld;
using bandanh::desktop::test::waitFor;

TEST_CASE("a laptop that is not enrolled never tries by itself, and says why when asked", "[sync]")
{
    SyncWorld world;
    world.syncing->start();
    world.makePerson("Dara");
    CHECK_FALSE(world.syncing->nextTry());
    world.syncing->syncNow();
    REQUIRE(world.syncing->error());
    CHECK(world.syncing->error()->code == ErrorCode::NotEnrolled);
    CHECK(world.hq.syncs == 0);
}

TEST_CASE("what rests is sent by itself once it is due", "[sync]")
{
    SyncWorld world;
    world.beEnrolled();
    world.syncing->start();
    world.makePerson("Dara");
    REQUIRE(world.syncing->nextTry());
    CHECK(world.syncing->state().waiting == 1);

    world.syncing->tryIfDue();
    CHECK(world.hq.syncs == 0); // not yet
    world.clock.set(world.clock.now() + SyncPolicy::kRest);
    world.syncing->tryIfDue();
    REQUIRE(waitFor([&] { return world.syncing->state().waiting == 0; }));
    CHECK(world.hq.syncs == 1);
    CHECK_FALSE(world.syncing->error());
    CHECK(world.syncing->network() == NetworkWatch::Network::Here);
    CHECK(world.syncing->state().lastComplete == world.clock.now());
}

TEST_CASE("while an import is written nothing starts, by itself or by hand", "[sync]")
{
    SyncWorld world;
    bool isBusy = true;
    int told = 0;
    QObject::connect(world.syncing.get(), &Syncing::busy, world.syncing.get(), [&] { ++told; });
    world.syncing->setBusyWhile([&] { return isBusy; });
    world.beEnrolled();
    world.syncing->start();
    world.clock.set(world.clock.now() + SyncPolicy::kAtStart);
    world.syncing->tryIfDue();
    CHECK(world.hq.syncs == 0);
    CHECK(world.syncing->nextTry() == SyncPolicy::kRest);
    world.syncing->syncNow();
    CHECK(told == 1);
    CHECK_FALSE(world.syncing->isRunning());

    isBusy = false;
    world.syncing->syncNow();
    world.settle();
    CHECK(world.hq.syncs == 1);
}

TEST_CASE("a failure keeps what waits, is told, and is tried again", "[sync]")
{
    SyncWorld world;
    world.beEnrolled();
    world.makePerson("Dara");
    world.syncing->start();
    world.hq.syncError = Error{ErrorCode::NoLink, {"hq.example.org"}};
    world.syncing->syncNow();
    world.settle();
    REQUIRE(world.syncing->error());
    CHECK(world.syncing->error()->code == ErrorCode::NoLink);
    CHECK(world.syncing->network() == NetworkWatch::Network::None);
    CHECK(world.syncing->state().waiting == 1);
    REQUIRE(world.syncing->nextTry());
    CHECK(*world.syncing->nextTry() <= SyncPolicy::kShortest);

    world.hq.syncError.reset();
    world.network.bring();
    CHECK(*world.syncing->nextTry() <= 2 * SyncPolicy::kAtStart);
    world.syncing->syncNow();
    world.settle();
    CHECK_FALSE(world.syncing->error());
    CHECK(world.syncing->state().waiting == 0);
}

TEST_CASE("a sync can be stopped at any time, and the screen is never waited for", "[sync]")
{
    SyncWorld world;
    world.beEnrolled();
    world.makePerson("Dara");
    world.hq.holds = true;
    world.syncing->syncNow();
    CHECK(world.syncing->isRunning()); // it came back at once
    REQUIRE(waitFor([&] { return world.hq.syncs == 1; }));
    world.syncing->cancel();
    CHECK(world.syncing->isCancelling());
    world.settle();
    REQUIRE(world.syncing->error());
    CHECK(world.syncing->error()->code == ErrorCode::Cancelled);
    CHECK(world.syncing->state().waiting == 1);
}

TEST_CASE("a sync that runs is stopped when the laptop is locked", "[sync]")
{
    SyncWorld world;
    world.beEnrolled();
    world.hq.holds = true;
    world.syncing->syncNow();
    REQUIRE(waitFor([&] { return world.hq.syncs == 1; }));
    world.syncing.reset(); // ends although headquarters would go on for ever
    CHECK(world.hq.syncs == 1);
}

TEST_CASE("the switch for metered links stays after the laptop is opened again", "[sync]")
{
    SyncWorld world;
    CHECK(world.syncing->mode() == SyncPolicy::Mode::Unmetered);
    world.syncing->setMode(SyncPolicy::Mode::Asked);
    Syncing again(*world.session, Syncing::World{world.clock, world.random, world.network, world.hq.calls()});
    CHECK(again.mode() == SyncPolicy::Mode::Asked);
    CHECK(again.isHeldBack());
}

TEST_CASE("pages look again when something came, and not when nothing did", "[sync]")
{
    SyncWorld world;
    world.beEnrolled();
    int looked = 0;
    QObject::connect(world.session.get(), &Session::changed, world.session.get(), [&] { ++looked; });
    world.syncing->syncNow();
    world.settle();
    CHECK(looked == 0);
    world.hq.summary.received = 3;
    world.syncing->syncNow();
    world.settle();
    CHECK(looked == 1);
}

TEST_CASE("enrolling tells what was refused and leaves the laptop as it was", "[sync]")
{
    SyncWorld world;
    std::optional<ErrorCode> refused;
    QObject::connect(world.syncing.get(), &Syncing::enrolmentRefused, world.syncing.get(),
                     [&](const Error& error) { refused = error.code; });
    world.hq.enrolError = Error{ErrorCode::CodeUsed, {}};
    world.syncing->enrol(QStringLiteral("X"), QStringLiteral("https://hq.example.org"));
    world.settle();
    CHECK(refused == ErrorCode::CodeUsed);
    CHECK_FALSE(world.syncing->link());
    CHECK_FALSE(world.syncing->error());

    world.hq.enrolError.reset();
    world.syncing->enrol(QStringLiteral("X"), QStringLiteral("https://hq.example.org"));
    world.settle();
    REQUIRE(world.syncing->link());
    CHECK(world.syncing->link()->name == "Dara");
}
