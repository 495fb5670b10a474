#include "core/operations/conflicts.h"
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "tests/sync/faults/cuttingproxy.h"
#include "tests/sync/faults/fieldlaptop.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

using namespace bandanh;
using namespace bandanh::test;
using records::Person;
using records::specOf;
using Way = CuttingProxy::Way;

namespace {

/// Logs stay short, and so does their checking, when every so many cuts begin anew.
constexpr int kCutsOfRoom = 50;
constexpr int kPeople = 30;

std::uint64_t fromEnvironment(const char* name, std::uint64_t usual)
{
    const char* const wanted = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : usual;
}

/// Two laptops on a line that is cut, and on one that is not.
class Room
{
public:
    explicit Room(std::mt19937& dice) : m_dice(dice)
    {
        for (int i = 0; i < kPeople; ++i) {
            records::Record person(specOf<Person>());
            person.scope = i % 2 == 0 ? 12 : 21; // two buckets, more than one answer holds
            m_people.push_back(operations::createRecord(m_a.desk(), person));
        }
        REQUIRE(m_a.sync(m_hq.address()));
        REQUIRE(m_b.sync(m_hq.address()));
        work();
        m_proxy.cutNever();
        REQUIRE(m_a.sync(m_proxy.address()));
        m_usual = {m_proxy.passed(Way::Up), m_proxy.passed(Way::Down)};
        requireEqual();
    }

    /// Both work, and the line of one is cut somewhere. Returns what became of that sync.
    Result<sync::SyncSummary> cut()
    {
        work();
        const Way way = m_dice() % 2 == 0 ? Way::Up : Way::Down;
        m_proxy.cutAfter(way, m_dice() % m_usual[static_cast<std::size_t>(way)]);
        auto outcome = m_a.sync(m_proxy.address());
        CHECK(m_a.isWhole(m_hq.store()));
        m_proxy.cutNever();
        return outcome;
    }

    void requireEqual()
    {
        for (FieldLaptop* laptop : {&m_a, &m_b, &m_a})
            REQUIRE(laptop->sync(m_proxy.address()));
        const auto hq = m_hq.store().check();
        REQUIRE(hq.sound());
        for (FieldLaptop* laptop : {&m_a, &m_b}) {
            REQUIRE(laptop->digest() == hq.digest);
            REQUIRE(operations::countOpenConflicts(laptop->connection())
                    == operations::countOpenConflicts(m_hq.store().connection()));
        }
    }

    /// How many of a's entries headquarters has.
    std::uint64_t taken() { return m_hq.store().devices().front().head.count; }
    std::uint64_t waiting() { return sync::SyncSession::waiting(m_a.connection()); }

private:
    /// Each writes its own field of everybody, and both the same field of one person: a conflict.
    void work()
    {
        for (const RowId& person : m_people) {
            write(m_a, person, "email");
            write(m_b, person, "given_latin");
        }
        write(m_b, m_people[m_dice() % m_people.size()], "email");
        REQUIRE(m_b.sync(m_hq.address()));
    }

    void write(FieldLaptop& laptop, const RowId& person, std::string_view field)
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += static_cast<char>('!' + m_dice() % 90);
        REQUIRE(operations::editField(laptop.desk(), specOf<Person>(), person, *specOf<Person>().byName(field), text));
    }

    std::mt19937& m_dice;
    RunningService m_hq{patientLimits()};
    CuttingProxy m_proxy{m_hq.address()};
    FieldLaptop m_a{m_hq, "a"};
    FieldLaptop m_b{m_hq, "b"};
    std::vector<RowId> m_people;
    std::array<std::size_t, 2> m_usual{};
};

} // namespace

TEST_CASE("a line that is cut at any byte loses nothing and doubles nothing, and whole segments stay")
{
    const auto cuts = static_cast<int>(fromEnvironment("BANDANH_CUTS", 500));
    const auto seed = fromEnvironment("BANDANH_SEED", 2013);
    std::mt19937 dice(static_cast<std::mt19937::result_type>(seed));
    std::optional<Room> room;
    int lost = 0;
    int kept = 0;
    for (int i = 0; i < cuts; ++i) {
        if (i % kCutsOfRoom == 0)
            room.emplace(dice);
        INFO("BANDANH_SEED=" << seed << ", cut " << i);
        const std::uint64_t before = room->taken();
        if (const auto outcome = room->cut(); !outcome) {
            CHECK(outcome.error().code == ErrorCode::LinkLost);
            ++lost;
            kept += room->taken() > before && room->waiting() > 0 ? 1 : 0;
        }
        room->requireEqual();
    }
    // Nearly every cut falls into the sync, and many of them behind a segment that headquarters keeps.
    CHECK(lost > cuts * 9 / 10);
    CHECK(kept > cuts / 10);
}
