#include "core/report/evidencerenewal.h"
#include "core/report/highlightsjson.h"
#include "tests/core/report/naivehighlights.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using namespace bandanh::test;

namespace {

constexpr std::uint64_t kSeeds = 12;
constexpr int kSteps = 15;

/// Nothing, or the figure in which two reports differ.
std::string difference(const report::Report& one, const report::Report& other)
{
    const auto figures = report::toJson(one.highlights())["figures"];
    const auto others = report::toJson(other.highlights())["figures"];
    for (const auto& [id, figure] : others.items())
        if (figures[id] != figure)
            return id + ": " + figures[id].dump() + " instead of " + figure.dump();
    return {};
}

std::string sources(const report::Report& report)
{
    std::string told;
    for (const std::string_view id : {"students_engaged", "persons_trained", "data_quality"})
        for (const auto& sheet : report.sheetsOf(*report::indicatorById(id), {0, 1000})) {
            told +=
                sheet.reference + " " + std::to_string(sheet.signedLines) + " " + std::to_string(sheet.counted) + ":";
            for (const auto& line : report.rowsOf(*report::indicatorById(id), sheet.sheet, {0, 1000}))
                told += " " + std::to_string(line.line)
                        + (line.standing ? std::to_string(static_cast<int>(*line.standing)) : "-");
            told += "\n";
        }
    return told;
}

/// What people do between two looks at the figures.
class Work
{
public:
    explicit Work(RandomProgramme& world, std::uint64_t seed) : m_world(world), m_engine(seed) {}

    void step()
    {
        switch (m_engine() % 8) {
        case 0:
            newSheet();
            break;
        case 1:
            newPersonOnSheet();
            break;
        case 2:
            changeLine();
            break;
        case 3:
            removeLine();
            break;
        case 4:
            closeOrMoveSheet();
            break;
        case 5:
            newRole();
            break;
        case 6:
            changePerson();
            break;
        default:
            newLine(one(m_world.sheets).id);
        }
    }

private:
    template <class T>
    const T& one(const std::vector<T>& list)
    {
        return list[m_engine() % list.size()];
    }

    void newLine(const RowId& sheet, std::optional<Id<Person>> person = std::nullopt)
    {
        Attendance line;
        line.sheet = Id<Sheet>(sheet);
        line.line = m_line++;
        line.person = person ? person : m_engine() % 4 == 0 ? std::nullopt : std::optional(one(m_world.people).id);
        if (m_engine() % 3 == 0)
            line.kind = RoleKind::Student;
        m_world.programme.add(line);
    }

    void newSheet()
    {
        Sheet sheet;
        sheet.reference = "N" + std::to_string(m_line);
        if (m_engine() % 5 != 0)
            sheet.activity = one(m_world.activities).id;
        const auto id = m_world.programme.add(sheet);
        for (int i = 0; i < 4; ++i)
            newLine(id);
    }

    void newPersonOnSheet()
    {
        Person person;
        person.sex = Sex::Female;
        const auto id = m_world.programme.add(person);
        Role role;
        role.person = id;
        role.kind = m_engine() % 3 == 0 ? RoleKind::YoungLeader : RoleKind::Police;
        role.network = one(m_world.networks).id;
        m_world.programme.add(role);
        newLine(one(m_world.sheets).id, id);
    }

    template <class R, class Change>
    void change(const RowId& id, Change&& change)
    {
        store::RecordTable table(m_world.programme.connection());
        const auto stored = table.find(specOf<R>(), id);
        if (!stored)
            return;
        R typed = fromRecord<R>(stored->record);
        change(typed);
        Record after = stored->record;
        after.values = toRecord(typed).values;
        operations::Operation operation(m_world.programme.store.desk, store::Verb::Edit);
        operation.change(*stored, after);
        operation.commit();
    }

    void changeLine()
    {
        change<Attendance>(one(m_world.lines).id, [&](Attendance& line) {
            line.signature = m_engine() % 2 == 0 ? Signature::No : Signature::Yes;
            line.person = m_engine() % 3 == 0 ? std::nullopt : std::optional(one(m_world.people).id);
        });
    }

    void removeLine()
    {
        const RowId id = one(m_world.lines).id;
        operations::Operation operation(m_world.programme.store.desk, store::Verb::Remove);
        if (const auto stored = operation.table().find(specOf<Attendance>(), id))
            operation.remove(*stored);
        operation.commit();
    }

    void closeOrMoveSheet()
    {
        change<Sheet>(one(m_world.sheets).id, [&](Sheet& sheet) {
            sheet.state = SheetState::Closed;
            if (m_engine() % 3 == 0)
                sheet.activity = one(m_world.activities).id;
        });
    }

    void newRole()
    {
        Role role;
        role.person = one(m_world.people).id;
        role.kind = RoleKind::Student;
        role.organisation = one(m_world.organisations).id;
        role.from = text::PartialDate::ofDay(2013, 1, 1 + static_cast<int>(m_engine() % 28));
        Record record = toRecord(role);
        operations::Operation operation(m_world.programme.store.desk, store::Verb::Create);
        operation.put(record);
        operation.commit();
    }

    void changePerson()
    {
        change<Person>(one(m_world.people).id,
                       [&](Person& person) { person.sex = m_engine() % 2 == 0 ? Sex::Male : Sex::Female; });
    }

    RandomProgramme& m_world;
    std::mt19937_64 m_engine;
    std::int64_t m_line = 1000;
};

} // namespace

TEST_CASE("a report renewed from an earlier one is the report read anew")
{
    int renewals = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        RandomProgramme world(seed);
        store::Connection& store = world.programme.connection();
        Work work(world, seed);
        auto earlier = std::make_unique<report::Report>(store, report::Period{2013});
        for (int step = 0; step < kSteps; ++step) {
            CAPTURE(seed, step);
            work.step();
            renewals += report::renewed(store, earlier->evidence()) ? 1 : 0;
            const report::Period period{2013, step % 4 == 0 ? std::optional(Scope(3)) : std::nullopt};
            auto renewed = std::make_unique<report::Report>(store, period, earlier.get());
            const report::Report anew(store, period);
            REQUIRE(difference(*renewed, anew) == "");
            REQUIRE(sources(*renewed) == sources(anew));
            earlier = std::move(renewed);
        }
    }
    CHECK(renewals > static_cast<int>(kSeeds) * kSteps / 3);
}

TEST_CASE("a report of another year is not renewed from this one")
{
    RandomProgramme world(1);
    store::Connection& store = world.programme.connection();
    const report::Report earlier(store, {2013});
    CHECK(difference(report::Report(store, {2014}, &earlier), report::Report(store, {2014})) == "");
}
