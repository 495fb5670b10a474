#include "core/operations/edit.h"
#include "core/records/person.h"
#include "sync/client/syncsession.h"
#include "tests/sync/hq/runningservice.h"

#include <catch2/catch.hpp>
#include <future>

using namespace bandanh;
using namespace bandanh::test;
using namespace std::chrono_literals;

namespace {

std::string requestOf(EnrolledLaptop& laptop)
{
    return sync::SyncSession(laptop.store.desk).request();
}

int syncStatus(RunningService& hq, EnrolledLaptop& laptop)
{
    return hq.call(laptop.identity).post("/v1/sync", requestOf(laptop)).status;
}

/// Sends byte by byte until it is cut off; false when it never was.
template <class Caller>
bool dribble(Caller& caller, std::string_view bytes, const std::function<bool()>& isCut)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!caller.send(bytes.substr(i, 1)) || isCut())
            return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

/// A gate that requests wait at until it is opened.
class Gate
{
public:
    void pass()
    {
        ++m_waiting;
        m_opened.wait();
    }
    void open() { m_open.set_value(); }
    void awaitOne() const
    {
        while (m_waiting == 0)
            std::this_thread::yield();
    }

private:
    std::atomic<int> m_waiting = 0;
    std::promise<void> m_open;
    std::shared_future<void> m_opened = m_open.get_future().share();
};

} // namespace

TEST_CASE("who dribbles a head is cut off while others are served")
{
    auto limits = RunningService::quick();
    limits.headTime = 400ms;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller slow = hq.call(laptop->identity);
    const std::string head = TlsCaller::head("/v1/sync", 100) + std::string(1000, ' ');
    auto cut = std::async(std::launch::async, [&] { return dribble(slow, head, [] { return false; }); });
    for (int i = 0; i < 10; ++i)
        CHECK(syncStatus(hq, *laptop) == 200);
    CHECK(cut.get());
}

TEST_CASE("who dribbles a body is cut off, and the log says why")
{
    auto limits = RunningService::quick();
    limits.progressTime = 400ms;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller slow = hq.call(laptop->identity);
    REQUIRE(slow.send(TlsCaller::head("/v1/sync", 100'000)));
    auto cut =
        std::async(std::launch::async, [&] { return dribble(slow, std::string(2000, 'B'), [] { return false; }); });
    CHECK(syncStatus(hq, *laptop) == 200);
    CHECK(cut.get());
    CHECK(hq.logs("status=408"));
}

TEST_CASE("who does not take the answer is cut off")
{
    auto limits = RunningService::quick();
    limits.progressTime = 400ms;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller deaf = hq.call(laptop->identity);
    const std::string request = TlsCaller::head("/v1/none", 0);
    // Answers pile up unread until no more of them fit anywhere.
    auto cut = std::async(std::launch::async, [&] {
        for (int i = 0; i < 1'000'000; ++i)
            if (!deaf.send(request))
                return true;
        return false;
    });
    CHECK(syncStatus(hq, *laptop) == 200);
    CHECK(cut.get());
}

TEST_CASE("who says nothing at all, or no TLS, is cut off")
{
    auto limits = RunningService::quick();
    limits.headTime = 300ms;
    RunningService hq(limits);
    const PlainCaller silent(hq.address());
    const PlainCaller garbling(hq.address());
    garbling.send("POST /v1/sync HTTP/1.1\r\nHost: hq\r\n\r\n");
    CHECK(garbling.isClosed());
    CHECK(silent.isClosed());
    CHECK_FALSE(TlsCaller(hq.address(), {{}, {}, true}).isConnected());
    CHECK(hq.enrol("Dara") != nullptr);
}

TEST_CASE("a line stays open between requests, until nothing more is asked")
{
    auto limits = RunningService::quick();
    limits.idleTime = 300ms;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller caller = hq.call(laptop->identity);
    for (int i = 0; i < 3; ++i) {
        const auto answer = caller.post("/v1/sync", requestOf(*laptop));
        CHECK(answer.status == 200);
        CHECK_FALSE(answer.closes);
    }
    CHECK(caller.isClosed());
    CHECK(sync::hq::ServiceLimits().idleTime >= 15s);
}

TEST_CASE("a head or a body over the limit is refused, and the refusal arrives while it is still being sent")
{
    auto limits = RunningService::quick();
    limits.head = 1024;
    limits.body = 100'000;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller longHead = hq.call(laptop->identity);
    longHead.send("POST /v1/sync HTTP/1.1\r\nHost: hq\r\nX-Long: " + std::string(2000, 'x') + "\r\n\r\n");
    CHECK(longHead.receive().status == 431);
    CHECK(hq.call(laptop->identity).post("/v1/sync", std::string(100'001, 'x')).status == 413);
    TlsCaller chunked = hq.call(laptop->identity);
    chunked.send("POST /v1/sync HTTP/1.1\r\nHost: hq\r\nTransfer-Encoding: chunked\r\n\r\n");
    std::string frames = "BNS1"; // a message as long as nobody looks: one frame that never ends
    frames += std::string("\xff\xff\x0f", 3) + std::string(200'000, 'x');
    chunked.send("30D47\r\n" + frames + "\r\n0\r\n\r\n");
    CHECK(chunked.receive().status == 413);
    CHECK(syncStatus(hq, *laptop) == 200);
}

TEST_CASE("a device that calls too often has to wait, and others do not")
{
    auto limits = RunningService::quick();
    limits.syncs = {2, 60};
    RunningService hq(limits);
    const auto a = hq.enrol("Dara");
    const auto b = hq.enrol("Bopha");
    CHECK(syncStatus(hq, *a) == 200);
    CHECK(syncStatus(hq, *a) == 200);
    CHECK(syncStatus(hq, *a) == 429);
    CHECK(syncStatus(hq, *b) == 200);
    hq.clock().set(kTestTime + 1000);
    CHECK(syncStatus(hq, *a) == 200);
    CHECK(syncStatus(hq, *a) == 429);
}

TEST_CASE("codes cannot be tried without end from one address")
{
    auto limits = RunningService::quick();
    limits.enrolments = {3, 1};
    RunningService hq(limits);
    for (int i = 0; i < 3; ++i)
        CHECK(hq.call().post("/v1/enrol", "a try").status == 400);
    CHECK(hq.call().post("/v1/enrol", "a try").status == 429);
    hq.clock().set(kTestTime + 60'000);
    CHECK(hq.call().post("/v1/enrol", "a try").status == 400);
}

TEST_CASE("one connection more than there may be is closed at once")
{
    auto limits = RunningService::quick();
    limits.connections = 2;
    RunningService hq(limits);
    const PlainCaller one(hq.address());
    const PlainCaller two(hq.address());
    const PlainCaller three(hq.address());
    CHECK(three.isClosed());
}

TEST_CASE("one more that waits for the database is told to come back")
{
    auto limits = RunningService::quick();
    limits.waiting = 1;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    Gate gate;
    hq.watched().beforeLooking = [&] { gate.pass(); };
    auto waiting = std::async(std::launch::async, [&] { return syncStatus(hq, *laptop); });
    gate.awaitOne();
    CHECK(hq.call().post("/v1/enrol", "a try").status == 503);
    gate.open();
    CHECK(waiting.get() == 200);
}

TEST_CASE("told to stop, the service ends what runs, and takes nothing more")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    TlsCaller idle = hq.call(laptop->identity);
    REQUIRE(idle.post("/v1/sync", requestOf(*laptop)).status == 200);
    Gate gate;
    hq.watched().beforeLooking = [&] { gate.pass(); };
    auto running =
        std::async(std::launch::async, [&] { return hq.call(laptop->identity).post("/v1/sync", requestOf(*laptop)); });
    gate.awaitOne();
    hq.stop();
    CHECK(idle.isClosed());
    CHECK_THROWS(PlainCaller(hq.address()));
    gate.open();
    const HttpAnswer answer = running.get();
    CHECK(answer.status == 200);
    CHECK(answer.closes);
    hq.join();
}

TEST_CASE("told to stop, the service does not wait for who has no end")
{
    auto limits = RunningService::quick();
    limits.stopTime = 300ms;
    RunningService hq(limits);
    const auto laptop = hq.enrol("Dara");
    TlsCaller endless = hq.call(laptop->identity);
    REQUIRE(endless.send(TlsCaller::head("/v1/sync", 100'000) + "BNS1"));
    REQUIRE(syncStatus(hq, *laptop) == 200);
    hq.stop();
    hq.join();
    CHECK(endless.isClosed());
}

TEST_CASE("a line that breaks in the middle of a body leaves the segments that came whole")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    for (int i = 0; i < 200; ++i)
        operations::createRecord(laptop->store.desk, records::Record(records::specOf<records::Person>()));
    sync::SyncSession session(laptop->store.desk, {1'000'000, 1'000'000, 200});
    const std::string request = session.request();
    {
        TlsCaller broken = hq.call(laptop->identity);
        broken.send(TlsCaller::head("/v1/sync", request.size()) + request.substr(0, request.size() / 2));
    }
    CHECK(hq.logs("status=lost"));
    const auto taken = hq.store().devices().at(0).head.count;
    CHECK(taken > 0);
    CHECK(taken < 200);
    CHECK(hq.call(laptop->identity).post("/v1/sync", request).status == 200);
    CHECK(hq.store().check().rows.at("person") == 200);
}
