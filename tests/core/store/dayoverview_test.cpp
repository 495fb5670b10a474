#include "core/store/dayoverview.h"

#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/contribution.h"
#include "core/records/headcount.h"
#include "core/records/organisation.h"
#include "core/records/sheet.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;

namespace {

struct Day : TemporaryStore {
    template <class R>
    Id<R> add(const R& typed, Scope scope = 12)
    {
        Record record = toRecord(typed);
        record.scope = scope;
        return Id<R>(operations::createRecord(desk, record));
    }
    /// Held, with a venue: nothing is asked of it but that somebody is counted.
    Id<Activity> event(Scope scope, ActivityStatus status = ActivityStatus::Held, const char* day = "2013-12-12")
    {
        Activity typed;
        typed.kind = ActivityKind::AntiTraffickingDay;
        typed.date = text::PartialDate::parse(day);
        typed.status = status;
        typed.venueLatin = "Provincial hall";
        return add(typed, scope);
    }
    void sheet(Id<Activity> activity, SheetState state)
    {
        Sheet typed;
        typed.activity = activity;
        typed.state = state;
        add(typed);
    }
    void headcount(Id<Activity> activity)
    {
        Headcount typed;
        typed.activity = activity;
        typed.kind = RoleKind::Student;
        typed.female = 10;
        add(typed);
    }
    Id<Organisation> organisation(const char* name)
    {
        Organisation typed;
        typed.nameLatin = name;
        return add(typed);
    }
    void partner(Id<Activity> activity, Id<Organisation> organisation, PartnerPart part)
    {
        ActivityPartner typed;
        typed.activity = activity;
        typed.organisation = organisation;
        typed.part = part;
        add(typed);
    }
    std::vector<store::DayEventOverview> events(const std::string& text = {})
    {
        return store::dayEvents(store->writer(), {2013, text, "2013-12-20"}, 0, 100);
    }
    store::DayWork work(const char* today = "2013-12-20") { return store::dayWork(store->writer(), {2013, {}, today}); }
};

} // namespace

TEST_CASE("events of the Day stand by province, those that lack something first and those that are off last")
{
    Day t;
    const auto off = t.event(1, ActivityStatus::Cancelled);
    const auto done = t.event(2);
    t.sheet(done, SheetState::Closed);
    const auto counted = t.event(1);
    t.headcount(counted);
    const auto open = t.event(17);
    t.sheet(open, SheetState::Open);
    t.sheet(open, SheetState::Closed);
    const auto uncounted = t.event(3);
    t.event(1, ActivityStatus::Held, "2012-12-12");
    const auto events = t.events();
    REQUIRE(events.size() == 5);
    const RowId expected[] = {uncounted, open, counted, done, off};
    for (std::size_t place = 0; place < events.size(); ++place) {
        CAPTURE(place);
        CHECK(events[place].id == expected[place]);
        CHECK(store::placeOfDayEvent(t.store->writer(), {2013, {}, "2013-12-20"}, expected[place])
              == std::int64_t(place));
    }
    CHECK(events[0].isUncounted);
    CHECK(events[1].openSheets == 1);
    CHECK(events[1].sheets == 2);
    CHECK_FALSE(events[1].isUncounted);
    CHECK(events[4].isOff);
    CHECK_FALSE(events[4].isUncounted);
}

TEST_CASE("before the Day nobody asks who was counted, and after it what is still planned asks what became of it")
{
    Day t;
    t.event(12, ActivityStatus::Planned);
    CHECK(t.work("2013-12-11").uncounted == 0);
    CHECK(t.work("2013-12-12").uncounted == 1);
    CHECK(t.work("2013-12-12").stillPlanned == 0);
    CHECK(t.work("2013-12-13").stillPlanned == 1);
}

TEST_CASE("a planned event asks for a host, and one that was held does not")
{
    Day t;
    t.event(12);
    const auto planned = t.event(17, ActivityStatus::Planned);
    CHECK(t.work().withoutHost == 1);
    t.partner(planned, t.organisation("Guests"), PartnerPart::Delegation);
    CHECK(t.work().withoutHost == 1);
    t.partner(planned, t.organisation("Hotel"), PartnerPart::Sponsor);
    CHECK(t.work().withoutHost == 0);
}

TEST_CASE("an organisation that gives the venue is a venue, and its name stands where none is written")
{
    Day t;
    Activity typed;
    typed.kind = ActivityKind::AntiTraffickingDay;
    typed.date = text::PartialDate::parse("2013-12-12");
    t.add(typed);
    typed.venueOrganisation = t.organisation("Hotel");
    t.add(typed, 17);
    CHECK(t.work().withoutVenue == 1);
    const auto events = t.events();
    REQUIRE(events.size() == 2);
    CHECK(events[0].lacksVenue);
    CHECK(events[1].venueLatin == "Hotel");
    const auto partners = store::dayPartners(t.store->writer(), 2013, 0, 10);
    REQUIRE(partners.size() == 1);
    CHECK(partners[0].givesVenue);
    CHECK(partners[0].parts.empty());
}

TEST_CASE("a partner of the Day stands once, with its parts, its events and what it gave for them")
{
    Day t;
    const auto one = t.event(12);
    const auto two = t.event(17);
    const auto ngo = t.organisation("Together");
    const auto company = t.organisation("Company");
    t.partner(one, ngo, PartnerPart::CoOrganiser);
    t.partner(one, ngo, PartnerPart::Host);
    t.partner(two, ngo, PartnerPart::CoOrganiser);
    t.partner(one, t.organisation("Guests"), PartnerPart::Delegation);
    Contribution gift;
    gift.organisation = company;
    gift.activity = two;
    gift.form = ContributionForm::InKind;
    gift.currency = "USD";
    gift.pledged = 900000;
    gift.received = 850000;
    t.add(gift);
    gift.activity = t.event(12, ActivityStatus::Held, "2012-12-12");
    t.add(gift);
    const auto partners = store::dayPartners(t.store->writer(), 2013, 0, 10);
    CHECK(store::countDayPartners(t.store->writer(), 2013) == 2);
    REQUIRE(partners.size() == 2);
    CHECK(partners[0].nameLatin == "Company");
    REQUIRE(partners[0].sums.size() == 1);
    CHECK(partners[0].sums[0].pledged == 900000);
    CHECK(partners[0].sums[0].receivedInKind == 850000);
    CHECK(partners[1].nameLatin == "Together");
    CHECK(partners[1].parts
          == std::vector<std::int64_t>{std::int64_t(PartnerPart::Host), std::int64_t(PartnerPart::CoOrganiser)});
    CHECK(partners[1].events == 2);
    CHECK(partners[1].sums.empty());
}

TEST_CASE("the work of the Day leaves out what is off, and a search finds an event by its words")
{
    Day t;
    t.sheet(t.event(12), SheetState::Open);
    t.event(17);
    t.event(17, ActivityStatus::Postponed);
    const auto work = t.work();
    CHECK(work.events == 2);
    CHECK(work.provinces == 2);
    CHECK(work.off == 1);
    CHECK(work.openSheets == 1);
    CHECK(work.uncounted == 1);
    CHECK(t.events("provincial").size() == 3);
    CHECK(t.events("market").empty());
    CHECK(store::latestDayYear(t.store->writer(), 2026) == 2013);
    CHECK_FALSE(store::latestDayYear(t.store->writer(), 2012));
}
