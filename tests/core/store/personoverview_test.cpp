#include "core/store/personoverview.h"

#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/records/role.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using bandanh::test::TemporaryStore;

namespace {

RowId add(TemporaryStore& t, const char* familyKhmer, const char* familyLatin, const char* givenLatin,
          records::Scope scope = records::kNational)
{
    records::Person person;
    person.familyKhmer = familyKhmer;
    person.familyLatin = familyLatin;
    person.givenLatin = givenLatin;
    records::Record record = records::toRecord(person);
    record.scope = scope;
    return operations::createRecord(t.desk, record);
}

store::PersonFilter filter(const std::string& text, store::PersonOrder order = store::PersonOrder::Latin)
{
    store::PersonFilter filter;
    filter.text = text;
    filter.order = order;
    return filter;
}

std::vector<std::string> names(store::PeopleListing& listing, std::int64_t offset = 0, std::int64_t limit = 100)
{
    std::vector<std::string> names;
    for (const auto& person : listing.page(offset, limit))
        names.push_back(person.nameLatin);
    return names;
}

} // namespace

TEST_CASE("people stand in the order of the language, searched or not")
{
    TemporaryStore t;
    add(t, "ឡុង", "Long", "Dara");
    add(t, "កែវ", "Touch", "Dara");
    const RowId sok = add(t, "សុខ", "Sok", "Dara");
    store::PeopleListing listing(t.store->writer());
    using Names = std::vector<std::string>;

    for (const char* typed : {"", "dara", "da", "d"}) {
        INFO(typed);
        listing.look(filter(typed, store::PersonOrder::Latin));
        CHECK(listing.count() == 3);
        CHECK(names(listing) == Names{"Long Dara", "Sok Dara", "Touch Dara"});
        CHECK(listing.place(sok) == 1);
        listing.look(filter(typed, store::PersonOrder::Khmer));
        CHECK(names(listing) == Names{"Touch Dara", "Sok Dara", "Long Dara"});
        CHECK(names(listing, 1, 1).size() == 1);
        CHECK(names(listing, 3, 5).empty());
    }
}

TEST_CASE("every word that is typed narrows the list")
{
    TemporaryStore t;
    const RowId dara = add(t, "សុខ", "Sok", "Dara");
    const RowId bopha = add(t, "សុខ", "Sok", "Bopha");
    store::PeopleListing listing(t.store->writer());

    for (const char* typed : {"sok da", "sok d", "d s", "so da", "សុខ dara", "da សុ"}) {
        INFO(typed);
        listing.look(filter(typed));
        CHECK(listing.count() == 1);
        CHECK(listing.place(dara) == 0);
        CHECK_FALSE(listing.place(bopha));
    }
    listing.look(filter("sok x"));
    CHECK(listing.count() == 0);
    CHECK(listing.page(0, 10).empty());
}

TEST_CASE("province and role narrow a list and a search, and follow the store")
{
    TemporaryStore t;
    add(t, "សុខ", "Sok", "Dara", 3);
    const RowId there = add(t, "សុខ", "Sok", "Bopha", 17);
    records::Role role;
    role.person = Id<records::Person>(there);
    role.kind = records::RoleKind::Volunteer;
    operations::createRecord(t.desk, records::toRecord(role));
    const auto reader = t.store->openReader();
    store::PeopleListing listing(*reader);

    for (const char* typed : {"", "sok", "so"}) {
        INFO(typed);
        auto province = filter(typed);
        province.scope = records::Scope{17};
        listing.look(province);
        CHECK(names(listing) == std::vector<std::string>{"Sok Bopha"});
        auto volunteers = filter(typed);
        volunteers.roleKind = std::int64_t(records::RoleKind::Volunteer);
        listing.look(volunteers);
        CHECK(listing.count() == 1);
        CHECK(listing.place(there) == 0);
    }
    auto province = filter("sok");
    province.scope = records::Scope{17};
    listing.look(province);
    add(t, "សុខ", "Sok", "Vanna", 17);
    listing.look(province);
    CHECK(listing.count() == 2);
}

TEST_CASE("so many hits that they are met along the index stand in the same order, and none twice")
{
    TemporaryStore t;
    constexpr int kPeople = 4'200;
    {
        operations::Operation many(t.desk, store::Verb::Import);
        for (int i = 0; i < kPeople; ++i) {
            records::Person person;
            person.familyLatin = "Sok";
            person.givenLatin = "Dara" + std::to_string(i);
            records::Record record = records::toRecord(person);
            many.create(record);
        }
        many.commit();
    }
    store::PeopleListing all(t.store->writer());
    all.look(filter(""));
    store::PeopleListing found(t.store->writer());
    found.look(filter("sok"));
    REQUIRE(found.count() == kPeople);
    for (const std::int64_t offset : {0, 100, 4'100, 2'000})
        CHECK(names(found, offset) == names(all, offset));
}
