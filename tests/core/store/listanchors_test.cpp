#include "core/store/listanchors.h"

#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/store/recordquery.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using bandanh::test::TemporaryStore;

namespace {

constexpr int kPeople = 1'500; ///< several strides

/// Few names for many people, so that most stand beside their equals.
void addPeople(TemporaryStore& t)
{
    operations::Operation many(t.desk, store::Verb::Import);
    for (int i = 0; i < kPeople; ++i) {
        records::Person person;
        person.familyLatin = "Sok";
        person.givenLatin = i % 3 == 0 ? "Bopha" : i % 3 == 1 ? "Dara" : "Vanna";
        records::Record record = records::toRecord(person);
        record.scope = i % 2 == 0 ? records::kNational : records::Scope{17};
        many.create(record);
    }
    many.commit();
}

RowId addOne(TemporaryStore& t, const char* givenLatin)
{
    records::Person person;
    person.familyLatin = "Sok";
    person.givenLatin = givenLatin;
    return operations::createRecord(t.desk, records::toRecord(person));
}

/// Walked in one piece by a listing that knows nothing yet.
std::vector<RowId> walked(store::Connection& connection, const store::RecordQuery& query)
{
    return store::RecordListing(connection).ids(query, 0, 10 * kPeople);
}

std::vector<RowId> inWindows(store::RecordListing& listing, const store::RecordQuery& query)
{
    std::vector<RowId> all;
    for (std::int64_t offset = 0; offset < listing.count(query); offset += 100)
        for (const RowId& id : listing.ids(query, offset, 100))
            all.push_back(id);
    return all;
}

void learnAll(store::ListAnchors& anchors)
{
    while (anchors.learnMore()) {
    }
}

} // namespace

TEST_CASE("a list in windows is the list walked, in every order, learnt or not, also among equals")
{
    TemporaryStore t;
    addPeople(t);
    const auto reader = t.store->openReader();
    for (const store::Order order :
         {store::Order::Khmer, store::Order::Latin, store::Order::Oldest, store::Order::Newest})
        for (const std::optional<records::Scope> scope :
             {std::optional<records::Scope>(), std::optional(records::Scope{17})})
            for (const bool isLearnt : {false, true}) {
                store::RecordQuery query(records::specOf<records::Person>());
                query.order = order;
                query.scope = scope;
                store::RecordListing listing(*reader);
                REQUIRE(listing.count(query) == (scope ? kPeople / 2 : kPeople));
                if (isLearnt)
                    learnAll(listing.anchors());
                const auto all = walked(*reader, query);
                REQUIRE(std::int64_t(all.size()) == listing.count(query));
                CHECK(inWindows(listing, query) == all);
                for (const std::int64_t offset : {255, 256, 257, 511, 512, 700}) {
                    INFO(offset);
                    CHECK(listing.ids(query, offset, 1) == std::vector{all[std::size_t(offset)]});
                }
                CHECK(listing.ids(query, kPeople, 100).empty());
            }
}

TEST_CASE("a change between two windows shows no row twice and leaves none out")
{
    TemporaryStore t;
    addPeople(t);
    const auto reader = t.store->openReader();
    store::RecordQuery query(records::specOf<records::Person>());
    query.order = store::Order::Latin;
    for (store::Connection* connection : {reader.get(), &t.store->writer()}) {
        store::RecordListing listing(*connection);
        listing.count(query);
        learnAll(listing.anchors());
        const auto before = listing.ids(query, 600, 100);

        addOne(t, "Bopha"); // before the window, beside five hundred equals
        CHECK(listing.anchors().isOutdated());
        const auto all = walked(*connection, query);
        CHECK(listing.ids(query, 700, 100) == std::vector(all.begin() + 700, all.begin() + 800));
        CHECK_FALSE(listing.anchors().isOutdated());
        CHECK(listing.ids(query, 601, 100) == before);
        CHECK(listing.count(query) == std::int64_t(all.size()));
        CHECK(inWindows(listing, query) == all);
    }
}

TEST_CASE("a list that is sorted once shows what one that is walked shows, also after a change")
{
    TemporaryStore t;
    addPeople(t);
    const auto reader = t.store->openReader();
    store::ListOrder order{.table = "person p", .alias = "p", .key = "p.sort_latin"};
    order.narrow("p.scope = " + order.parameter(std::int64_t{17}));
    store::ListAnchors walked(*reader);
    store::ListAnchors sorted(*reader);
    for (const int people : {kPeople / 2, kPeople / 2 + 1}) {
        order.way = store::Way::ByKeys;
        walked.look(order);
        order.way = store::Way::Whole;
        sorted.look(order);
        REQUIRE(sorted.count() == people);
        CHECK(sorted.count() == walked.count());
        CHECK(sorted.reaches(people));
        CHECK_FALSE(sorted.learnMore());
        for (const std::int64_t offset : {0, 255, 600, people - 1, people, people + 9})
            CHECK(sorted.rids(offset, 100) == walked.rids(offset, 100));

        records::Person person;
        person.familyLatin = "Sok";
        person.givenLatin = "Bopha";
        records::Record record = records::toRecord(person);
        record.scope = records::Scope{17};
        operations::createRecord(t.desk, record);
    }
}

TEST_CASE("a window far beyond what is known is out of reach until the way there is learnt")
{
    TemporaryStore t;
    store::RecordQuery query(records::specOf<records::Person>());
    addPeople(t);
    const auto reader = t.store->openReader();
    store::RecordListing listing(*reader);
    listing.count(query);
    CHECK(listing.anchors().reaches(kPeople));
    CHECK_FALSE(listing.anchors().reaches(1'000'000));
    learnAll(listing.anchors());
    CHECK(listing.anchors().reaches(1'000'000));
    addOne(t, "Bopha");
    CHECK_FALSE(listing.anchors().reaches(1'000'000));
}
