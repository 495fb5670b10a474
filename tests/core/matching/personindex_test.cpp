#include "core/matching/personindex.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh::matching;
using bandanh::places::PlaceCode;
using bandanh::text::PartialDate;

namespace {

BirthRange born(std::string_view date)
{
    return BirthRange::of(*PartialDate::parse(date));
}

bool isClose(const PersonIndex& index, const PersonFacts& facts, Ordinal person)
{
    Wanted wanted;
    index.prepare(facts, wanted);
    bool found = false;
    index.visitClose(wanted, [&](Ordinal one) { found = found || one == person; });
    return found;
}

bool isWide(const PersonIndex& index, const PersonFacts& facts, Ordinal person)
{
    Wanted wanted;
    index.prepare(facts, wanted);
    bool found = false;
    index.visitWide(wanted, [&](Ordinal one) { found = found || one == person; });
    return found;
}

const PersonFacts kSomebody = {.khmer = {.family = "សុខ", .given = "វណ្ណដារា"},
                               .latin = {.family = "Sok", .given = "Vanndara"},
                               .sex = Sex::Female,
                               .birth = born("1997-05-20"),
                               .phones = {"+85512000001", "+85592000002"},
                               .place = PlaceCode::parse("13010402"),
                               .school = 77};

} // namespace

TEST_CASE("People are found by name in either script, order and spelling, and by phone")
{
    PersonIndex index;
    for (int i = 0; i < 300; ++i) { // enough others for every block to have grown
        const std::string name = "Other" + std::to_string(i);
        index.add({.latin = {.family = "Chea", .given = name}});
    }
    const Ordinal person = index.add(kSomebody);
    CHECK(isClose(index, {.khmer = {.full = "សុខ វណ្ណដារា"}}, person));
    CHECK(isClose(index, {.khmer = {.full = "វណ្ណដារា សុខ"}}, person));
    CHECK(isClose(index, {.khmer = {.full = "សុខវណ្ណដារា"}}, person));
    CHECK(isClose(index, {.khmer = {.full = "សុខ វន្នដារា"}}, person));
    CHECK(isClose(index, {.latin = {.full = "VANDARA SOKH"}}, person));
    CHECK(isClose(index, {.phones = {"+85592000002"}}, person));
    CHECK_FALSE(isClose(index, {.latin = {.full = "Chea Rithy"}, .phones = {"+85512000009"}}, person));
    CHECK_FALSE(isClose(index, {}, person));
}

TEST_CASE("A name in one script is found in the other")
{
    PersonIndex index;
    const Ordinal khmer = index.add({.khmer = {.family = "សុខ", .given = "វណ្ណដារា"}});
    const Ordinal latin = index.add({.latin = {.family = "Keo", .given = "Bopha"}});
    CHECK(isClose(index, {.latin = {.full = "Sok Vandara"}}, khmer));
    CHECK(isClose(index, {.khmer = {.full = "កែវ បុប្ផា"}}, latin));
}

TEST_CASE("People are found by birth date, school and village whatever their name")
{
    PersonIndex index;
    const Ordinal person = index.add(kSomebody);
    CHECK(isWide(index, {.birth = born("1997-05-20")}, person));
    CHECK(isWide(index, {.school = 77}, person));
    CHECK(isWide(index, {.place = PlaceCode::parse("13010402")}, person));
    CHECK_FALSE(isWide(index, {.birth = born("1997")}, person));
    CHECK_FALSE(isWide(index, {.place = PlaceCode::parse("13")}, person));
}

TEST_CASE("What was not known is learnt; what is known stays unless it is known better")
{
    PersonIndex index;
    const Ordinal person =
        index.add({.khmer = {.full = "សុខ វណ្ណដារា"}, .birth = born("1997"), .place = PlaceCode::parse("1301")});
    CHECK_FALSE(isClose(index, {.phones = {"+85512000001"}}, person));
    index.learn(person, kSomebody);
    CHECK(isClose(index, {.phones = {"+85512000001"}}, person));
    CHECK(isWide(index, {.school = 77}, person));
    CHECK(isWide(index, {.birth = born("1997-05-20")}, person));
    CHECK(isWide(index, {.place = PlaceCode::parse("13010402")}, person));
    CHECK(index.latinName(person).rest.key == u"vanndara");
    CHECK(index.inSchool(77) == 1);

    index.learn(person, {.khmer = {.full = "គឹម រិទ្ធ"},
                         .sex = Sex::Male,
                         .birth = born("1990"),
                         .phones = {"+85512000003"},
                         .place = PlaceCode::parse("21"),
                         .school = 78});
    CHECK(isClose(index, {.khmer = {.full = "សុខ វណ្ណដារា"}}, person));
    CHECK_FALSE(isClose(index, {.khmer = {.full = "គឹម រិទ្ធ"}}, person));
    CHECK_FALSE(isClose(index, {.phones = {"+85512000003"}}, person));
    CHECK(isWide(index, {.birth = born("1997-05-20"), .school = 77}, person));
    CHECK(index.person(person).sex == static_cast<std::uint8_t>(Sex::Female));
    CHECK(index.inSchool(78) == 0);
}

TEST_CASE("A hundred thousand people take little room")
{
    PersonIndex index;
    constexpr std::size_t kPeople = 100'000;
    index.reserve(kPeople);
    constexpr std::string_view kFamilies[] = {"សុខ", "ចាន់", "ជា", "កែវ", "លី"};
    for (std::size_t i = 0; i < kPeople; ++i) {
        const std::string phone = "+8551" + std::to_string(1'000'000 + i);
        PersonFacts facts = kSomebody;
        facts.khmer.family = kFamilies[i % std::size(kFamilies)];
        facts.phones = {phone};
        facts.school = static_cast<std::uint32_t>(1 + i % 700);
        index.add(facts);
    }
    CAPTURE(index.bytes() / kPeople);
    CHECK(index.bytes() < kPeople * 110);
}
