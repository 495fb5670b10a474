#include "core/matching/weights.h"

#include <catch2/catch.hpp>

using namespace bandanh::matching;

namespace {

/// An index of so many people of whom half are called Sok, one Reaksmey, and all go to school 5 but one.
void fill(PersonIndex& index, int people)
{
    for (int i = 0; i < people; ++i) {
        const std::string given = i == 0 ? "Reaksmey" : "Dara";
        index.add({.latin = {.family = i % 2 == 0 ? "Sok" : "Chea", .given = given}, .school = i == 0 ? 6U : 5U});
    }
}

} // namespace

TEST_CASE("A rare name says more than a common one, and a better agreement more than a worse")
{
    PersonIndex index;
    fill(index, 400);
    Wanted wanted;
    index.prepare({.latin = {.full = "Sok Reaksmey"}}, wanted);
    const RowWeights weights(wanted, index);
    CHECK(weights.part(NameLevel::Equal, 1) > weights.part(NameLevel::Equal, 200) + 5);
    CHECK(weights.part(NameLevel::Equal, 1) > weights.part(NameLevel::Slip, 1));
    CHECK(weights.part(NameLevel::Slip, 1) > weights.part(NameLevel::Loose, 1));
    CHECK(weights.part(NameLevel::Loose, 1) > weights.part(NameLevel::Different, 1));
    CHECK(weights.part(NameLevel::Missing, 1) == 0);
    CHECK(weights.mostOfName() >= weights.part(NameLevel::Equal, 200) + weights.part(NameLevel::Equal, 1));
}

TEST_CASE("Facts weigh for, not at all, or against")
{
    PersonIndex index;
    fill(index, 400);
    Wanted wanted;
    index.prepare({.school = 5}, wanted);
    const RowWeights weights(wanted, index);
    const StoredPerson person;
    const auto weigh = [&](const FactComparison& facts) { return weights.facts(facts, person); };
    CHECK(weigh({}) == 0);
    CHECK(weigh({.phone = FactLevel::Same}) >= 10);
    CHECK(weigh({.phone = FactLevel::Other}) < 0);
    CHECK(weigh({.sex = FactLevel::Other}) < -weigh({.sex = FactLevel::Same}));
    CHECK(weigh({.birth = BirthLevel::SameDay}) > weigh({.birth = BirthLevel::Fits}));
    CHECK(weigh({.birth = BirthLevel::Nearly}) < 0);
    CHECK(weigh({.birth = BirthLevel::Differs}) < weigh({.birth = BirthLevel::Nearly}));
    CHECK(weigh({.place = PlaceAgreement::SameVillage}) > weigh({.place = PlaceAgreement::SameCommune}));
    CHECK(weigh({.place = PlaceAgreement::OtherProvince}) < weigh({.place = PlaceAgreement::OtherCommune}));
    CHECK(weigh({.school = FactLevel::Same}) < 1); // nearly everybody goes there
}

TEST_CASE("The same school says more the smaller it is, a row is less likely about one of more people")
{
    PersonIndex few;
    PersonIndex many;
    fill(few, 40);
    fill(many, 4000);
    const PersonFacts facts = {.school = 6};
    Wanted amongFew;
    Wanted amongMany;
    few.prepare(facts, amongFew);
    many.prepare(facts, amongMany);
    const RowWeights small(amongFew, few);
    const RowWeights large(amongMany, many);
    CHECK(large.facts({.school = FactLevel::Same}, {}) > small.facts({.school = FactLevel::Same}, {}));
    CHECK(large.prior() < small.prior());
}
