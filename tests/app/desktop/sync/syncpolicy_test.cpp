#include "app/desktop/sync/syncpolicy.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bandanh;
using bandanh::desktop::SyncPolicy;

namespace {

struct Fixture {
    FixedClock clock{1'386'806'400'000};
    SeededRandom random{5};
    SyncPolicy policy{clock, random};

    void pass(std::int64_t milliseconds) { clock.set(clock.now() + milliseconds); }
    std::int64_t delay()
    {
        const auto next = policy.delay();
        REQUIRE(next.has_value());
        return *next;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "before anything is noted nothing happens by itself; at the start it does soon")
{
    CHECK_FALSE(policy.delay());
    policy.noteStart();
    CHECK(delay() == SyncPolicy::kAtStart);
    pass(SyncPolicy::kAtStart);
    CHECK(delay() == 0);
}

TEST_CASE_METHOD(Fixture, "a change is sent when it rests, and typing on and on does not put it off for ever")
{
    policy.noteChange();
    CHECK(delay() == SyncPolicy::kRest);
    pass(SyncPolicy::kRest - 1);
    policy.noteChange();
    CHECK(delay() == SyncPolicy::kRest);
    std::int64_t typed = SyncPolicy::kRest - 1;
    for (; typed < SyncPolicy::kLongestRest; typed += 10'000) {
        pass(10'000);
        policy.noteChange();
    }
    CHECK(delay() == 0);
}

TEST_CASE_METHOD(Fixture, "after each failure the limit of the wait doubles, up to half an hour")
{
    std::int64_t limit = SyncPolicy::kShortest;
    std::set<std::int64_t> waits;
    for (int failure = 0; failure < 40; ++failure) {
        policy.noteFailure(ErrorCode::NoLink);
        CHECK(delay() >= 1);
        CHECK(delay() <= limit);
        waits.insert(delay());
        limit = std::min(limit * 2, SyncPolicy::kLongest);
    }
    CHECK(limit == SyncPolicy::kLongest);
    CHECK(waits.size() > 30);                          // by chance, not in step
    CHECK(*waits.rbegin() > SyncPolicy::kLongest / 2); // and the limit is made use of
}

TEST_CASE_METHOD(Fixture, "while the line is gone a change does not bring the next try nearer")
{
    for (int failure = 0; failure < 12; ++failure)
        policy.noteFailure(ErrorCode::LinkLost);
    const auto before = delay();
    policy.noteChange();
    CHECK(delay() == before);
}

TEST_CASE_METHOD(Fixture, "a network that comes brings it near, and forgets the failures")
{
    for (int failure = 0; failure < 12; ++failure)
        policy.noteFailure(ErrorCode::NoLink);
    policy.noteNetwork();
    CHECK(delay() <= 2 * SyncPolicy::kAtStart);
    policy.noteChange();
    CHECK(delay() == SyncPolicy::kRest);
}

TEST_CASE_METHOD(Fixture, "what trying again does not mend waits for a person, also when a network comes")
{
    const auto code =
        GENERATE(ErrorCode::Revoked, ErrorCode::LogDiverged, ErrorCode::HqDiverged, ErrorCode::LaptopTooOld);
    policy.noteFailure(code);
    CHECK_FALSE(policy.delay());
    policy.noteNetwork();
    policy.noteChange();
    CHECK_FALSE(policy.delay());
    policy.noteEnrolled();
    CHECK(delay() == SyncPolicy::kRest);
}

TEST_CASE_METHOD(Fixture, "somebody who stopped it is left alone for long")
{
    policy.noteFailure(ErrorCode::Cancelled);
    CHECK(delay() == SyncPolicy::kLongest);
    policy.noteChange();
    CHECK(delay() == SyncPolicy::kLongest);
}

TEST_CASE_METHOD(Fixture, "after a sync others' changes are asked for within half an hour")
{
    policy.noteDone();
    CHECK(delay() >= SyncPolicy::kLongest / 2);
    CHECK(delay() <= SyncPolicy::kLongest);
}

TEST_CASE_METHOD(Fixture, "metered networks are used only where that was chosen, and with Asked none is")
{
    policy.noteStart();
    policy.setMetered(true);
    CHECK_FALSE(policy.delay()); // not on metered links, unless said otherwise
    policy.setMode(SyncPolicy::Mode::EveryLink);
    CHECK(policy.delay());
    policy.setMode(SyncPolicy::Mode::Asked);
    CHECK_FALSE(policy.delay());
    policy.setMetered(false);
    CHECK_FALSE(policy.delay());
    policy.setMode(SyncPolicy::Mode::Unmetered);
    CHECK(policy.delay());
}

TEST_CASE_METHOD(Fixture, "a clock that is put back twenty years does not stop it for twenty years")
{
    policy.noteDone();
    pass(-20LL * 365 * 24 * 3600 * 1000);
    CHECK(delay() == 0);
}
