#include "core/matching/factcomparison.h"

#include <algorithm>

namespace bandanh::matching {

namespace {

constexpr std::uint32_t kProvinceStep = 1'000'000;
constexpr std::uint32_t kKampongCham = 3;
constexpr std::uint32_t kTboungKhmum = 25;

int depthOf(std::uint32_t place)
{
    return place % 100 != 0 ? 4 : place % 10'000 != 0 ? 3 : place % kProvinceStep != 0 ? 2 : 1;
}

/// How many levels two places share, from the province down.
int sharedLevels(std::uint32_t a, std::uint32_t b)
{
    if (a / kProvinceStep != b / kProvinceStep)
        return 0;
    if (a / 10'000 != b / 10'000)
        return 1;
    if (a / 100 != b / 100)
        return 2;
    return a == b ? 4 : 3;
}

bool mayBeOneProvince(std::uint32_t a, std::uint32_t b)
{
    const auto former = [](std::uint32_t place) {
        const std::uint32_t province = place / kProvinceStep;
        return province == kTboungKhmum ? kKampongCham : province;
    };
    return former(a) == former(b) && (depthOf(a) == 1 || depthOf(b) == 1);
}

} // namespace

PlaceAgreement comparePlaces(std::uint32_t a, std::uint32_t b)
{
    if (a == 0 || b == 0)
        return PlaceAgreement::Unknown;
    constexpr PlaceAgreement kSame[] = {PlaceAgreement::SameProvince, PlaceAgreement::SameDistrict,
                                        PlaceAgreement::SameCommune, PlaceAgreement::SameVillage};
    constexpr PlaceAgreement kOther[] = {PlaceAgreement::OtherProvince, PlaceAgreement::OtherDistrict,
                                         PlaceAgreement::OtherCommune, PlaceAgreement::OtherVillage};
    const int depth = std::min(depthOf(a), depthOf(b));
    const int shared = sharedLevels(a, b);
    if (shared >= depth)
        return kSame[depth - 1];
    if (shared == 0 && mayBeOneProvince(a, b))
        return PlaceAgreement::SameProvince;
    return kOther[shared];
}

bool FactComparison::tellsApart() const
{
    if (phone == FactLevel::Same)
        return true;
    if (birth == BirthLevel::SameDay)
        return place != PlaceAgreement::OtherDistrict && place != PlaceAgreement::OtherProvince;
    if (place != PlaceAgreement::SameVillage)
        return false;
    return birth == BirthLevel::Fits
           || (birth == BirthLevel::Unknown && phone == FactLevel::Unknown && school == FactLevel::Same);
}

} // namespace bandanh::matching
