#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/store/recordquery.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using bandanh::test::TemporaryStore;

namespace {

RowId add(TemporaryStore& t, const char* familyKhmer, const char* givenKhmer, const char* familyLatin,
          const char* givenLatin, const char* phone = nullptr)
{
    records::Person person;
    person.familyKhmer = familyKhmer;
    person.givenKhmer = givenKhmer;
    person.familyLatin = familyLatin;
    person.givenLatin = givenLatin;
    if (phone != nullptr)
        person.phones = {phone};
    return operations::createRecord(t.desk, records::toRecord(person));
}

std::vector<RowId> found(TemporaryStore& t, std::string_view text)
{
    std::vector<RowId> ids;
    for (const auto& stored : store::search(t.store->writer(), text, records::RecordType::Person, 10))
        ids.push_back(stored.record.id);
    return ids;
}

} // namespace

TEST_CASE("people are found by any part of a name in either script")
{
    TemporaryStore t;
    const RowId dara = add(t, "សុខ", "ដារា", "Sok", "Dara", "+85512345678");
    const RowId ly = add(t, "លី", "ស្រីពៅ", "Ly", "Sreypov");

    CHECK(found(t, "ដារា") == std::vector{dara});
    CHECK(found(t, "លី") == std::vector{ly});
    CHECK(found(t, "ly") == std::vector{ly});
    CHECK(found(t, "DARA") == std::vector{dara});
    CHECK(found(t, "eypo") == std::vector{ly});
    CHECK(found(t, "sok da") == std::vector{dara});
    CHECK(found(t, "sok sreypov").empty());
    CHECK(found(t, "012345") == std::vector{dara});
    CHECK(found(t, "  ").empty());
    CHECK(found(t, "\"'; --").empty());
}

TEST_CASE("the index follows edits and removals")
{
    TemporaryStore t;
    const RowId id = add(t, "សុខ", "ដារា", "Sok", "Dara");
    const auto& spec = records::specOf<records::Person>();

    REQUIRE(operations::editField(t.desk, spec, id, *spec.byName("given_latin"), std::string("Bopha")));
    CHECK(found(t, "dara").empty());
    CHECK(found(t, "bopha") == std::vector{id});

    REQUIRE(operations::removeRecord(t.desk, spec, id));
    CHECK(found(t, "bopha").empty());
    CHECK(found(t, "so").empty());
}

TEST_CASE("lists are filtered, sorted and read a window at a time")
{
    TemporaryStore t;
    add(t, "ឡុង", "ដារា", "Long", "Dara");
    add(t, "កែវ", "ដារា", "Keo", "Dara");
    add(t, "សុខ", "ដារា", "Sok", "Dara");
    store::RecordListing listing(t.store->writer());
    store::RecordQuery query(records::specOf<records::Person>());
    query.order = store::Order::Khmer;

    CHECK(listing.count(query) == 3);
    const auto window = listing.page(query, 1, 1);
    REQUIRE(window.size() == 1);
    CHECK(records::fromRecord<records::Person>(window[0].record).familyLatin == "Sok");

    query.text = "keo";
    CHECK(listing.count(query) == 1);
    query.text.clear();
    query.conditions = {{query.spec->byName("given_latin"), std::string("Bopha")}};
    CHECK(listing.count(query) == 0);
}
