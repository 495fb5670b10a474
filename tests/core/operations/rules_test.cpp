#include "core/operations/edit.h"
#include "core/operations/rules.h"
#include "core/records/activity.h"
#include "core/records/agreement.h"
#include "core/records/contribution.h"
#include "core/records/membership.h"
#include "core/records/message.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/personlink.h"
#include "core/records/placement.h"
#include "core/records/testscore.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;
using text::PartialDate;

namespace {

/// The names of the rules that a record breaks, separated by blanks.
template <class R>
std::string broken(TemporaryStore& t, const R& typed)
{
    std::string names;
    for (const auto* rule : operations::brokenRules(t.store->writer(), toRecord(typed)))
        names += (names.empty() ? "" : " ") + std::string(rule->name);
    return names;
}

template <class R>
Id<R> make(TemporaryStore& t, const R& typed)
{
    return Id<R>(operations::createRecord(t.desk, toRecord(typed)));
}

Placement onVehicle(const char* from, const char* until)
{
    Placement placement;
    placement.channel = PlacementChannel::TukTuk;
    placement.carrier = "TT-001";
    placement.from = PartialDate::parse(from);
    placement.until = PartialDate::parse(until);
    return placement;
}

} // namespace

TEST_CASE("every rule names a field of its record, and of two dates both")
{
    for (const auto& rule : operations::allRules()) {
        INFO(rule.name << " of " << specOf(rule.type).name);
        CHECK(specOf(rule.type).byName(rule.field) != nullptr);
        CHECK((rule.isBroken != nullptr) == rule.earlier.empty());
        if (!rule.earlier.empty())
            CHECK(specOf(rule.type).byName(rule.earlier) != nullptr);
    }
}

TEST_CASE("dates are out of order only as far as both are known")
{
    TemporaryStore t;
    Activity activity;
    activity.date = PartialDate::parse("2013-05-02");
    for (const auto& [until, expected] : {std::pair{"2013-05-01", "dates_out_of_order"},
                                          {"2013-05", ""},
                                          {"2013", ""},
                                          {"2013-04", "dates_out_of_order"},
                                          {"2013-05-02", ""}}) {
        activity.endDate = PartialDate::parse(until);
        CAPTURE(until);
        CHECK(broken(t, activity) == expected);
    }
    Agreement agreement;
    agreement.signedOn = PartialDate::parse("2013-02-01");
    agreement.endsOn = PartialDate::parse("2012-12-31");
    CHECK(broken(t, agreement) == "agreement_ends_before");
}

TEST_CASE("a vehicle carries one thing at a time")
{
    TemporaryStore t;
    make(t, onVehicle("2013-02-01", "2013-05-31"));
    CHECK(broken(t, onVehicle("2013-05-31", "2013-06-30")) == "carrier_taken");
    CHECK(broken(t, onVehicle("2012-01-01", "")) == "carrier_taken");
    CHECK(broken(t, onVehicle("2013-06-01", "2013-06-30")).empty());

    auto other = onVehicle("2013-05-01", "2013-06-30");
    other.state = PlacementState::Cancelled;
    CHECK(broken(t, other).empty());
    other.state = PlacementState::Running;
    other.channel = PlacementChannel::Bus;
    CHECK(broken(t, other).empty());
}

TEST_CASE("a placement that is stored does not stand in its own way")
{
    TemporaryStore t;
    Record stored = toRecord(onVehicle("2013-02-01", "2013-05-31"));
    stored.id = operations::createRecord(t.desk, stored);
    CHECK(operations::brokenRules(t.store->writer(), stored).empty());
}

TEST_CASE("a message is approved by somebody")
{
    TemporaryStore t;
    Message message;
    CHECK(broken(t, message).empty());
    message.state = MessageState::Approved;
    CHECK(broken(t, message) == "approved_by_nobody");
    message.approvedBy = "Dara";
    CHECK(broken(t, message).empty());
}

TEST_CASE("nobody scores more points than a test has")
{
    TemporaryStore t;
    TestScore score;
    score.before = 21;
    CHECK(broken(t, score).empty()); // nobody wrote out of how many
    score.outOf = 20;
    CHECK(broken(t, score) == "score_above_total");
    score.before = 20;
    CHECK(broken(t, score).empty());
    score.after = 25;
    CHECK(broken(t, score) == "score_above_total");
}

TEST_CASE("who leads an activity stands there by role or code, never by name")
{
    TemporaryStore t;
    Activity activity;
    CHECK(broken(t, activity).empty());
    for (const char* role : {"VFC leader", "vfc_leader", "trainer", "VFC-07", "VFC-07, VFC-12"}) {
        activity.ledBy = role;
        CHECK(broken(t, activity).empty());
    }
    activity.ledBy = "Sok Sophea";
    CHECK(broken(t, activity) == "led_by_name");
}

TEST_CASE("a ministry that is none is no member of the Coalition")
{
    TemporaryStore t;
    Organisation hotel;
    hotel.kind = OrganisationKind::Company;
    Organisation ministry;
    ministry.kind = OrganisationKind::Ministry;
    Membership membership;
    membership.body = MemberBody::Coalition;
    membership.organisation = make(t, hotel);
    CHECK(broken(t, membership) == "unknown_ministry");
    membership.organisation = make(t, ministry);
    CHECK(broken(t, membership).empty());
    membership.body = MemberBody::CommitTaskforce;
    CHECK(broken(t, membership) == "unknown_ministry");
}

TEST_CASE("people are not merged in a circle, over any number of steps")
{
    TemporaryStore t;
    const auto person = [&] { return make(t, Person{}); };
    const auto a = person();
    const auto b = person();
    const auto c = person();
    const auto link = [](const auto& first, const auto& second, LinkVerdict verdict) {
        PersonLink made;
        made.first = first;
        made.second = second;
        made.verdict = verdict;
        return made;
    };
    make(t, link(a, b, LinkVerdict::Same));
    make(t, link(b, c, LinkVerdict::Same));
    CHECK(broken(t, link(c, a, LinkVerdict::Same)) == "circular_merge");
    CHECK(broken(t, link(a, a, LinkVerdict::Same)) == "circular_merge");
    CHECK(broken(t, link(c, a, LinkVerdict::NotSame)).empty());
    CHECK(broken(t, link(a, c, LinkVerdict::Same)).empty());
}

TEST_CASE("an amount has a currency, and a currency an amount")
{
    TemporaryStore t;
    Contribution contribution;
    CHECK(broken(t, contribution).empty());
    contribution.currency = "USD";
    CHECK(broken(t, contribution) == "currency_without_amount");
    contribution.received = 100;
    CHECK(broken(t, contribution).empty());
    contribution.currency.reset();
    CHECK(broken(t, contribution) == "amount_without_currency");
}
