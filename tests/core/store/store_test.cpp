#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using bandanh::test::kTestKey;
using bandanh::test::TemporaryStore;

namespace {

records::Record person(const char* name)
{
    records::Person typed;
    typed.givenLatin = name;
    return records::toRecord(typed);
}

} // namespace

TEST_CASE("a new store is sound and empty")
{
    TemporaryStore t;
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK(integrity.sound());
    CHECK(integrity.rows.at("person") == 0);
    CHECK(integrity.digest == std::string(32, '0'));
}

TEST_CASE("what was written is there after the store is opened again")
{
    TemporaryStore t;
    const std::string path = t.store->path();
    operations::createRecord(t.desk, person("Dara"));
    const auto before = store::checkIntegrity(t.store->writer());
    t.store.reset();

    const auto opened = store::Store::open(path, kTestKey);
    REQUIRE(opened.has_value());
    const auto after = store::checkIntegrity((*opened)->writer());

    CHECK(after.sound());
    CHECK(after.digest == before.digest);
    CHECK(after.rows.at("person") == 1);
}

TEST_CASE("a store that is open alone is not opened again, and one that is shared is")
{
    TemporaryStore t;
    const std::string path = t.store->path();
    CHECK(store::Store::open(path, kTestKey, store::Sharing::Shared).error().code == ErrorCode::StoreInUse);
    t.store.reset();

    const auto one = store::Store::open(path, kTestKey, store::Sharing::Shared);
    const auto other = store::Store::open(path, kTestKey, store::Sharing::Shared);

    REQUIRE(one.has_value());
    REQUIRE(other.has_value());
    store::Store::setSetting((*one)->writer(), "name", "Dara");
    CHECK(store::Store::setting((*other)->writer(), "name") == "Dara");
    CHECK(store::Store::open(path, kTestKey).error().code == ErrorCode::StoreInUse);
}

TEST_CASE("a shared store is brought to a new version only by whoever has it alone")
{
    TemporaryStore t;
    const std::string path = t.store->path();
    t.store->writer().execute("PRAGMA user_version = 1");
    t.store.reset();
    {
        const auto other = store::StoreLock::take(path, store::Sharing::Shared);
        REQUIRE(other.has_value());
        CHECK(store::Store::open(path, kTestKey, store::Sharing::Shared).error().code == ErrorCode::StoreInUse);
    }
    const auto left = store::StoreLock::take(path, store::Sharing::Alone);
    CHECK(left.has_value());
}

TEST_CASE("equal contents have equal digests whatever the order of their making")
{
    store::ContentDigest one;
    store::ContentDigest other;
    records::Record a = person("Dara");
    records::Record b = person("Bopha");
    a.id.bytes[0] = 1;
    b.id.bytes[0] = 2;
    one.add(a);
    one.add(b);
    other.add(b);
    other.add(a);
    CHECK(one == other);
    b.id.bytes[0] = 3;
    store::ContentDigest third;
    third.add(a);
    third.add(b);
    CHECK_FALSE(one == third);
}

TEST_CASE("a row changed behind the log is found by the check")
{
    TemporaryStore t;
    operations::createRecord(t.desk, person("Dara"));
    t.store->writer().setOperationOpen(true);
    t.store->writer().execute("UPDATE person SET given_latin = 'Mallory'");
    CHECK_FALSE(store::checkIntegrity(t.store->writer()).rowsMatchLog);
}

TEST_CASE("an entry changed in the log is found by the check")
{
    TemporaryStore t;
    operations::createRecord(t.desk, person("Dara"));
    operations::createRecord(t.desk, person("Bopha"));
    t.store->writer().execute("DROP TRIGGER op_guard_update");
    t.store->writer().execute("UPDATE op SET canonical = replace(canonical, 'Dara', 'Dora') WHERE seq = 1");
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK_FALSE(integrity.chainSound);
    CHECK(integrity.brokenEntry == 1);
}
