// What arrives from the network, damaged in every way: read or refused, and no store is worse for it.
#include "core/operations/edit.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/packing.h"
#include "tests/fuzz/rounds.h"
#include "tests/sync/frames.h"
#include "tests/sync/inprocess.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh;
using namespace bandanh::test;

namespace {

using Dice = std::mt19937;

std::string damaged(std::string bytes, Dice& dice)
{
    for (auto changes = 1 + dice() % 4; changes > 0; --changes) {
        const std::size_t at = bytes.empty() ? 0 : dice() % bytes.size();
        switch (dice() % 5) {
        case 0:
            bytes.insert(at, 1 + dice() % 9, static_cast<char>(dice()));
            break;
        case 1:
            bytes.erase(at, 1 + dice() % 9);
            break;
        case 2:
            bytes.insert(at, bytes.substr(dice() % (bytes.size() + 1), dice() % 50));
            break;
        case 3:
            bytes.resize(at);
            break;
        default:
            if (!bytes.empty())
                bytes[at] = static_cast<char>(dice());
        }
    }
    return bytes;
}

/// Gives bytes over in pieces as a network would, until the taker has had enough.
template <class Take>
void inPieces(std::string_view bytes, Dice& dice, const Take& take)
{
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, 1 + dice() % 400);
        if (!take(piece))
            return;
        bytes.remove_prefix(piece.size());
    }
}

/// Damage below the packing, where a random change of the packed bytes hardly ever reaches.
std::string damagedWithin(std::string_view message, Dice& dice)
{
    auto frames = framesOf(message);
    std::string& frame = frames[dice() % frames.size()];
    const auto inner = sync::unpack(frame);
    frame = inner && dice() % 4 != 0 ? sync::pack(damaged(*inner, dice)) : damaged(frame, dice);
    return messageOf(frames);
}

/// A laptop with people, a sheet and its lines, none of them sent.
struct Laptop : TemporaryStore {
    explicit Laptop(std::uint64_t seed) : TemporaryStore(seed)
    {
        records::Sheet sheet;
        sheet.reference = "SH-1";
        const auto sheetId = operations::createRecord(desk, records::toRecord(sheet));
        for (int line = 1; line <= 20; ++line) {
            records::Person person;
            person.givenLatin = "Dara " + std::to_string(line);
            const auto id = operations::createRecord(desk, records::toRecord(person));
            records::Attendance attendance;
            attendance.sheet = Id<records::Sheet>(sheetId);
            attendance.line = line;
            attendance.person = Id<records::Person>(id);
            operations::createRecord(desk, records::toRecord(attendance));
        }
    }
    std::string request() { return sync::SyncSession(desk).request(); }
};

} // namespace

TEST_CASE("headquarters reads or refuses what a laptop may send, and its store stays sound")
{
    Dice dice(2013); // NOLINT(cert-msc51-cpp): repeatable on purpose
    InProcessHq hq;
    Laptop laptop(1);
    hq.enrol(laptop, "a", sync::hq::Grant::everything());
    const std::string request = laptop.request();
    for (int round = 0; round < rounds(3000); ++round) {
        CAPTURE(round);
        const std::string bytes = round % 3 == 0 ? damaged(request, dice) : damagedWithin(request, dice);
        sync::hq::Exchange exchange(*hq.store, *hq.store->deviceByFingerprint("certificate of a"), hq.clock);
        inPieces(bytes, dice, [&](std::string_view piece) { return exchange.write(piece); });
        if (const auto answer = exchange.finish())
            CHECK(answer->starts_with(sync::kMagic));
    }
    CHECK(store::checkIntegrity(hq.store->connection()).pagesSound);
    CHECK(sync::decodeEnrolRequest(request) == std::nullopt);
}

TEST_CASE("a laptop reads or refuses what may come for an answer, and its store stays sound")
{
    Dice dice(543); // NOLINT(cert-msc51-cpp): repeatable on purpose
    InProcessHq hq;
    Laptop first(1);
    hq.enrol(first, "a", sync::hq::Grant::everything());
    syncWhole(hq, "certificate of a", first);
    TemporaryStore second(2);
    hq.enrol(second, "b", sync::hq::Grant::everything());
    sync::SyncSession asking(second.desk);
    sync::hq::Exchange exchange(*hq.store, *hq.store->deviceByFingerprint("certificate of b"), hq.clock);
    REQUIRE(exchange.write(asking.request()));
    const std::string answer = exchange.finish().value_or("");
    REQUIRE(framesOf(answer).size() > 3);
    for (int round = 0; round < rounds(1000); ++round) {
        CAPTURE(round);
        Laptop laptop(static_cast<std::uint64_t>(round % 10 + 3));
        const std::string bytes = round % 3 == 0 ? damaged(answer, dice) : damagedWithin(answer, dice);
        sync::SyncSession session(laptop.desk);
        session.request();
        inPieces(bytes, dice, [&](std::string_view piece) { return session.receive(piece).has_value(); });
        (void)session.finish();
        const auto integrity = store::checkIntegrity(laptop.store->writer());
        REQUIRE(integrity.pagesSound);
        REQUIRE(integrity.chainSound);
    }
}
