#include "core/report/suppression.h"
#include "tests/core/report/naivehighlights.h"
#include "tests/core/report/reader.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using namespace bandanh::test;
using report::Sight;

namespace {

Reader::Range rangeOf(const report::ShownAmount& amount)
{
    switch (amount.sight) {
    case Sight::Shown: {
        const auto count = static_cast<std::int64_t>(amount.number.value_or(0));
        return {count, count};
    }
    case Sight::Small:
        return {1, report::kSmallBelow - 1};
    case Sight::Complement:
        return {report::kSmallBelow, Reader::kMost};
    case Sight::Withheld:
        return {0, Reader::kMost};
    }
    return {};
}

/// A reader of one figure, who has learnt from its rule what adds up.
class FigureReader
{
public:
    explicit FigureReader(const report::ShownFigure& figure) : m_figure(figure), m_value(take(figure.value)) {}

    std::size_t value() const { return m_value; }
    std::size_t number(const char* part)
    {
        const auto* found = m_figure.part(part);
        return found != nullptr ? take(found->amount) : m_reader.takeShown(0);
    }
    std::vector<std::size_t> rows(const char* part)
    {
        std::vector<std::size_t> numbers;
        if (const auto* found = m_figure.part(part))
            for (const auto& row : found->rows)
                numbers.push_back(take(row.amount));
        return numbers;
    }
    void learn(std::size_t whole, std::vector<std::size_t> parts) { m_reader.learn(whole, parts); }
    /// By keys of which somebody may have two.
    void learnOverlap(std::size_t whole, std::vector<std::size_t> parts)
    {
        parts.push_back(m_reader.take({-Reader::kMost, 0}));
        m_reader.learn(whole, parts);
    }
    /// Schools with the named and the counted of each.
    void learnSchools(std::size_t named, std::size_t counted)
    {
        std::vector<std::size_t> sums, names, counts;
        if (const auto* schools = m_figure.part("by_school"))
            for (const auto& row : schools->rows) {
                sums.push_back(take(row.amount));
                std::vector<std::size_t> within;
                for (const auto& inner : row.within) {
                    within.push_back(take(inner.amount));
                    (inner.key == "named" ? names : counts).push_back(within.back());
                }
                learn(sums.back(), within);
            }
        learn(m_value, sums);
        learn(named, names);
        learn(counted, counts);
    }
    std::size_t toldCount() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_hidden, [&](std::size_t number) { return m_reader.canTell(number); }));
    }
    std::size_t hiddenCount() const { return m_hidden.size(); }

private:
    std::size_t take(const report::ShownAmount& amount)
    {
        const std::size_t number = m_reader.take(rangeOf(amount));
        if (amount.sight != Sight::Shown)
            m_hidden.push_back(number);
        return number;
    }

    const report::ShownFigure& m_figure;
    Reader m_reader;
    std::vector<std::size_t> m_hidden;
    std::size_t m_value;
};

FigureReader readerOf(const report::ShownHighlights& highlights, std::string_view id)
{
    FigureReader reader(*highlights.figure(id));
    if (id == "anti_trafficking_day_participants" || id == "students_engaged") {
        const std::size_t named = reader.number("named");
        const std::size_t counted = reader.number("headcount_net");
        reader.learn(reader.value(), {named, counted});
        if (id == "students_engaged") {
            reader.learn(named, reader.rows("named_by_sex"));
            reader.learnSchools(named, counted);
        }
    }
    for (const char* part : {"by_sex", "by_age_group", "by_province", "by_institution", "by_kind", "by_network"}) {
        const bool overlaps =
            std::string_view(part) == "by_network" || (id == "persons_trained" && std::string_view(part) == "by_kind");
        if (highlights.figure(id)->part(part) == nullptr)
            continue;
        if (overlaps)
            reader.learnOverlap(reader.value(), reader.rows(part));
        else
            reader.learn(reader.value(), reader.rows(part));
    }
    return reader;
}

constexpr std::string_view kOfPeople[] = {
    "anti_trafficking_day_participants", "students_engaged", "young_leaders",
    "training_participations",           "persons_trained",  "survivor_led_sessions"};

void checkNothingSmall(const report::ShownAmount& amount)
{
    CHECK((!amount.number || *amount.number == 0 || *amount.number >= report::kSmallBelow));
    CHECK(amount.number.has_value() == (amount.sight == Sight::Shown));
}

} // namespace

TEST_CASE("no hidden number of random programmes can be worked out from the rest of its figure")
{
    constexpr std::uint64_t kSeeds = 40;
    std::size_t hidden = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        RandomProgramme world(seed);
        for (const std::optional<Scope> province : {std::optional<Scope>(), std::optional(Scope(3))}) {
            const auto shown = report::shown(report::compute(world.programme.connection(), {2013, province}));
            for (const std::string_view id : kOfPeople) {
                CAPTURE(seed, id);
                const FigureReader reader = readerOf(shown, id);
                CHECK(reader.toldCount() == 0);
                hidden += reader.hiddenCount();
                checkNothingSmall(shown.figure(id)->value);
                for (const auto& part : shown.figure(id)->parts)
                    for (const auto& row : part.rows) {
                        checkNothingSmall(row.amount);
                        for (const auto& inner : row.within)
                            checkNothingSmall(inner.amount);
                    }
            }
        }
    }
    CHECK(hidden > 100);
}

TEST_CASE("figures that count no people are shown whole")
{
    Programme p;
    p.activity(ActivityKind::StudentEducation, "2013-03-01");
    const auto shown = report::shown(report::compute(p.connection(), {2013}));
    CHECK(shown.figure("student_activities_held")->value.number == 1);
    CHECK(shown.figure("student_activities_held")->hiddenCount() == 0);
}

TEST_CASE("three people of a training are hidden, and the hours that tell how many they were")
{
    Programme p;
    Activity training;
    training.kind = ActivityKind::PoliceTraining;
    training.date = test::date("2013-04-02");
    training.status = ActivityStatus::Held;
    training.hours = 800;
    const auto sheet = p.sheet(p.add(training));
    for (int i = 0; i < 3; ++i) {
        Attendance line = p.line(sheet, p.person(Sex::Male));
        line.kind = RoleKind::Police;
        line.sex = Sex::Male;
        line.age = 40;
        p.add(line);
    }
    const auto shown = report::shown(report::compute(p.connection(), {2013}));
    CHECK(shown.figure("training_participations")->value.sign() == "<5");
    CHECK(shown.figure("persons_trained")->value.sign() == "<5");
    CHECK(shown.figure("training_person_hours")->value.sign() == "…");
    CHECK_FALSE(shown.figure("training_person_hours")->value.number);
    CHECK(shown.figure("data_quality")->value.sign() == "…");
    CHECK(shown.hiddenCount() > 6);
}

TEST_CASE("participations of meetings are people, though meetings are not")
{
    Programme p;
    const auto sheet = p.sheet(p.activity(ActivityKind::GovernorMeeting, "2013-05-05"));
    p.sign(sheet, p.person());
    const auto shown = report::shown(report::compute(p.connection(), {2013}));
    const auto& meetings = *shown.figure("advocacy_meetings");
    CHECK(meetings.value.number == 1);
    CHECK(meetings.part("participations")->amount.sign() == "<5");
}

TEST_CASE("sessions that survivors lead are hidden like people")
{
    Programme p;
    for (int i = 0; i < 7; ++i) {
        Activity session;
        session.kind = ActivityKind::PoliceTraining;
        session.date = test::date("2013-06-01");
        session.status = ActivityStatus::Held;
        session.ledBy = "VFC leader";
        p.add(session, i < 2 ? Scope(2) : Scope(12));
    }
    const auto shown = report::shown(report::compute(p.connection(), {2013}));
    const auto& sessions = *shown.figure("survivor_led_sessions");
    CHECK(sessions.value.number == 7);
    const auto& rows = sessions.part("by_province")->rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].amount.sign() == "<5");
    CHECK(rows[1].amount.sign() == "5+");
    CHECK(sessions.part("by_province_as_shown") == nullptr);
}

TEST_CASE("schools do not tell the small number of their province")
{
    Programme p;
    const auto engage = [&](const char* reference, const char* place, Scope province, int students) {
        Activity session;
        session.kind = ActivityKind::StudentEducation;
        session.date = test::date("2013-02-01");
        session.status = ActivityStatus::Held;
        session.school = p.school(reference, place);
        const auto sheet = p.sheet(p.add(session, province));
        for (int i = 0; i < students; ++i)
            p.sign(sheet, p.person(Sex::Female), RoleKind::Student);
    };
    engage("SCH-1", "0201", Scope(2), 3);
    engage("SCH-2", "1201", Scope(12), 10);
    engage("SCH-3", "1202", Scope(12), 20);
    const auto shown = report::shown(report::compute(p.connection(), {2013}));
    const auto& students = *shown.figure("students_engaged");
    const auto& provinces = students.part("by_province")->rows;
    REQUIRE(provinces.size() == 2);
    CHECK(provinces[0].amount.sign() == "<5");
    // With the value shown, one of the others has to go in each breakdown, and the schools of Phnom Penh would tell it.
    const bool isValueHidden = students.value.sight != Sight::Shown;
    CHECK((isValueHidden || provinces[1].amount.sight != Sight::Shown));
    if (!isValueHidden) {
        Reader reader;
        std::vector<std::size_t> schools;
        const auto& rows = students.part("by_school")->rows;
        for (const auto& row : rows)
            schools.push_back(reader.take(rangeOf(row.amount)));
        reader.learn(reader.take(rangeOf(provinces[0].amount)), {schools[0]});
        reader.learn(reader.take(rangeOf(provinces[1].amount)), {schools[1], schools[2]});
        reader.learn(reader.take(rangeOf(students.value)), schools);
        CHECK_FALSE(reader.canTell(schools[0]));
    }
}
