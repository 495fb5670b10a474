#include "core/operations/edit.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::test::TemporaryStore;

namespace {

records::Record person(const char* name)
{
    records::Person typed;
    typed.givenLatin = name;
    return records::toRecord(typed);
}

std::string digest(TemporaryStore& t)
{
    const auto integrity = store::checkIntegrity(t.store->writer());
    CHECK(integrity.sound());
    return integrity.digest;
}

} // namespace

TEST_CASE("rows of equal content get ids of their own")
{
    TemporaryStore t;
    CHECK(createRecord(t.desk, person("Dara")) != createRecord(t.desk, person("Dara")));
    CHECK(store::checkIntegrity(t.store->writer()).sound());
}

TEST_CASE("an operation that is not committed leaves no trace")
{
    TemporaryStore t;
    const std::string before = digest(t);
    {
        Operation operation(t.desk, Verb::Create);
        records::Record record = person("Dara");
        operation.create(record);
    }
    CHECK(digest(t) == before);
    CHECK(store::OperationLog(t.store->writer()).latest(10).empty());
}

TEST_CASE("operations within a transaction that is not committed leave no trace")
{
    TemporaryStore t;
    const std::string before = digest(t);
    {
        store::Transaction preview(t.store->writer());
        createRecord(t.desk, person("Dara"));
        createRecord(t.desk, person("Bopha"));
        CHECK(digest(t) != before);
    }
    CHECK(digest(t) == before);
}

TEST_CASE("an edit that changes nothing writes nothing")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    const auto& spec = records::specOf<records::Person>();
    REQUIRE(editField(t.desk, spec, id, *spec.byName("given_latin"), std::string("Dara")));
    CHECK(store::OperationLog(t.store->writer()).latest(10).size() == 1);
}

TEST_CASE("an edit links to this device's own entries on the row and on the field")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    const auto& spec = records::specOf<records::Person>();
    REQUIRE(editField(t.desk, spec, id, *spec.byName("note"), std::string("one")));
    REQUIRE(editField(t.desk, spec, id, *spec.byName("given_latin"), std::string("Bopha")));
    store::OperationLog log(t.store->writer());

    const auto second = log.entry(2);
    const auto third = log.entry(3);
    REQUIRE(second);
    REQUIRE(third);
    CHECK(second->entry.own == 1);
    CHECK(second->entry.fields.at(0).link == 0);
    CHECK(third->entry.own == 1);
    CHECK(third->entry.fields.at(0).link == 2);
    CHECK(store::checkIntegrity(t.store->writer()).sound());
}

TEST_CASE("a natural key is one row: put again it is the same, removed and put it is revived")
{
    TemporaryStore t;
    const RowId sheet = createRecord(t.desk, records::Record(records::specOf<records::Sheet>()));
    const auto line = [&] {
        records::Attendance typed;
        typed.sheet = Id<records::Sheet>(sheet);
        typed.line = 7;
        typed.nameLatin = "Dara";
        return records::toRecord(typed);
    };
    const RowId first = createRecord(t.desk, line());
    const std::string before = digest(t);

    CHECK(createRecord(t.desk, line()) == first);
    CHECK(digest(t) == before);

    REQUIRE(removeRecord(t.desk, records::specOf<records::Attendance>(), first));
    CHECK(digest(t) != before);
    CHECK(createRecord(t.desk, line()) == first);
    CHECK(digest(t) == before);
}

TEST_CASE("a row that others refer to is not removed")
{
    TemporaryStore t;
    const RowId id = createRecord(t.desk, person("Dara"));
    records::Role role;
    role.person = Id<records::Person>(id);
    role.kind = records::RoleKind::Student;
    createRecord(t.desk, records::toRecord(role));

    const auto removed = removeRecord(t.desk, records::specOf<records::Person>(), id);

    REQUIRE_FALSE(removed.has_value());
    CHECK(removed.error() == Error{ErrorCode::RecordReferred, {"person", "1"}});
}
