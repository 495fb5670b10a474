#include "tests/core/report/naivehighlights.h"

#include <algorithm>

namespace bandanh::test {

using namespace records;

namespace {

const std::vector<Scope> kScopes{0, 2, 3, 12, 25};
const std::vector<std::string> kProvinces{"02", "03", "12", "25"};

} // namespace

void RandomProgramme::makeMessages()
{
    for (int i = 0; i < 10; ++i) {
        Message message;
        message.theme = some<Theme>(6);
        keep(messages, message, Programme::kPhnomPenh);
    }
    for (int i = 0; i < 6; ++i) {
        Material material;
        material.kind = once(2) ? MaterialKind::Poster : some<MaterialKind>(7);
        keep(materials, material, Programme::kPhnomPenh);
        for (const auto& message : messages) {
            if (!once(5))
                continue;
            MaterialMessage link;
            link.material = materials.back().id;
            link.message = message.id;
            keep(carried, link, Programme::kPhnomPenh);
        }
    }
}

void RandomProgramme::makePlacements()
{
    const std::vector<PlacementChannel> likely{PlacementChannel::TukTuk, PlacementChannel::Bus,
                                               PlacementChannel::Advertisement, PlacementChannel::Magazine};
    const std::vector<std::string> sizes{"full", "half", "A4"};
    for (int i = 0; i < 40; ++i) {
        Placement placement;
        if (!once(6))
            placement.material = one(materials).id;
        placement.channel = once(5) ? some<PlacementChannel>(9) : one(likely);
        if (!once(6))
            placement.carrier = "V" + std::to_string(below(6));
        if (!once(4))
            placement.organisation = one(organisations).id;
        if (!once(4))
            placement.provinceFrom = places::PlaceCode::parse(one(kProvinces));
        if (!once(4))
            placement.provinceTo = places::PlaceCode::parse(one(kProvinces));
        placement.from = someDate(2012, 3);
        if (!once(3))
            placement.until = someDate(2012, 3);
        placement.state = once(2) ? PlacementState::Running : some<PlacementState>(6);
        if (!once(3))
            placement.size = one(sizes);
        keep(placements, placement, one(kScopes));
    }
}

void RandomProgramme::makeVolunteers()
{
    const std::size_t first = people.size();
    const std::vector<std::string> countries{"US", "FR", "KH"};
    for (int i = 0; i < 16; ++i) {
        Person person;
        if (!once(5))
            person.country = one(countries);
        person.consent = once(2) ? Consent::Given : some<Consent>(3);
        person.consentOn = someDate(2012, 3);
        person.consentWithdrawnOn = someDate(2012, 3);
        keep(people, person, one(kScopes));
        if (once(8))
            continue;
        VolunteerProfile profile;
        profile.person = people.back().id;
        profile.joinedOn = someDate(2011, 4);
        profile.lastActiveOn = someDate(2012, 3);
        keep(profiles, profile, one(kScopes));
    }
    // Every record is merged at most once, so that one of each person is the one that was kept.
    for (std::size_t i = first; i + 1 < people.size(); i += 3) {
        PersonLink link;
        link.first = people[i].id;
        link.second = people[i + 1].id;
        link.verdict = once(5) ? LinkVerdict::NotSame : LinkVerdict::Same;
        keep(links, link, Programme::kPhnomPenh);
    }
}

} // namespace bandanh::test
