#include "tests/core/report/naivehighlights.h"

#include <algorithm>

namespace bandanh::test {

using namespace records;

namespace {

const std::vector<Scope> kScopes{0, 2, 3, 12, 25};

} // namespace

RandomProgramme::RandomProgramme(std::uint64_t seed) : m_engine(seed)
{
    store::Transaction together(programme.connection()); // a disk need not wait for every row
    makeBodies();
    makePeople();
    makeActivities();
    makeLines();
    makeHeadcounts();
    makePartners();
    makeMeetings();
    makeAgreements();
    makeMessages();
    makePlacements();
    makeVolunteers();
    together.commit();
}

std::optional<text::PartialDate> RandomProgramme::someDate(int firstYear, int years)
{
    const int year = firstYear + static_cast<int>(below(static_cast<std::size_t>(years)));
    const int month = 1 + static_cast<int>(below(12));
    switch (below(6)) {
    case 0:
        return std::nullopt;
    case 1:
        return text::PartialDate::ofYear(year);
    case 2:
        return text::PartialDate::ofMonth(year, month);
    default:
        return text::PartialDate::ofDay(year, month, 1 + static_cast<int>(below(28)));
    }
}

void RandomProgramme::makeBodies()
{
    for (int i = 0; i < 6; ++i) {
        Organisation school;
        if (i != 0)
            school.reference = "SCH-" + std::to_string(i);
        if (!once(3))
            school.place = places::PlaceCode::parse(once(2) ? "250314" : "020101");
        keep(organisations, school, one(kScopes));
    }
    for (int i = 0; i < 4; ++i) {
        Network network;
        network.reference = "NET-" + std::to_string(i);
        network.foundedOn = someDate(2012, 2);
        if (once(2))
            network.place = places::PlaceCode::parse("12");
        keep(networks, network, one(kScopes));
    }
}

void RandomProgramme::makePeople()
{
    for (int i = 0; i < 25; ++i) {
        Person person;
        if (!once(4))
            person.sex = once(2) ? Sex::Female : Sex::Male;
        if (!once(3))
            person.birth = someDate(1985, 20);
        keep(people, person, one(kScopes));
    }
    for (int i = 0; i < 6; ++i) {
        PersonLink link;
        link.first = one(people).id;
        link.second = one(people).id;
        link.verdict = once(4) ? LinkVerdict::NotSame : LinkVerdict::Same;
        if (std::ranges::none_of(links, [&](const auto& kept) {
                return kept.row.first == link.first && kept.row.second == link.second;
            }))
            keep(links, link, Programme::kPhnomPenh);
    }
    for (int i = 0; i < 40; ++i) {
        Role role;
        role.person = one(people).id;
        role.kind = static_cast<RoleKind>(1 + below(19));
        if (once(3))
            role.kind = once(2) ? RoleKind::Student : RoleKind::YoungLeader;
        if (!once(3))
            role.organisation = one(organisations).id;
        if (once(2))
            role.network = one(networks).id;
        role.from = someDate(2011, 4);
        if (once(2))
            role.until = someDate(2012, 3);
        const auto sameKey = [&](const auto& kept) {
            const Role& other = kept.row;
            return other.person == role.person && other.kind == role.kind && other.organisation == role.organisation
                   && other.network == role.network && other.from == role.from;
        };
        if (std::ranges::none_of(roles, sameKey))
            keep(roles, role, one(kScopes));
    }
}

void RandomProgramme::makeActivities()
{
    const std::vector<ActivityKind> likely{ActivityKind::AntiTraffickingDay, ActivityKind::StudentEducation,
                                           ActivityKind::StudentPrevention,  ActivityKind::PoliceTraining,
                                           ActivityKind::JudgeTraining,      ActivityKind::GovernorMeeting};
    for (int i = 0; i < 14; ++i) {
        Activity activity;
        if (!once(9))
            activity.kind = once(5) ? static_cast<ActivityKind>(1 + below(19)) : one(likely);
        activity.date = once(4) ? someDate(2012, 3) : someDate(2013, 1);
        if (!once(3))
            activity.status = once(3) ? static_cast<ActivityStatus>(1 + below(4)) : ActivityStatus::Held;
        if (once(2))
            activity.level = static_cast<ActivityLevel>(1 + below(3));
        activity.hours = static_cast<std::int64_t>(below(8)) * 50;
        if (!once(3))
            activity.school = one(organisations).id;
        if (once(2))
            activity.network = one(networks).id;
        if (once(3))
            activity.ledBy = once(2) ? "VFC leader" : "trainer";
        keep(activities, activity, one(kScopes));
    }
}

void RandomProgramme::makeLines()
{
    for (int i = 0; i < 20; ++i) {
        Sheet sheet;
        sheet.reference = "S" + std::to_string(below(30));
        if (!once(8))
            sheet.activity = one(activities).id;
        if (!once(3))
            sheet.state = static_cast<SheetState>(1 + below(3));
        sheet.atHqOn = someDate(2013, 2);
        keep(sheets, sheet, Programme::kPhnomPenh);
        for (std::int64_t line = 1 + static_cast<std::int64_t>(below(9)); line > 0; --line) {
            Attendance row;
            row.sheet = sheets.back().id;
            row.line = line;
            if (!once(6))
                row.person = one(people).id;
            if (!once(6))
                row.signature = static_cast<Signature>(1 + below(3));
            if (once(2))
                row.kind = once(2) ? RoleKind::Student : static_cast<RoleKind>(1 + below(19));
            if (once(2))
                row.sex = once(2) ? Sex::Female : Sex::Male;
            if (once(2))
                row.age = static_cast<std::int64_t>(10 + below(30));
            if (once(3))
                row.birth = someDate(1985, 20);
            keep(lines, row, Programme::kPhnomPenh);
        }
    }
}

void RandomProgramme::makeHeadcounts()
{
    for (int i = 0; i < 16; ++i) {
        Headcount count;
        count.activity = one(activities).id;
        if (!once(5))
            count.kind = once(2) ? RoleKind::Student : static_cast<RoleKind>(1 + below(14));
        count.session = i; // keys stay apart
        const auto some = [&](std::size_t limit) -> std::optional<std::int64_t> {
            return once(2) ? std::nullopt : std::optional(static_cast<std::int64_t>(below(limit)));
        };
        count.women = some(9);
        count.girls = some(9);
        count.boys = some(9);
        count.female = some(9);
        count.male = some(9);
        count.sexUnknown = some(9);
        count.namedWithin = some(12);
        count.namedFemale = some(5);
        count.namedMale = some(5);
        keep(headcounts, count, Programme::kPhnomPenh);
    }
}

} // namespace bandanh::test
