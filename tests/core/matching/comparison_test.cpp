#include "core/matching/comparison.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh::matching;
using bandanh::places::PlaceCode;
using bandanh::text::PartialDate;

namespace {

Comparison compared(const PersonFacts& row, const PersonFacts& known)
{
    PersonIndex index;
    const Ordinal person = index.add(known);
    Wanted wanted;
    index.prepare(row, wanted);
    const RowWeights weights(wanted, index);
    return compareWhole(compareFacts(wanted, index.person(person)), wanted, index, person, weights);
}

bool has(const std::vector<Reason>& reasons, Reason reason)
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

constexpr WrittenName kKhmer = {.family = "សុខ", .given = "វណ្ណដារា"};
constexpr WrittenName kLatin = {.family = "Sok", .given = "Vanndara"};

} // namespace

TEST_CASE("A name is the same when it is equal in one script and near in the other")
{
    const PersonFacts known = {.khmer = kKhmer, .latin = kLatin};
    CHECK(compared({.khmer = {.full = "សុខ វណ្ណដារា"}}, known).isSameName());
    CHECK(compared({.khmer = {.full = "វណ្ណដារា សុខ"}}, known).isSameName());
    CHECK(compared({.khmer = {.full = "សុខ វណ្ណដារា"}, .latin = {.full = "Sokh Vandara"}}, known).isSameName());
    CHECK(compared({.khmer = {.full = "សុខ វន្នដារា"}, .latin = {.full = "Sok Vanndara"}}, known).isSameName());

    CHECK_FALSE(compared({.khmer = {.full = "សុខ វន្នដារា"}}, known).isSameName());
    CHECK_FALSE(compared({.khmer = {.full = "សុខ វណ្ណដារា"}, .latin = {.full = "Sok Rithy"}}, known).isSameName());
    CHECK_FALSE(compared({.latin = {.full = "Sok V."}}, known).isSameName());
    CHECK_FALSE(compared({.latin = {.full = "Sok"}}, known).isSameName());
    CHECK_FALSE(compared({.latin = {.full = "Sok Vanndara"}}, {.khmer = kKhmer}).isSameName());
    CHECK_FALSE(compared({}, known).isSameName());
}

TEST_CASE("A sibling's shared family name says nothing for being the same person")
{
    const PersonFacts known = {.khmer = kKhmer};
    CHECK(compared({.khmer = {.full = "សុខ រិទ្ធី"}}, known).nameWeight <= -8);
    CHECK(compared({.khmer = {.full = "សុខ វណ្ណដារា"}}, known).nameWeight > 0);
}

TEST_CASE("Reasons say what agrees and what does not")
{
    const PersonFacts known = {.khmer = kKhmer,
                               .latin = kLatin,
                               .sex = Sex::Female,
                               .birth = BirthRange::of(*PartialDate::parse("1997-05-20")),
                               .phones = {"+85512000001"},
                               .place = PlaceCode::parse("13010402"),
                               .school = 77};
    const auto same = reasonsOf(compared(known, known));
    CHECK(same
          == std::vector{Reason::SameKhmerName, Reason::SameLatinName, Reason::SamePhone, Reason::SameBirthDate,
                         Reason::SameSchool, Reason::SameVillage});

    const auto other = reasonsOf(compared({.khmer = {.full = "វន្នដារា សុខ"},
                                           .sex = Sex::Male,
                                           .birth = BirthRange::of(*PartialDate::parse("1980")),
                                           .phones = {"+85512000009"},
                                           .place = PlaceCode::parse("210901"),
                                           .school = 78},
                                          known));
    for (const Reason reason : {Reason::SimilarName, Reason::NameSwapped, Reason::OtherSex, Reason::OtherBirth,
                                Reason::OtherPhone, Reason::OtherPlace, Reason::OtherSchool})
        CHECK(has(other, reason));

    CHECK(has(reasonsOf(compared({.latin = {.full = "Sok V."}}, known)), Reason::InitialFits));
    CHECK(has(reasonsOf(compared({.latin = {.full = "Sok Vandara"}}, {.khmer = kKhmer})), Reason::SameAcrossScripts));
    CHECK(has(reasonsOf(compared({.khmer = {.full = "សុខ រិទ្ធី"}}, known)), Reason::OtherName));
    CHECK(reasonsOf(compared({}, known)).empty());
}
