#include "core/places/writtenplace.h"

#include <catch2/catch.hpp>

using namespace bandanh::places;

namespace {

using Parts = std::vector<AddressPart>;

constexpr auto kVillage = PlaceLevel::Village;
constexpr auto kCommune = PlaceLevel::Commune;
constexpr auto kDistrict = PlaceLevel::District;
constexpr auto kProvince = PlaceLevel::Province;

} // namespace

TEST_CASE("An address in Khmer comes apart at its type words")
{
    const Parts expected = {{kVillage, "ភូមិថ្មី"}, {kCommune, "ឃុំធ្មា"}, {kDistrict, "ស្រុកជ័យសែន"}};
    CHECK(addressParts("ភូមិថ្មី ឃុំធ្មា ស្រុកជ័យសែន") == expected);
    CHECK(addressParts("ភូមិថ្មី, ឃុំធ្មា, ស្រុកជ័យសែន") == expected);
    CHECK(addressParts("ភូមិថ្មី\nឃុំធ្មា\nស្រុកជ័យសែន") == expected);
    CHECK(addressParts("ភូមិថ្មី\r\n\u200bឃុំធ្មា ស្រុកជ័យសែន") == expected);
}

TEST_CASE("Names with spaces and type words apart from their names stay together")
{
    CHECK(addressParts("ភូមិ ២ ឃុំ ធ្មា") == Parts{{kVillage, "ភូមិ ២"}, {kCommune, "ឃុំ ធ្មា"}});
    CHECK(addressParts("ឃុំ ភូមិធំ ស្រុក កៀនស្វាយ") == Parts{{kCommune, "ឃុំ ភូមិធំ"}, {kDistrict, "ស្រុក កៀនស្វាយ"}});
    CHECK(addressParts("មជ្ឈមណ្ឌល យុវជន សង្កាត់អូរក្រសារ")
          == Parts{{std::nullopt, "មជ្ឈមណ្ឌល យុវជន"}, {kCommune, "សង្កាត់អូរក្រសារ"}});
}

TEST_CASE("An address in Latin letters comes apart at its commas")
{
    CHECK(addressParts("Hall, Sandan, Sambour, Kratié")
          == Parts{
              {std::nullopt, "Hall"}, {std::nullopt, "Sandan"}, {std::nullopt, "Sambour"}, {std::nullopt, "Kratié"}});
    CHECK(addressParts("Thmea commune, Srok Chey Saen, Preah Vihear Province")
          == Parts{{kCommune, "Thmea commune"}, {kDistrict, "Srok Chey Saen"}, {kProvince, "Preah Vihear Province"}});
    CHECK(addressParts(" ,; \n").empty());
}

TEST_CASE("Parts without type words are laid into cells from the largest down, and a hall is no place")
{
    const Gazetteer gazetteer;
    CHECK(cellsFromAddress("Hall, Sandan, Sambour, Kratié", gazetteer, std::nullopt)
          == PlaceCells{"Kratié", "Sambour", "Sandan", ""});
    CHECK(cellsFromAddress("Provincial hall, Ou Saray, Tram Kak, Takéo", gazetteer, std::nullopt)
          == PlaceCells{"Takéo", "Tram Kak", "Ou Saray", ""});
    CHECK(cellsFromAddress("Meeting hall, Sandan High School, Sandan, Sambour, Kratie", gazetteer, std::nullopt)
          == PlaceCells{"Kratie", "Sambour", "Sandan", ""});
    CHECK(cellsFromAddress("Sandan, Sambour", gazetteer, std::nullopt) == PlaceCells{"", "Sambour", "Sandan", ""});
    CHECK(cellsFromAddress("មជ្ឈមណ្ឌលយុវជន សង្កាត់អូរក្រសារ ក្រុងកែប ខេត្តកែប", gazetteer, std::nullopt)
          == PlaceCells{"ខេត្តកែប", "ក្រុងកែប", "សង្កាត់អូរក្រសារ", ""});
}
