#include "core/matching/weights.h"

#include <algorithm>
#include <cmath>

namespace bandanh::matching {

namespace {

constexpr double kShareOfKnown = 0.7;
constexpr double kPeopleUnseen = 50; // as if so many more people with other names were known, for small indexes
constexpr double kRarest = 1e-4;
constexpr double kDaysOfBirths = 15 * 365.25;

double sexWeight(FactLevel level)
{
    return level == FactLevel::Unknown ? 0 : level == FactLevel::Same ? 0.95 : -5;
}

double birthWeight(BirthLevel level, const Wanted& wanted, const StoredPerson& person)
{
    switch (level) {
    case BirthLevel::Unknown:
        return 0;
    case BirthLevel::SameDay:
        return std::log2(0.93 * kDaysOfBirths);
    case BirthLevel::Fits: {
        const int widest = std::max({wanted.birth->days(), static_cast<int>(person.birthDays), 366});
        return std::max(0.0, std::log2(0.93 * kDaysOfBirths / widest));
    }
    case BirthLevel::Nearly:
        return -1.5;
    case BirthLevel::Differs:
        break;
    }
    return -7;
}

double phoneWeight(FactLevel level, std::size_t people)
{
    if (level == FactLevel::Same)
        return std::max(10.0, std::log2(0.75 * static_cast<double>(people) / 4)); // a house of four with one phone
    return level == FactLevel::Other ? -2 : 0;
}

double placeWeight(PlaceAgreement agreement)
{
    switch (agreement) {
    case PlaceAgreement::Unknown:
        return 0;
    case PlaceAgreement::SameVillage:
        return 7;
    case PlaceAgreement::SameCommune:
        return 5;
    case PlaceAgreement::SameDistrict:
        return 3;
    case PlaceAgreement::SameProvince:
        return 1.5;
    case PlaceAgreement::OtherVillage:
        return 0;
    case PlaceAgreement::OtherCommune:
        return -2.5;
    case PlaceAgreement::OtherDistrict:
        return -4;
    case PlaceAgreement::OtherProvince:
        break;
    }
    return -5;
}

} // namespace

double partWeight(NameLevel level, std::uint32_t bearers, std::size_t people)
{
    const double common = (bearers + 1) / (static_cast<double>(people) + kPeopleUnseen);
    const double equal = std::log2(0.95 / std::clamp(common, kRarest, 0.9));
    switch (level) {
    case NameLevel::Missing:
        return 0;
    case NameLevel::Equal:
        return equal;
    case NameLevel::Slip:
    case NameLevel::Sound:
        return std::max(0.5, equal - 3.5);
    case NameLevel::Initial:
        return 1.5;
    case NameLevel::Different:
        break;
    }
    return -7;
}

double priorWeight(std::size_t people)
{
    return std::log2(kShareOfKnown / std::max(1.0, static_cast<double>(people)));
}

double schoolWeight(std::uint32_t inSchool, std::size_t people)
{
    const double share = (inSchool + 1.0) / (static_cast<double>(people) + 10);
    return std::clamp(std::log2(0.95 / std::min(share, 0.95)), 0.5, 8.0);
}

double weightOf(const Comparison& comparison, const Wanted& wanted, const StoredPerson& person, std::size_t people)
{
    double weight = comparison.nameWeight;
    weight += sexWeight(comparison.sex);
    weight += birthWeight(comparison.birth, wanted, person);
    weight += phoneWeight(comparison.phone, people);
    weight += placeWeight(comparison.place);
    if (comparison.school != FactLevel::Unknown)
        weight += comparison.school == FactLevel::Same ? comparison.schoolWeight : -3.5;
    return weight;
}

} // namespace bandanh::matching
