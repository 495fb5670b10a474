#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/support/hex.h"
#include "sync/client/syncsession.h"
#include "sync/protocol/enrolment.h"
#include "tests/sync/hq/runningservice.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace bandanh;
using namespace bandanh::test;
using sync::EnrolStatus;
using sync::SyncSession;

namespace {

records::Record person(const std::string& name)
{
    records::Person typed;
    typed.givenLatin = name;
    auto record = records::toRecord(typed);
    record.scope = 12;
    return record;
}

std::string requestOf(EnrolledLaptop& laptop)
{
    return SyncSession(laptop.store.desk).request();
}

/// The status of a sync with this certificate, and what of it the laptop took.
int exchange(RunningService& hq, EnrolledLaptop& laptop, const sync::Identity& identity)
{
    SyncSession session(laptop.store.desk);
    const auto answer = hq.call(identity).post("/v1/sync", session.request());
    if (answer.status == 200) {
        REQUIRE(session.receive(answer.body));
        REQUIRE(session.finish());
    }
    return answer.status;
}

sync::EnrolAnswer answerTo(RunningService& hq, const sync::EnrolRequest& request)
{
    const auto answer = hq.call().post("/v1/enrol", encode(request));
    REQUIRE(answer.status == 200);
    return sync::decodeEnrolAnswer(answer.body).value();
}

sync::EnrolRequest enrolRequest(RunningService& hq, std::string_view name)
{
    SeededRandom random(5);
    return {hq.secretOf(hq.headquarters().invite(hq.invitation(name), random)), std::string(16, 'd'),
            sync::makeCertificateRequest(sync::makePrivateKey())};
}

} // namespace

TEST_CASE("a laptop enrols over the network, and then what is written on one is read on the other")
{
    RunningService hq;
    const auto a = hq.enrol("Dara");
    const auto b = hq.enrol("Bopha");
    operations::createRecord(a->store.desk, person("Sokha"));

    CHECK(exchange(hq, *a, a->identity) == 200);
    CHECK(exchange(hq, *b, b->identity) == 200);

    const auto digest = hq.store().check().digest;
    CHECK(store::checkIntegrity(a->store.store->writer()).digest == digest);
    CHECK(store::checkIntegrity(b->store.store->writer()).digest == digest);
    CHECK(hq.store().check().rows.at("person") == 1);
}

TEST_CASE("an answer to an enrolment says who the laptop is, and its certificate is of this headquarters")
{
    RunningService hq;
    const auto answer = answerTo(hq, enrolRequest(hq, "Dara"));
    CHECK(answer.status == EnrolStatus::Done);
    CHECK(answer.name == "Dara");
    CHECK(answer.role == "coordinator");
    CHECK(answer.scopes == "all");
    CHECK(answer.classes == "O,P,S");
    const auto fingerprint = sync::fingerprintOf(answer.certificate);
    REQUIRE(fingerprint.has_value());
    CHECK(hq.store().deviceByFingerprint(hexFromBytes(*fingerprint))->name == "Dara");
}

TEST_CASE("a code that is wrong, used or too old enrols nobody")
{
    RunningService hq;
    auto request = enrolRequest(hq, "Dara");
    SECTION("wrong")
    {
        request.secret[0] ^= 1;
        CHECK(answerTo(hq, request).status == EnrolStatus::CodeUnknown);
    }
    SECTION("used")
    {
        CHECK(answerTo(hq, request).status == EnrolStatus::Done);
        request.request = sync::makeCertificateRequest(sync::makePrivateKey());
        CHECK(answerTo(hq, request).status == EnrolStatus::CodeUsed);
    }
    SECTION("too old")
    {
        hq.clock().set(kTestTime + 1001);
        CHECK(answerTo(hq, request).status == EnrolStatus::CodeExpired);
    }
    CHECK(hq.store().devices().size() <= 1);
}

TEST_CASE("a damaged request to certify leaves the code unused")
{
    RunningService hq;
    const auto request = enrolRequest(hq, "Dara");
    auto damaged = request;
    damaged.request[damaged.request.size() / 2] ^= 1;
    CHECK(answerTo(hq, damaged).status == EnrolStatus::RequestDamaged);
    CHECK(hq.store().devices().empty());
    CHECK(answerTo(hq, request).status == EnrolStatus::Done);
}

TEST_CASE("what is no message is refused, and the next request on the line is answered")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    TlsCaller caller = hq.call(laptop->identity);
    CHECK(caller.post("/v1/sync", "<html>Please sign in</html>").status == 400);
    CHECK(caller.post("/v1/sync", requestOf(*laptop)).status == 200);
    CHECK(hq.call(laptop->identity).post("/v1/sync", "").status == 400);
    const std::string request = requestOf(*laptop);
    CHECK(hq.call(laptop->identity).post("/v1/sync", request.substr(0, request.size() - 1)).status == 400);
    CHECK(hq.call().post("/v1/enrol", "BNS1 and no more").status == 400);
}

TEST_CASE("what is no HTTP, or nothing that is offered here, is refused")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    CHECK(hq.call(laptop->identity).post("/", "").status == 404);
    CHECK(hq.call(laptop->identity).post("/v1/sync?Sok-Dara", "").status == 404);
    TlsCaller getting = hq.call(laptop->identity);
    getting.send("GET /v1/sync HTTP/1.1\r\nHost: hq\r\n\r\n");
    CHECK(getting.receive().status == 404);
    TlsCaller garbling = hq.call(laptop->identity);
    garbling.send("this is no HTTP at all\r\n\r\n");
    CHECK(garbling.receive().status == 400);
    for (const std::string& line : hq.log())
        CHECK(line.find("Dara") == std::string::npos);
}

TEST_CASE("who has no certificate, or one of another root, or one that is not enrolled, exchanges nothing")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    const std::string request = requestOf(*laptop);
    const std::string key = sync::makePrivateKey();
    const std::string asked = sync::makeCertificateRequest(key);
    SECTION("none")
    {
        CHECK(hq.call().post("/v1/sync", request).status == 401);
    }
    SECTION("of another root")
    {
        const auto root = sync::makeRoot("Bandanh headquarters");
        const sync::Identity foreign{*certify(root, asked, "device", sync::CertificateUse::Device), key};
        CHECK(hq.call(foreign).post("/v1/sync", request).status == 0);
        CHECK(hq.call(foreign).post("/v1/enrol", request).status == 0);
    }
    SECTION("of our root, made for something else")
    {
        const sync::Identity server = hq.headquarters().serviceIdentity().own;
        CHECK(hq.call(server).post("/v1/sync", request).status == 0);
    }
    SECTION("of our root, but of no device")
    {
        const auto made = certify(hq.headquarters().root(), asked, "device", sync::CertificateUse::Device);
        CHECK(hq.call(sync::Identity{*made, key}).post("/v1/sync", request).status == 401);
    }
    SECTION("its own")
    {
        CHECK(hq.call(laptop->identity).post("/v1/sync", request).status == 200);
    }
}

TEST_CASE("a laptop that calls with another's certificate is told so, and nothing of it is taken")
{
    RunningService hq;
    const auto a = hq.enrol("Dara");
    const auto b = hq.enrol("Bopha");
    operations::createRecord(a->store.desk, person("Sokha"));
    SyncSession session(a->store.desk);
    const auto answer = hq.call(b->identity).post("/v1/sync", session.request());
    REQUIRE(answer.status == 200);
    CHECK(session.receive(answer.body).error().code == ErrorCode::LogDiverged);
    CHECK(hq.store().heads().empty());
}

TEST_CASE("a revoked laptop gets nothing at once, and what it sends is kept apart once")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    const auto number = hq.store().devices().at(0).number;
    TlsCaller caller = hq.call(laptop->identity);
    CHECK(caller.post("/v1/sync", requestOf(*laptop)).status == 200);
    REQUIRE(hq.store().revoke(number));
    const auto nothingNew = caller.post("/v1/sync", requestOf(*laptop));
    CHECK(nothingNew.status == 403);
    CHECK(nothingNew.body.empty());
    CHECK(hq.store().quarantined(number).empty());

    operations::createRecord(laptop->store.desk, person("Sokha"));
    CHECK(caller.post("/v1/sync", requestOf(*laptop)).status == 403);
    laptop->store.clock.set(kTestTime + 60'000);
    CHECK(caller.post("/v1/sync", requestOf(*laptop)).status == 403);

    CHECK(hq.store().quarantined(number).size() == 1);
    CHECK(hq.store().heads().empty());
    CHECK(caller.post("/v1/sync", "nothing that anybody could read").status == 403);
}

TEST_CASE("a laptop that is revoked while its request runs is told nothing")
{
    RunningService hq;
    const auto a = hq.enrol("Dara");
    const auto b = hq.enrol("Bopha");
    operations::createRecord(b->store.desk, person("Sokha"));
    REQUIRE(exchange(hq, *b, b->identity) == 200);
    int looked = 0;
    hq.watched().beforeLooking = [&] {
        if (++looked == 2)
            (void)hq.store().revoke(1);
    };
    const auto answer = hq.call(a->identity).post("/v1/sync", requestOf(*a));
    CHECK(answer.status == 403);
    CHECK(answer.body.empty());
}

TEST_CASE("a laptop that takes its session up again is the same laptop, and may be revoked like any")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    TlsCaller first = hq.call(laptop->identity);
    CHECK(first.post("/v1/sync", requestOf(*laptop)).status == 200);
    CHECK_FALSE(first.isResumed());
    // Neither certificate travels now: who it is was remembered.
    TlsCaller second(hq.address(), {{}, {}, false, &first});
    CHECK(second.isResumed());
    CHECK(second.post("/v1/sync", requestOf(*laptop)).status == 200);
    REQUIRE(hq.store().revoke(1));
    TlsCaller third(hq.address(), {{}, {}, false, &second});
    CHECK(third.isResumed());
    CHECK(third.post("/v1/sync", requestOf(*laptop)).status == 403);
}

TEST_CASE("a full disk takes nothing, and says so")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    for (int i = 0; i < 200; ++i)
        operations::createRecord(laptop->store.desk, person("Sokha" + std::to_string(i) + std::string(2000, 'x')));
    auto& connection = hq.store().connection();
    connection.execute("PRAGMA max_page_count = 1"); // no more than there are
    CHECK(exchange(hq, *laptop, laptop->identity) == 507);
    CHECK(hq.store().heads().empty());
    CHECK(hq.store().check().sound());
    connection.execute("PRAGMA max_page_count = 1000000");
    CHECK(exchange(hq, *laptop, laptop->identity) == 200);
    CHECK(hq.store().check().rows.at("person") == 200);
}

TEST_CASE("a machine that breaks is told, and the next request is served")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara");
    hq.watched().beforeLooking = [] { throw store::StoreFailure(SQLITE_IOERR, "the disk does not read"); };
    CHECK(exchange(hq, *laptop, laptop->identity) == 500);
    hq.watched().beforeLooking = [] { throw store::StoreFailure(SQLITE_BUSY, "others write"); };
    CHECK(exchange(hq, *laptop, laptop->identity) == 503);
    hq.watched().beforeLooking = [] {};
    CHECK(exchange(hq, *laptop, laptop->identity) == 200);
}

TEST_CASE("the log says what was asked and how it went, and nothing of who asked")
{
    RunningService hq;
    const auto laptop = hq.enrol("Dara Sok");
    const std::string request = requestOf(*laptop);
    CHECK(hq.call(laptop->identity).post("/v1/sync", request).status == 200);
    REQUIRE(hq.logs("request=2 device=1 path=/v1/sync status=200 in=" + std::to_string(request.size()) + " out="));
    REQUIRE(hq.logs("request=1 device=- path=/v1/enrol status=200 in="));
    for (const std::string& line : hq.log()) {
        CHECK(line.find("Dara") == std::string::npos);
        CHECK(line.find("127.0.0.1") == std::string::npos);
    }
}
