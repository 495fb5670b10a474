#include "core/report/trainingfigures.h"

#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::Programme;
using report::TrainingFigures;

namespace {

Id<Activity> training(Programme& p, ActivityKind kind, std::int64_t hundredths,
                      std::optional<ActivityStatus> status = ActivityStatus::Held)
{
    Activity typed;
    typed.kind = kind;
    typed.date = test::date("2013-05-02");
    typed.status = status;
    typed.hours = hundredths;
    return p.add(typed);
}

void score(Programme& p, Id<Activity> activity, Id<Person> person, std::optional<std::int64_t> before,
           std::optional<std::int64_t> after, std::int64_t outOf = 20)
{
    TestScore typed;
    typed.activity = activity;
    typed.person = person;
    typed.before = before;
    typed.after = after;
    typed.outOf = outOf;
    p.add(typed);
}

TrainingFigures figuresOf(Programme& p, Id<Activity> activity)
{
    const auto figures = report::trainingFigures(report::gather(p.connection(), report::Period{2013}), activity);
    REQUIRE(figures);
    return *figures;
}

} // namespace

TEST_CASE("a training counts people by kind and sex, and keeps participations and persons apart")
{
    Programme p;
    const auto activity = training(p, ActivityKind::PoliceTraining, 650);
    const auto sheet = p.sheet(activity);
    const auto dara = p.person(Sex::Male);
    p.sign(sheet, p.person(Sex::Female), RoleKind::Community);
    p.sign(sheet, dara, RoleKind::Police);
    p.sign(sheet, dara, RoleKind::Police); // a second line is no second participation
    p.sign(sheet, p.person(Sex::Female), RoleKind::Official);
    p.sign(sheet, std::nullopt, RoleKind::Police); // nobody knows who
    p.sign(p.sheet(training(p, ActivityKind::PoliceTraining, 300)), p.person(Sex::Male), RoleKind::Police);
    const auto figures = figuresOf(p, activity);
    CHECK(figures.participations == 4);
    CHECK(figures.persons == 3);
    CHECK(figures.personHours == 26.0);
    CHECK(figures.kinds
          == std::vector<TrainingFigures::Kind>{
              {RoleKind::Police, 0, 1, 1, 1}, {RoleKind::Government, 1, 0, 0, 1}, {RoleKind::Community, 1, 0, 0, 1}});
}

TEST_CASE("the gain of a training is that of people with both scores, and says of how many")
{
    Programme p;
    const auto activity = training(p, ActivityKind::JudgeTraining, 700);
    score(p, activity, p.person(), 8, 14);
    score(p, activity, p.person(), 5, 6, 10); // a short test is brought to twenty points
    score(p, activity, p.person(), 9, std::nullopt);
    score(p, activity, p.person(), std::nullopt, 19);
    score(p, training(p, ActivityKind::JudgeTraining, 700), p.person(), 0, 20);
    const auto figures = figuresOf(p, activity);
    CHECK(figures.gain == 4.0);
    CHECK(figures.matched == 2);
    CHECK(figures.onlyBefore == 1);
    CHECK(figures.onlyAfter == 1);
    CHECK_FALSE(figuresOf(p, training(p, ActivityKind::JudgeTraining, 700)).gain);
}

TEST_CASE("a training that the Highlights leave out is counted by the same rule")
{
    Programme p;
    for (const auto activity : {training(p, ActivityKind::CommunitySession, 200),
                                training(p, ActivityKind::PoliceTraining, 200, ActivityStatus::Planned)}) {
        p.sign(p.sheet(activity), p.person(Sex::Female), RoleKind::Community);
        score(p, activity, p.person(), 10, 12);
        const auto figures = figuresOf(p, activity);
        CHECK(figures.participations == 1);
        CHECK(figures.personHours == 2.0);
        CHECK(figures.gain == 2.0);
    }
    CHECK(p.figure("training_person_hours").value == 0.0);
    CHECK_FALSE(p.figure("test_gain").value);
}

TEST_CASE("the trainings of a year add up to the figures of the year")
{
    Programme p;
    double hours = 0;
    std::int64_t participations = 0;
    for (const auto kind : {ActivityKind::PoliceTraining, ActivityKind::JudgeTraining}) {
        const auto activity = training(p, kind, 350);
        const auto sheet = p.sheet(activity);
        for (int i = 0; i < 3; ++i)
            p.sign(sheet, p.person(), RoleKind::Police);
        hours += figuresOf(p, activity).personHours;
        participations += figuresOf(p, activity).participations;
    }
    CHECK(p.figure("training_person_hours").value == hours);
    CHECK(p.figure("training_participations").value == static_cast<double>(participations));
}
