#include "core/operations/edit.h"
#include "core/records/person.h"
#include "sync/client/hqlink.h"
#include "tests/sync/faults/fieldlaptop.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace bandanh;
using namespace bandanh::test;

namespace {

constexpr Timestamp kTwentyYears = 20 * 365 * Timestamp{24 * 60 * 60 * 1000};

/// What the program does, from the code on: the laptop's own clock is asked for everything.
std::string codeFrom(RunningService& hq)
{
    SeededRandom random(3);
    return hq.headquarters().invite(hq.invitation("a"), random);
}

} // namespace

TEST_CASE("a laptop whose clock is twenty years off enrols and syncs like any other, and is told")
{
    for (const Timestamp off : {-kTwentyYears, kTwentyYears}) {
        CAPTURE(off);
        RunningService hq(patientLimits());
        TemporaryStore laptop;
        laptop.clock.set(kTestTime + off);
        const sync::Stop never = false;
        REQUIRE(sync::enrol(laptop.desk, codeFrom(hq), "https://" + hq.address(), never));
        FieldLaptop right(hq, "b");
        const auto& spec = records::specOf<records::Person>();
        const RowId person = operations::createRecord(right.desk(), records::Record(spec));
        REQUIRE(right.sync(hq.address()));
        const auto quietly = [](const sync::SyncProgress&) {};
        REQUIRE(sync::syncNow(laptop.desk, never, quietly));

        // The later edit wins by what its author had seen, whatever the clocks say.
        const auto& email = *spec.byName("email");
        REQUIRE(operations::editField(right.desk(), spec, person, email, std::string("first@example.org")));
        REQUIRE(right.sync(hq.address()));
        REQUIRE(sync::syncNow(laptop.desk, never, quietly));
        REQUIRE(operations::editField(laptop.desk, spec, person, email, std::string("second@example.org")));
        REQUIRE(sync::syncNow(laptop.desk, never, quietly));
        REQUIRE(right.sync(hq.address()));

        const auto stored = store::RecordTable(right.connection()).find(spec, person);
        CHECK(stored->record.value(email.id) == records::Value(std::string("second@example.org")));
        CHECK(right.digest() == hq.store().check().digest);
        CHECK(store::checkIntegrity(laptop.store->writer()).digest == hq.store().check().digest);
        CHECK(sync::readSyncState(laptop.store->writer()).clockOffset == off);
        CHECK(std::llabs(off) > sync::kClockTolerance);
    }
}

TEST_CASE("a headquarters whose clock is twenty years off serves laptops like any other")
{
    for (const Timestamp off : {-kTwentyYears, kTwentyYears}) {
        CAPTURE(off);
        RunningService hq(patientLimits());
        hq.clock().set(kTestTime + off);
        FieldLaptop laptop(hq, "a");
        operations::createRecord(laptop.desk(), records::Record(records::specOf<records::Person>()));
        REQUIRE(laptop.sync(hq.address()));
        CHECK(laptop.digest() == hq.store().check().digest);
    }
}

TEST_CASE("a code has run out when headquarters' clock says so, whatever the laptop's says")
{
    RunningService hq(patientLimits());
    const std::string code = codeFrom(hq);
    hq.clock().set(kTestTime + kTwentyYears);
    TemporaryStore laptop; // whose clock is still where the code was good
    const sync::Stop never = false;
    const auto enrolled = sync::enrol(laptop.desk, code, "https://" + hq.address(), never);
    REQUIRE_FALSE(enrolled.has_value());
    CHECK(enrolled.error().code == ErrorCode::CodeExpired);
    CHECK(hq.store().devices().empty());
}
