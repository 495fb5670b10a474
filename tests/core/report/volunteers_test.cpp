#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using namespace bandanh::records;

namespace {

Id<Person> volunteer(Programme& p, const char* country)
{
    Person person;
    person.country = country;
    person.consent = Consent::Given;
    const auto id = p.add(person);
    VolunteerProfile profile;
    profile.person = id;
    profile.joinedOn = date("2012-05-01");
    p.add(profile);
    return id;
}

} // namespace

TEST_CASE("volunteers who were merged into each other are one, and the earlier merge says whose record speaks")
{
    Programme p;
    const auto a = volunteer(p, "KH");
    const auto b = volunteer(p, "FR");
    const auto merge = [&](Id<Person> first, Id<Person> second, const char* day) {
        PersonLink link;
        link.first = first;
        link.second = second;
        link.verdict = LinkVerdict::Same;
        link.decidedOn = date(day);
        p.add(link);
    };
    merge(b, a, "2013-06-02");
    merge(a, b, "2013-06-01");

    const auto figure = p.figure("volunteers");
    CHECK(figure.value == 1);
    CHECK(tally(figure, "by_country") == report::Tally{{"FR", 1}});
}
