#include "core/operations/edit.h"
#include "core/records/person.h"
#include "core/records/personlink.h"
#include "core/store/mergedpeople.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;

namespace {

Id<Person> person(TemporaryStore& t)
{
    return Id<Person>(operations::createRecord(t.desk, toRecord(Person{})));
}

RowId merge(TemporaryStore& t, Id<Person> first, Id<Person> second, const char* day)
{
    PersonLink link;
    link.first = first;
    link.second = second;
    link.verdict = LinkVerdict::Same;
    link.decidedOn = text::PartialDate::parse(day);
    return operations::createRecord(t.desk, toRecord(link));
}

} // namespace

TEST_CASE("of merges in a circle the one that was decided last does not count, in whatever order they came")
{
    TemporaryStore t;
    const auto a = person(t), b = person(t), c = person(t);
    const RowId last = merge(t, c, a, "2013-03-03");
    merge(t, b, c, "2013-02-02");
    merge(t, a, b, "2013-01-01");

    const store::MergedPeople merged(t.store->writer());
    CHECK(merged.isMerged(a));
    CHECK(merged.isMerged(b));
    CHECK_FALSE(merged.isMerged(c));
    CHECK(merged.leftOut() == std::set<RowId>{last});
    CHECK(merged.wouldClose(c, a));
    CHECK_FALSE(merged.wouldClose(a, c));
}

TEST_CASE("a record is not merged into itself, and a chain without a circle counts whole")
{
    TemporaryStore t;
    const auto a = person(t), b = person(t), c = person(t);
    const RowId itself = merge(t, c, c, "2013-01-01");
    merge(t, a, b, "");
    merge(t, b, c, "");

    const store::MergedPeople merged(t.store->writer());
    CHECK(merged.isMerged(a));
    CHECK(merged.isMerged(b));
    CHECK_FALSE(merged.isMerged(c));
    CHECK(merged.leftOut() == std::set<RowId>{itself});
}

TEST_CASE("two merges of one day that close a circle are told apart by their ids")
{
    TemporaryStore t;
    const auto a = person(t), b = person(t);
    const RowId one = merge(t, a, b, "2013-01-01");
    const RowId other = merge(t, b, a, "2013-01-01");

    const store::MergedPeople merged(t.store->writer());
    CHECK(merged.leftOut() == std::set<RowId>{std::max(one, other)});
    CHECK(merged.isMerged(a) != merged.isMerged(b));
}
