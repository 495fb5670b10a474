#include "core/matching/decision.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace bandanh::matching;
using bandanh::places::PlaceCode;
using bandanh::text::PartialDate;

namespace {

BirthRange born(std::string_view date)
{
    return BirthRange::of(*PartialDate::parse(date));
}

PersonFacts somebody()
{
    return {.khmer = {.family = "សុខ", .given = "វណ្ណដារា"},
            .latin = {.family = "Sok", .given = "Vanndara"},
            .sex = Sex::Female,
            .birth = born("1997-05-20"),
            .phones = {"+85512000001"},
            .place = PlaceCode::parse("13010402"),
            .school = 77};
}

/// A row with the name alone.
PersonFacts named(std::string_view khmer)
{
    return {.khmer = {.full = khmer}};
}

struct Office {
    PersonIndex index;
    RowMatcher matcher{index};

    Office()
    {
        constexpr std::string_view kFamilies[] = {"ជា", "កែវ", "លី", "ហេង", "គឹម"};
        constexpr std::string_view kGiven[] = {"រិទ្ធី", "បុប្ផា", "សំណាង", "មករា"};
        for (std::size_t i = 0; i < 20; ++i) // others, so that names are neither rare nor common by chance
            index.add({.khmer = {.family = kFamilies[i % 5], .given = kGiven[i % 4]}, .sex = Sex::Male});
    }
};

} // namespace

TEST_CASE("The same name and one telling fact make a known person")
{
    Office office;
    const Ordinal person = office.index.add(somebody());
    PersonFacts row = named("សុខ វណ្ណដារា");
    SECTION("phone")
    {
        row.phones = {"+85512000001"};
    }
    SECTION("second of two phones")
    {
        row.phones = {"+85599000009", "+85512000001"};
    }
    SECTION("birth date")
    {
        row.birth = born("1997-05-20");
    }
    SECTION("school and village")
    {
        row.school = 77;
        row.place = PlaceCode::parse("13010402");
    }
    SECTION("age and village")
    {
        row.birth = BirthRange::ofAge(16, *PartialDate::parse("2013-07-26"));
        row.place = PlaceCode::parse("13010402");
    }
    SECTION("phone, the name in the other order")
    {
        row.khmer.full = "វណ្ណដារា សុខ";
        row.phones = {"+85512000001"};
    }
    SECTION("phone, only Latin letters")
    {
        row.khmer = {};
        row.latin.full = "SOK Vanndara";
        row.phones = {"+85512000001"};
    }
    const Decision decision = office.matcher.decide(row);
    CHECK(decision.outcome == Outcome::Known);
    REQUIRE(decision.candidates.size() == 1);
    CHECK(decision.candidates.front().person == person);
}

TEST_CASE("A single name is a name")
{
    Office office;
    PersonFacts facts = {.khmer = {.full = "ដារា"}, .phones = {"+85512000001"}};
    const Ordinal person = office.index.add(facts);
    const Decision decision = office.matcher.decide(facts);
    CHECK(decision.outcome == Outcome::Known);
    CHECK(decision.candidates.front().person == person);
    facts.khmer.full = "សុខ ដារា";
    CHECK(office.matcher.decide(facts).outcome == Outcome::Proposed);
}

TEST_CASE("Anything weaker is proposed, never merged")
{
    Office office;
    const Ordinal person = office.index.add(somebody());
    PersonFacts row = named("សុខ វណ្ណដារា");
    SECTION("name alone") {}
    SECTION("name and school")
    {
        row.school = 77;
    }
    SECTION("name and age")
    {
        row.birth = BirthRange::ofAge(16, *PartialDate::parse("2013-07-26"));
    }
    SECTION("misspelt name and phone")
    {
        row.khmer.full = "សុខ វន្នដារា";
        row.phones = {"+85512000001"};
    }
    SECTION("name across scripts and phone")
    {
        row.khmer = {};
        row.latin.full = "Sokh Vandara";
        row.phones = {"+85512000001"};
    }
    SECTION("initial and phone")
    {
        row.khmer = {};
        row.latin.full = "Sok V.";
        row.phones = {"+85512000001"};
    }
    SECTION("name and phone of somebody of the other sex")
    {
        row.sex = Sex::Male;
        row.phones = {"+85512000001"};
    }
    SECTION("name and phone of somebody of another age")
    {
        row.birth = born("1970");
        row.phones = {"+85512000001"};
    }
    SECTION("a name so badly written that only the birth date leads to it")
    {
        row.khmer.full = "សុក វណ្ណតានា";
        row.birth = born("1997-05-20");
        row.place = PlaceCode::parse("13010402");
    }
    const Decision decision = office.matcher.decide(row);
    CHECK(decision.outcome == Outcome::Proposed);
    REQUIRE_FALSE(decision.candidates.empty());
    CHECK(decision.candidates.front().person == person);
    CHECK_FALSE(decision.candidates.front().reasons.empty());
}

TEST_CASE("Nobody plausible makes a new person")
{
    Office office;
    office.index.add(somebody());
    PersonFacts row = somebody();
    SECTION("a brother or sister in the same house and school, with the same phone")
    {
        row.khmer = {.full = "សុខ រិទ្ធី"};
        row.latin = {.full = "Sok Rithy"};
        row.birth = born("1995-01-02");
    }
    SECTION("a namesake of another age and sex in another province")
    {
        row.sex = Sex::Male;
        row.birth = born("1970");
        row.phones = {};
        row.place = PlaceCode::parse("21");
        row.school = {};
    }
    CHECK(office.matcher.decide(row).outcome == Outcome::New);
}

TEST_CASE("A row that fits two people is proposed, the likelier first")
{
    Office office;
    const Ordinal first = office.index.add(somebody());
    PersonFacts twin = somebody();
    twin.phones = {"+85512000001", "+85512000002"};
    twin.birth = born("1997");
    const Ordinal second = office.index.add(twin);
    PersonFacts row = named("សុខ វណ្ណដារា");
    row.phones = {"+85512000001"};
    row.birth = born("1997-05-20");
    const Decision decision = office.matcher.decide(row);
    CHECK(decision.outcome == Outcome::Proposed);
    REQUIRE(decision.candidates.size() == 2);
    CHECK(decision.candidates[0].person == first);
    CHECK(decision.candidates[1].person == second);
    CHECK(decision.candidates[0].weight > decision.candidates[1].weight);
}

TEST_CASE("Who was refused is not offered again")
{
    Office office;
    const Ordinal first = office.index.add(somebody());
    PersonFacts row = named("សុខ វណ្ណដារា");
    row.phones = {"+85512000001"};
    CHECK(office.matcher.decide(row).outcome == Outcome::Known);
    CHECK(office.matcher.decide(row, std::array{first}).outcome == Outcome::New);

    const Ordinal second = office.index.add(somebody());
    CHECK(office.matcher.decide(row).outcome == Outcome::Proposed);
    const Decision decision = office.matcher.decide(row, std::array{first});
    CHECK(decision.outcome == Outcome::Known);
    CHECK(decision.candidates.front().person == second);
}

TEST_CASE("A row without a name, and any row before anybody is known, is new")
{
    PersonIndex nobody;
    RowMatcher early(nobody);
    CHECK(early.decide(somebody()).outcome == Outcome::New);
    CHECK(early.decide({}).outcome == Outcome::New);
    Office office;
    office.index.add(somebody());
    CHECK(office.matcher.decide({}).outcome == Outcome::New);
}

TEST_CASE("The order in which people were added does not change who a row is")
{
    constexpr std::string_view kFamilies[] = {"សុខ", "ចាន់", "ជា", "កែវ"};
    constexpr std::string_view kGiven[] = {"ដារា", "ដារ៉ា", "សុខា", "សុភាព", "បុប្ផា", "រិទ្ធី"};
    constexpr std::string_view kPhones[] = {"", "+85512000001", "+85512000002", "+85512000003"};
    constexpr std::string_view kPlaces[] = {"13010402", "13010403", "130104", "21090110"};
    std::mt19937 random(23); // NOLINT(cert-msc51-cpp): repeatable on purpose
    const auto one = [&random](const auto& values) { return values[random() % std::size(values)]; };
    const auto anybody = [&] {
        PersonFacts facts = {.khmer = {.family = one(kFamilies), .given = one(kGiven)},
                             .place = PlaceCode::parse(one(kPlaces))};
        facts.phones[0] = one(kPhones);
        facts.birth = BirthRange{static_cast<std::int32_t>(9000 + random() % 4),
                                 static_cast<std::int32_t>(9004 + random() % 300)};
        return facts;
    };
    std::vector<PersonFacts> people(60);
    std::generate(people.begin(), people.end(), anybody);
    std::vector<std::size_t> order(people.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    Office straight;
    Office shuffled;
    const auto base = static_cast<Ordinal>(straight.index.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        straight.index.add(people[i]);
        shuffled.index.add(people[order[i]]);
    }
    int known = 0;
    for (int i = 0; i < 500; ++i) {
        const PersonFacts row = anybody();
        const Decision a = straight.matcher.decide(row);
        const Decision b = shuffled.matcher.decide(row);
        REQUIRE(a.outcome == b.outcome);
        REQUIRE(a.candidates.size() == b.candidates.size());
        for (std::size_t c = 0; c < a.candidates.size(); ++c)
            CHECK(a.candidates[c].weight == Approx(b.candidates[c].weight));
        if (a.outcome != Outcome::Known)
            continue;
        ++known;
        CHECK(a.candidates.front().person - base == order[b.candidates.front().person - base]);
    }
    CHECK(known > 5);
}
