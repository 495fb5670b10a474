// What answers is not headquarters, or headquarters answers what is no message: told in words, and nothing is taken.
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "sync/protocol/http.h"
#include "tests/sync/faults/fieldlaptop.h"
#include "tests/sync/faults/oddserver.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh;
using namespace bandanh::test;

namespace {

/// A laptop with something to send, and its headquarters, which has something for it.
struct Room {
    RunningService hq{patientLimits()};
    FieldLaptop laptop{hq, "a"};
    std::string before;

    Room()
    {
        FieldLaptop other(hq, "b");
        createPerson(other);
        REQUIRE(other.sync(hq.address()));
        createPerson(laptop);
        before = laptop.digest();
    }

    static void createPerson(FieldLaptop& laptop)
    {
        records::Person person;
        person.givenLatin = "Dara";
        operations::createRecord(laptop.desk(), records::toRecord(person));
    }

    /// How a sync with this server is refused; nothing of it stays, and the next sync with headquarters is a good one.
    ErrorCode refusal(const OddServer& server)
    {
        const auto outcome = laptop.sync(server.address());
        REQUIRE_FALSE(outcome.has_value());
        CHECK(laptop.digest() == before);
        CHECK(laptop.isWhole(hq.store()));
        CHECK(sync::SyncSession::waiting(laptop.connection()) == 1);
        return outcome.error().code;
    }

    void requireGoodSync()
    {
        REQUIRE(laptop.sync(hq.address()));
        CHECK(laptop.digest() == hq.store().check().digest);
        CHECK(hq.store().check().rows.at("person") == 2);
    }
};

std::string http(std::string_view status, std::string_view type, std::string_view body)
{
    return "HTTP/1.1 " + std::string(status) + "\r\nContent-Type: " + std::string(type)
           + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

std::string noise(std::mt19937& dice, std::size_t size)
{
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(dice());
    return bytes;
}

constexpr std::string_view kLogin = "<html><title>Free Wi-Fi</title><form action=/login></form></html>";

} // namespace

TEST_CASE("a captive portal is known for one, however it answers")
{
    Room room;
    for (const auto& answer :
         {http("200 OK", "text/html", kLogin), std::string("HTTP/1.1 302 Found\r\nLocation: http://login/\r\n\r\n"),
          http("511 Network Authentication Required", "text/html", kLogin)}) {
        CAPTURE(answer);
        CHECK(room.refusal(OddServer(answer)) == ErrorCode::CaptivePortal);
        CHECK(room.refusal(OddServer(answer, room.hq.headquarters().serviceIdentity())) == ErrorCode::CaptivePortal);
    }
    room.requireGoodSync();
}

TEST_CASE("who shows another root is not headquarters, whatever else it says")
{
    Room room;
    const RunningService other;
    const sync::Identity root = sync::makeRoot("another");
    const std::string key = sync::makePrivateKey();
    const sync::Identity own{
        *sync::certify(root, sync::makeCertificateRequest(key), "hq", sync::CertificateUse::Headquarters), key};
    CHECK(room.refusal(OddServer("", sync::hq::ServiceIdentity{own, root.certificate}))
          == ErrorCode::ForeignCertificate);
    // The right root in the chain, but nothing that it certified.
    CHECK(room.refusal(OddServer("", sync::hq::ServiceIdentity{own, room.hq.headquarters().root().certificate}))
          == ErrorCode::ForeignCertificate);
    const auto foreign = room.laptop.sync(other.address());
    REQUIRE_FALSE(foreign.has_value());
    CHECK(foreign.error().code == ErrorCode::ForeignCertificate);
    room.requireGoodSync();
}

TEST_CASE("a laptop's certificate does not make a headquarters")
{
    Room room;
    const sync::Identity root = room.hq.headquarters().root();
    const std::string key = sync::makePrivateKey();
    const sync::Identity device{
        *sync::certify(root, sync::makeCertificateRequest(key), "device", sync::CertificateUse::Device), key};
    CHECK(room.refusal(OddServer("", sync::hq::ServiceIdentity{device, root.certificate}))
          == ErrorCode::ForeignCertificate);
    room.requireGoodSync();
}

TEST_CASE("garbage instead of TLS is no headquarters")
{
    Room room;
    std::mt19937 dice(7);
    for (int i = 0; i < 50; ++i) {
        CAPTURE(i);
        const ErrorCode code = room.refusal(OddServer(noise(dice, 1 + dice() % 3000)));
        CHECK((code == ErrorCode::CaptivePortal || code == ErrorCode::LinkLost));
    }
    CHECK(room.refusal(OddServer("")) == ErrorCode::LinkLost);
    room.requireGoodSync();
}

TEST_CASE("garbage instead of an answer is told for what it is")
{
    Room room;
    const auto identity = room.hq.headquarters().serviceIdentity();
    std::mt19937 dice(8);
    for (int i = 0; i < 50; ++i) {
        CAPTURE(i);
        const std::string body = noise(dice, dice() % 3000);
        CHECK(room.refusal(OddServer(http("200 OK", sync::kContentType, body), identity)) == ErrorCode::SyncGarbled);
        const std::string begun = std::string(sync::kMagic) + body;
        CHECK(room.refusal(OddServer(http("200 OK", sync::kContentType, begun), identity)) == ErrorCode::SyncGarbled);
        CHECK(room.refusal(OddServer("\x01" + body, identity)) == ErrorCode::CaptivePortal);
    }
    CHECK(room.refusal(OddServer("", identity)) == ErrorCode::LinkLost);
    room.requireGoodSync();
}

TEST_CASE("an answer that is shorter than it says is a line that was lost")
{
    Room room;
    const std::string whole = http("200 OK", sync::kContentType, std::string(sync::kMagic) + std::string(100, 'x'));
    for (const std::size_t length : {std::size_t{5}, whole.find("\r\n\r\n"), whole.size() - 101}) {
        CAPTURE(length);
        const OddServer server(whole.substr(0, length), room.hq.headquarters().serviceIdentity());
        CHECK(room.refusal(server) == ErrorCode::LinkLost);
    }
    room.requireGoodSync();
}
