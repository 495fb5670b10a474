#include "core/store/activityoverview.h"

#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/headcount.h"
#include "core/records/sheet.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;

namespace {

struct Activities : TemporaryStore {
    Id<Activity> activity = add(Activity{});
    std::int64_t line = 0;

    store::Connection& connection() { return store->writer(); }
    template <class R>
    Id<R> add(const R& typed)
    {
        return Id<R>(operations::createRecord(desk, toRecord(typed)));
    }
    Id<Person> person(std::optional<Sex> sex)
    {
        Person typed;
        typed.familyLatin = "Sok";
        typed.sex = sex;
        return add(typed);
    }
    Id<Sheet> sheet(std::optional<SheetState> state = {})
    {
        Sheet typed;
        typed.activity = activity;
        typed.state = state;
        return add(typed);
    }
    void sign(Id<Sheet> sheet, std::optional<Id<Person>> person, std::optional<Sex> sex = {},
              Signature signature = Signature::Yes)
    {
        Attendance typed;
        typed.sheet = sheet;
        typed.line = ++line;
        typed.person = person;
        typed.sex = sex;
        typed.signature = signature;
        add(typed);
    }
    void count(RoleKind kind, std::int64_t women, std::int64_t namedWithin)
    {
        Headcount typed;
        typed.activity = activity;
        typed.kind = kind;
        typed.women = women;
        typed.namedWithin = namedWithin;
        add(typed);
    }
};

} // namespace

TEST_CASE("somebody on two sheets of an activity is named once, and who did not sign is not named")
{
    Activities t;
    const auto somebody = t.person(Sex::Female);
    const auto one = t.sheet(SheetState::Closed);
    const auto other = t.sheet();
    t.sign(one, somebody);
    t.sign(other, somebody);
    t.sign(other, t.person(Sex::Male), {}, Signature::No);
    t.sign(other, std::nullopt);
    t.sign(other, std::nullopt);
    t.count(RoleKind::Student, 30, 2);
    t.count(RoleKind::Community, 5, 0);
    const auto found = store::activityOverview(t.connection(), t.activity);
    REQUIRE(found);
    CHECK(found->sheets == 2);
    CHECK(found->openSheets == 1);
    CHECK(found->sum.named == 3);
    CHECK(found->sum.headcount == 35);
    CHECK(found->sum.counted() == 33);
    CHECK(found->sum.participations() == 36);
}

TEST_CASE("the sex of the named is that of their own records, else what a sheet says")
{
    Activities t;
    const auto sheet = t.sheet();
    const auto woman = t.person(Sex::Female);
    t.sign(sheet, woman, Sex::Male);
    t.sign(t.sheet(), woman);
    const auto unwritten = t.person(std::nullopt);
    t.sign(sheet, unwritten);
    t.sign(sheet, unwritten, Sex::Male);
    t.sign(sheet, std::nullopt, Sex::Female);
    t.sign(sheet, t.person(std::nullopt));
    const store::NamedBySex named = store::namedBySex(t.connection(), t.activity);
    CHECK(named.female == 2);
    CHECK(named.male == 1);
    CHECK(named.unknown == 1);
}
