// Messages and segments that come twice, in part, in another order or from somebody else, at both ends of the exchange.
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/store/cursors.h"
#include "core/store/integrity.h"
#include "tests/sync/frames.h"
#include "tests/sync/inprocess.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using sync::SyncSession;

namespace {

constexpr SyncSession::Limits kSmall{.upload = 1'000'000, .budget = 1'000'000, .segmentSize = 200};
constexpr int kPeople = 300;

struct Room {
    InProcessHq hq;
    TemporaryStore a{1};
    TemporaryStore b{2};

    Room()
    {
        hq.enrol(a, "a", sync::hq::Grant::everything());
        hq.enrol(b, "b", sync::hq::Grant::everything());
        for (int i = 0; i < kPeople; ++i) {
            records::Person person;
            person.givenLatin = "Dara " + std::to_string(i * 7919);
            operations::createRecord(a.desk, records::toRecord(person));
        }
    }

    sync::hq::Exchange exchange(std::string_view name)
    {
        return {*hq.store, *hq.store->deviceByFingerprint("certificate of " + std::string(name)), hq.clock};
    }
    std::string answer(std::string_view name, std::string_view request)
    {
        auto taking = exchange(name);
        REQUIRE(taking.write(request));
        return taking.finish().value();
    }
    std::uint64_t taken() { return hq.store->devices().front().head.count; }
    void requireEqual()
    {
        syncWhole(hq, "certificate of a", a);
        syncWhole(hq, "certificate of b", b);
        const auto there = hq.store->check();
        CHECK(there.sound());
        CHECK(there.rows.at("person") == kPeople);
        for (TemporaryStore* laptop : {&a, &b})
            CHECK(store::checkIntegrity(laptop->store->writer()).digest == there.digest);
    }
};

std::int64_t peopleOn(TemporaryStore& laptop)
{
    return store::RecordTable(laptop.store->writer()).count(records::specOf<records::Person>());
}

} // namespace

TEST_CASE("a request that comes twice is taken once")
{
    Room room;
    const std::string request = SyncSession(room.a.desk, kSmall).request();
    const std::string first = room.answer("a", request);
    const auto heads = room.hq.store->heads();
    const std::string second = room.answer("a", request);
    CHECK(room.hq.store->heads() == heads);
    CHECK(room.taken() == kPeople);
    CHECK(sync::decodeResponseHead(framesOf(second)[0])->acknowledged.count == kPeople);
    room.requireEqual();
}

TEST_CASE("of a request that ends anywhere, the segments that came whole are taken, and no part of another")
{
    Room room;
    const std::string request = SyncSession(room.a.desk, kSmall).request();
    const auto frames = framesOf(request);
    REQUIRE(frames.size() > 6);
    std::vector<std::uint64_t> ends{0};
    for (std::size_t i = 1; i + 1 < frames.size(); ++i)
        ends.push_back(ends.back() + sync::unpackEntries(frames[i])->size());
    std::uint64_t before = 0;
    for (std::size_t length = 0; length < request.size(); length += 7) {
        CAPTURE(length);
        auto cut = room.exchange("a");
        CHECK(cut.write(std::string_view(request).substr(0, length)));
        CHECK_FALSE(cut.finish().has_value());
        CHECK(std::ranges::count(ends, room.taken()) == 1);
        CHECK(room.taken() >= before);
        before = room.taken();
    }
    CHECK(before > 0);
    room.requireEqual();
}

TEST_CASE("a segment that lost its end within the message is refused, and nothing of it is taken")
{
    Room room;
    auto frames = framesOf(SyncSession(room.a.desk, kSmall).request());
    frames[2].resize(frames[2].size() / 2);
    auto exchange = room.exchange("a");
    CHECK_FALSE(exchange.write(messageOf(frames)));
    CHECK(room.taken() == sync::unpackEntries(frames[1])->size());
    room.requireEqual();
}

TEST_CASE("segments of a log that come in another order, or with one left out, are not that log")
{
    Room room;
    auto frames = framesOf(SyncSession(room.a.desk, kSmall).request());
    SECTION("another order")
    {
        std::swap(frames[1], frames[2]);
    }
    SECTION("one left out")
    {
        frames.erase(frames.begin() + 2);
    }
    room.answer("a", messageOf(frames));
    // The next request says where this laptop's log really stands.
    const auto answer = room.answer("a", SyncSession(room.a.desk, kSmall).request());
    SyncSession session(room.a.desk, kSmall);
    (void)session.request();
    const auto taken = session.receive(answer);
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().code == ErrorCode::LogDiverged);
}

TEST_CASE("one laptop's log is nothing that another can bring")
{
    Room room;
    const auto answer = room.answer("b", SyncSession(room.a.desk, kSmall).request());
    CHECK(sync::decodeResponseHead(framesOf(answer)[0])->status == sync::SyncStatus::LogDiverged);
    CHECK(room.hq.store->heads().empty());
    room.requireEqual();
}

TEST_CASE("segments of changes that come twice, in part, or after a gap are refused, and whole ones before them stay")
{
    Room room;
    syncWhole(room.hq, "certificate of a", room.a);
    SyncSession session(room.b.desk, kSmall);
    auto frames = framesOf(room.answer("b", session.request()));
    REQUIRE(frames.size() > 4); // the head, two segments at least, the empty frame, the tail
    const auto first = static_cast<std::int64_t>(sync::unpackSegment(frames[1])->changes.size());
    std::int64_t stays = 0;
    SECTION("twice")
    {
        frames.insert(frames.begin() + 1, frames[1]);
        stays = first;
    }
    SECTION("in part")
    {
        frames[2].resize(frames[2].size() / 2);
        stays = first;
    }
    SECTION("after a gap")
    {
        frames.erase(frames.begin() + 1);
    }
    const auto taken = session.receive(messageOf(frames));
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().code == ErrorCode::SyncGarbled);
    CHECK(peopleOn(room.b) == stays);
    room.requireEqual();
}

TEST_CASE("an answer that was taken already is refused, and changes nothing")
{
    Room room;
    syncWhole(room.hq, "certificate of a", room.a);
    SyncSession session(room.b.desk, kSmall);
    const std::string answer = room.answer("b", session.request());
    REQUIRE(session.receive(answer));
    const auto cursors = store::readCursors(room.b.store->writer());
    SyncSession again(room.b.desk, kSmall);
    (void)again.request();
    CHECK_FALSE(again.receive(answer).has_value());
    CHECK(store::readCursors(room.b.store->writer()) == cursors);
    CHECK(peopleOn(room.b) == kPeople);
    room.requireEqual();
}

TEST_CASE("a laptop that was put back to an earlier state brings nothing in under its old numbers")
{
    Room room;
    syncWhole(room.hq, "certificate of a", room.a);
    const auto heads = room.hq.store->heads();
    TemporaryStore before{1}; // the same device, at a time when it had written nothing yet
    for (int i = 0; i < 2 * kPeople; ++i)
        operations::createRecord(before.desk, records::Record(records::specOf<records::Person>()));
    const auto answer = room.answer("a", SyncSession(before.desk, kSmall).request());
    CHECK(sync::decodeResponseHead(framesOf(answer)[0])->status == sync::SyncStatus::LogDiverged);
    CHECK(room.hq.store->heads() == heads);
    CHECK(room.taken() == kPeople);
    room.requireEqual();
}

TEST_CASE("each side knows the other's log and cursors by their hashes, not by their numbers")
{
    Room room;
    syncWhole(room.hq, "certificate of a", room.a);
    syncWhole(room.hq, "certificate of b", room.b);
    auto frames = framesOf(SyncSession(room.b.desk, kSmall).request());
    auto head = sync::decodeRequestHead(frames[0]).value();
    const auto statusOf = [&](std::string_view name) {
        frames[0] = encode(head);
        return sync::decodeResponseHead(framesOf(room.answer(name, messageOf(frames)))[0])->status;
    };
    SECTION("another log of the same length")
    {
        head.from = {kPeople, {1, 2, 3}};
        CHECK(statusOf("a") == sync::SyncStatus::LogDiverged);
    }
    SECTION("cursors that headquarters never gave out")
    {
        head.cursors = store::readCursors(room.b.store->writer());
        REQUIRE_FALSE(head.cursors->empty());
        head.cursors->begin()->second.chain[0] ^= 1U;
        CHECK(statusOf("b") == sync::SyncStatus::HqDiverged);
    }
    SECTION("a place of headquarters' log of the laptop that is none of the laptop's")
    {
        sync::ResponseHead other{sync::SyncStatus::Done, kTestTime, {kPeople, {1, 2, 3}}, {}};
        SyncSession session(room.a.desk, kSmall);
        (void)session.request();
        const auto taken = session.receive(messageOf({encode(other), "", std::string(1, 0)}));
        REQUIRE_FALSE(taken.has_value());
        CHECK(taken.error().code == ErrorCode::LogDiverged);
    }
    room.requireEqual();
}

TEST_CASE("an answer that goes on behind its end is no answer")
{
    Room room;
    SyncSession session(room.a.desk, kSmall);
    const std::string answer = room.answer("a", session.request());
    REQUIRE(session.receive(answer + "\x05more"));
    CHECK(session.finish().error().code == ErrorCode::SyncGarbled);
    room.requireEqual();
}
