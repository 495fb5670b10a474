#include "core/operations/planday.h"

#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/activity.h"
#include "core/store/dayoverview.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;

namespace {

Activity event(const char* day)
{
    Activity typed;
    typed.kind = ActivityKind::AntiTraffickingDay;
    typed.date = text::PartialDate::parse(day);
    typed.status = ActivityStatus::Held;
    return typed;
}

void add(TemporaryStore& t, const Activity& typed, Scope scope = 12)
{
    Record record = toRecord(typed);
    record.scope = scope;
    operations::createRecord(t.desk, record);
}

std::vector<store::StoredRecord> eventsOf(TemporaryStore& t, int year)
{
    std::vector<store::StoredRecord> found;
    for (const RowId& id : store::dayEventsToRepeat(t.store->writer(), year))
        found.push_back(*store::RecordTable(t.store->writer()).find(specOf<Activity>(), id));
    return found;
}

} // namespace

TEST_CASE(
    "a year is planned as the one before: the events, their day, place and expectation, and nothing that happened")
{
    TemporaryStore t;
    Activity before = event("2013-12-12");
    before.reference = "ACT-1";
    before.titleLatin = "Anti-Trafficking Day 2013";
    before.titleKhmer = "ទិវា ឆ្នាំ២០១៣";
    before.endDate = text::PartialDate::parse("2013-12-13");
    before.venueLatin = "Provincial hall";
    before.expected = 300;
    before.narrative = "It rained.";
    add(t, before, 17);
    CHECK(operations::planDayAsBefore(t.desk, 2014, 2013) == 1);
    const auto planned = eventsOf(t, 2014);
    REQUIRE(planned.size() == 1);
    CHECK(planned[0].record.scope == 17);
    const auto event = fromRecord<Activity>(planned[0].record);
    CHECK(event.status == ActivityStatus::Planned);
    CHECK(event.titleLatin == "Anti-Trafficking Day 2014");
    CHECK(event.titleKhmer == "ទិវា ឆ្នាំ២០១៤");
    CHECK(event.date == text::PartialDate::parse("2014-12-12"));
    CHECK(event.endDate == text::PartialDate::parse("2014-12-13"));
    CHECK(event.venueLatin == "Provincial hall");
    CHECK(event.expected == 300);
    CHECK_FALSE(event.reference);
    CHECK_FALSE(event.narrative);
}

TEST_CASE("events that were called off, of another kind or of another year are not planned again")
{
    TemporaryStore t;
    add(t, event("2013-12-12"));
    add(t, event("2012-12-12"));
    Activity other = event("2013-12-12");
    other.status = ActivityStatus::Cancelled;
    add(t, other);
    other = event("2013-12-12");
    other.kind = ActivityKind::CommunityEvent;
    add(t, other);
    CHECK(operations::planDayAsBefore(t.desk, 2014, 2013) == 1);
    CHECK(operations::planDayAsBefore(t.desk, 2014, 2011) == 0);
}

TEST_CASE("planning a year is one step, and one undo takes all of it back")
{
    TemporaryStore t;
    add(t, event("2013-12-12"), 2);
    add(t, event("2013-12-11"), 17);
    operations::planDayAsBefore(t.desk, 2014, 2013);
    REQUIRE(eventsOf(t, 2014).size() == 2);
    const auto latest = store::OperationLog(t.store->writer()).latest(1);
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].verb == store::Verb::PlanDay);
    REQUIRE(operations::undo(t.desk, latest[0].id));
    CHECK(eventsOf(t, 2014).empty());
    CHECK(eventsOf(t, 2013).size() == 2);
}
