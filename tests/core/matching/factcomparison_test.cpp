#include "core/matching/factcomparison.h"

#include <catch2/catch.hpp>

using namespace bandanh::matching;

namespace {

std::uint32_t number(std::string_view code)
{
    return code.empty() ? 0 : bandanh::places::PlaceCode::parse(code)->number();
}

} // namespace

TEST_CASE("Places agree as deep as both are known")
{
    const auto [a, b, agreement] = GENERATE(table<std::string, std::string, PlaceAgreement>({
        {"21090110", "21090110", PlaceAgreement::SameVillage},
        {"21090110", "210901", PlaceAgreement::SameCommune},
        {"210901", "210901", PlaceAgreement::SameCommune},
        {"21090110", "2109", PlaceAgreement::SameDistrict},
        {"21090110", "21", PlaceAgreement::SameProvince},
        {"21090110", "21090111", PlaceAgreement::OtherVillage},
        {"21090110", "210902", PlaceAgreement::OtherCommune},
        {"21090110", "2108", PlaceAgreement::OtherDistrict},
        {"21090110", "22", PlaceAgreement::OtherProvince},
        {"25010105", "03", PlaceAgreement::SameProvince},
        {"25010105", "0301", PlaceAgreement::OtherProvince},
        {"", "21", PlaceAgreement::Unknown},
    }));
    CAPTURE(a, b);
    CHECK(comparePlaces(number(a), number(b)) == agreement);
    CHECK(comparePlaces(number(b), number(a)) == agreement);
}

TEST_CASE("Only some facts tell namesakes apart")
{
    const auto facts = [](FactLevel phone, BirthLevel birth, PlaceAgreement place, FactLevel school) {
        return FactComparison{FactLevel::Unknown, birth, phone, place, school};
    };
    constexpr auto kNone = FactLevel::Unknown;
    constexpr auto kSame = FactLevel::Same;
    constexpr auto kOther = FactLevel::Other;
    CHECK(facts(kSame, BirthLevel::Unknown, PlaceAgreement::OtherProvince, kOther).tellsApart());
    CHECK(facts(kOther, BirthLevel::SameDay, PlaceAgreement::Unknown, kNone).tellsApart());
    CHECK(facts(kNone, BirthLevel::Unknown, PlaceAgreement::SameVillage, kSame).tellsApart());
    CHECK(facts(kNone, BirthLevel::Fits, PlaceAgreement::SameVillage, kNone).tellsApart());

    CHECK_FALSE(facts(kNone, BirthLevel::SameDay, PlaceAgreement::OtherProvince, kNone).tellsApart());
    CHECK_FALSE(facts(kNone, BirthLevel::Fits, PlaceAgreement::SameCommune, kSame).tellsApart());
    CHECK_FALSE(facts(kNone, BirthLevel::Unknown, PlaceAgreement::SameVillage, kNone).tellsApart());
    CHECK_FALSE(facts(kOther, BirthLevel::Unknown, PlaceAgreement::SameVillage, kSame).tellsApart());
    CHECK_FALSE(facts(kNone, BirthLevel::Nearly, PlaceAgreement::SameVillage, kSame).tellsApart());
    CHECK_FALSE(facts(kNone, BirthLevel::Unknown, PlaceAgreement::Unknown, kSame).tellsApart());
}
