#include "core/store/trainingoverview.h"

#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/attendance.h"
#include "core/records/headcount.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/records/testscore.h"
#include "core/store/listanchors.h"
#include "core/store/survivors.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::TemporaryStore;
using store::Audience;

namespace {

struct Trainings : TemporaryStore {
    std::int64_t line = 0;

    store::Connection& connection() { return store->writer(); }
    template <class R>
    Id<R> add(const R& typed, Scope scope = 12, std::optional<Sensitivity> sensitivity = {})
    {
        Record record = toRecord(typed);
        record.scope = scope;
        record.sensitivity = sensitivity.value_or(record.sensitivity);
        return Id<R>(operations::createRecord(desk, record));
    }
    Id<Activity> training(ActivityKind kind, const char* day, Scope scope = 12, const char* title = "Training")
    {
        Activity typed;
        typed.kind = kind;
        typed.date = text::PartialDate::parse(day);
        typed.titleLatin = title;
        return add(typed, scope);
    }
    Id<Person> person(const char* name, std::optional<Sensitivity> sensitivity = {})
    {
        Person typed;
        typed.familyLatin = name;
        typed.familyKhmer = name;
        return add(typed, 12, sensitivity);
    }
    Id<Sheet> sheet(Id<Activity> activity)
    {
        Sheet typed;
        typed.activity = activity;
        return add(typed);
    }
    void sign(Id<Sheet> sheet, std::optional<Id<Person>> person, RoleKind kind, Signature signature = Signature::Yes)
    {
        Attendance typed;
        typed.sheet = sheet;
        typed.line = ++line;
        typed.person = person;
        typed.kind = kind;
        typed.signature = signature;
        add(typed);
    }
    void score(Id<Activity> activity, Id<Person> person, std::optional<std::int64_t> before,
               std::optional<std::int64_t> after)
    {
        TestScore typed;
        typed.activity = activity;
        typed.person = person;
        typed.before = before;
        typed.after = after;
        add(typed);
    }
    std::vector<RowId> found(const store::TrainingFilter& filter)
    {
        store::ListAnchors list(connection());
        list.look(store::trainingList(connection(), filter));
        std::vector<RowId> ids;
        for (const auto& one : store::trainings(connection(), list.rids(0, 100)))
            ids.push_back(one.id);
        CHECK(list.count() == std::int64_t(ids.size()));
        for (std::size_t i = 0; i < ids.size(); ++i)
            CHECK(list.place(ids[i]) == std::int64_t(i));
        return ids;
    }
};

std::vector<std::string> names(const store::TrainedPeople& people)
{
    std::vector<std::string> names;
    for (const auto& one : people.listed)
        names.push_back(one.nameLatin);
    return names;
}

using Ids = std::vector<RowId>;

} // namespace

TEST_CASE("the list of trainings holds trainings alone, the newest first, by year, province and words")
{
    Trainings t;
    const auto old = t.training(ActivityKind::JudgeTraining, "2012-05-01");
    const auto first = t.training(ActivityKind::PoliceTraining, "2013-02-01", 17, "Siem Reap police");
    const auto second = t.training(ActivityKind::CommunitySession, "2013-03-01");
    t.training(ActivityKind::MinistryMeeting, "2013-04-01");
    CHECK(t.found({}) == Ids{second, first, old});
    CHECK(t.found({{.year = 2013, .scope = {}, .text = {}, .tag = {}}, {}}) == Ids{second, first});
    CHECK(t.found({{.year = {}, .scope = Scope{17}, .text = {}, .tag = {}}, {}}) == Ids{first});
    CHECK(t.found({{.year = {}, .scope = {}, .text = "siem", .tag = {}}, {}}) == Ids{first});
    store::ListAnchors before(t.connection());
    before.look(store::trainingList(t.connection(), {{.year = 2012, .scope = {}, .text = {}, .tag = {}}, {}}));
    CHECK_FALSE(before.place(first));
}

TEST_CASE("an audience is told by who came, who was counted, and before that by kind and plan")
{
    Trainings t;
    const auto police = t.training(ActivityKind::PoliceTraining, "2013-01-01");
    const auto mixed = t.training(ActivityKind::Training, "2013-02-01");
    const auto sheet = t.sheet(mixed);
    t.sign(sheet, t.person("Sok"), RoleKind::Court);
    t.sign(sheet, t.person("Chan"), RoleKind::Police, Signature::No); // did not come
    const auto counted = t.training(ActivityKind::Training, "2013-03-01");
    Headcount heads;
    heads.activity = counted;
    heads.kind = RoleKind::Community;
    heads.women = 12;
    t.add(heads);
    Activity planned;
    planned.kind = ActivityKind::Training;
    planned.date = text::PartialDate::parse("2013-04-01");
    planned.participants = "police+official";
    const auto plan = t.add(planned);
    const auto of = [&](Audience audience) { return t.found({{}, audience}); };
    CHECK(of(Audience::Police) == Ids{plan, police});
    CHECK(of(Audience::Judges) == Ids{mixed});
    CHECK(of(Audience::Officials) == Ids{plan});
    CHECK(of(Audience::Community) == Ids{counted});
}

TEST_CASE("a training says how many came, how many have both scores, and with whom it was held")
{
    Trainings t;
    const auto training = t.training(ActivityKind::PoliceTraining, "2013-01-01");
    const auto sok = t.person("Sok");
    const auto sheet = t.sheet(training);
    t.sign(sheet, sok, RoleKind::Police);
    t.sign(sheet, sok, RoleKind::Police);
    t.sign(sheet, std::nullopt, RoleKind::Police);
    t.sign(sheet, t.person("Away"), RoleKind::Police, Signature::No);
    t.score(training, sok, 8, 14);
    t.score(training, t.person("Late"), std::nullopt, 12);
    Organisation uniap;
    uniap.nameLatin = "UNIAP";
    ActivityPartner partner;
    partner.activity = training;
    partner.organisation = t.add(uniap);
    partner.part = PartnerPart::InConjunction;
    t.add(partner);
    const auto overview = store::trainingOverview(t.connection(), training);
    REQUIRE(overview);
    CHECK(overview->named == 2);
    CHECK(overview->tests == 2);
    CHECK(overview->matched == 1);
    CHECK(overview->partners == 1);
    CHECK(overview->firstLatin == "UNIAP");
    const auto people = store::trainedPeople(t.connection(), training);
    CHECK(names(people) == std::vector<std::string>{"Late", "Sok"});
    CHECK(people.listed[1].before == 8);
    CHECK(people.listed[1].kind == std::int64_t(RoleKind::Police));
    CHECK(people.unknown == 1);
    CHECK(people.unlisted == 0);
}

TEST_CASE("survivors at a training are counted and never listed")
{
    Trainings t;
    const auto training = t.training(ActivityKind::PoliceTraining, "2013-01-01");
    const auto sheet = t.sheet(training);
    const auto leader = t.person("Leader");
    Role role;
    role.person = leader;
    role.kind = RoleKind::VfcLeader;
    role.code = "VFC-07";
    t.add(role, 12, Sensitivity::Survivor);
    t.sign(sheet, leader, RoleKind::Community);
    t.sign(sheet, t.person("Hidden", Sensitivity::Survivor), RoleKind::Community);
    t.sign(sheet, t.person("Came", Sensitivity::Personal), RoleKind::Survivor);
    t.sign(sheet, t.person("Sok"), RoleKind::Police);
    t.score(training, leader, 20, 20);
    const auto people = store::trainedPeople(t.connection(), training);
    CHECK(names(people) == std::vector<std::string>{"Sok"});
    CHECK(people.unlisted == 3);
    CHECK(store::isSurvivor(t.connection(), leader));
    CHECK_FALSE(store::isSurvivor(t.connection(), people.listed[0].person));
}
