#include "core/places/placecode.h"

#include <catch2/catch.hpp>

using bandanh::places::PlaceCode;
using bandanh::places::PlaceLevel;

TEST_CASE("A place code is two digits a level, bare or as a P-code")
{
    const auto [written, text, level] =
        GENERATE(table<std::string, std::string, PlaceLevel>({{"03", "03", PlaceLevel::Province},
                                                              {"0305", "0305", PlaceLevel::District},
                                                              {"030501", "030501", PlaceLevel::Commune},
                                                              {"03050110", "03050110", PlaceLevel::Village},
                                                              {"KH2501", "2501", PlaceLevel::District}}));
    const auto code = PlaceCode::parse(written);
    REQUIRE(code);
    CHECK(code->text() == text);
    CHECK(code->pCode() == "KH" + text);
    CHECK(code->level() == level);
    CHECK(PlaceCode::fromNumber(code->number()) == code);
}

TEST_CASE("What is no place code is refused")
{
    const auto text =
        GENERATE("", "3", "030", "0305011", "0305011012", "00", "0300", "03a5", "kh03", "KH", " 03", "០៣", "03000101");
    CAPTURE(text);
    CHECK_FALSE(PlaceCode::parse(text));
}

TEST_CASE("A number that skips a level is no place code")
{
    const auto number = GENERATE(0U, 1U, 999'999U, 3'000'100U, 3'000'001U, 3'010'001U, 100'000'000U);
    CAPTURE(number);
    CHECK_FALSE(PlaceCode::fromNumber(number));
}

TEST_CASE("A place code knows what it lies in")
{
    const PlaceCode village = *PlaceCode::parse("21090110");
    CHECK(village.parent() == PlaceCode::parse("210901"));
    CHECK(village.parent()->parent() == PlaceCode::parse("2109"));
    CHECK(village.province() == *PlaceCode::parse("21"));
    CHECK_FALSE(village.province().parent());
    CHECK(village.at(PlaceLevel::District) == PlaceCode::parse("2109"));
    CHECK(village.at(PlaceLevel::Village) == village);
    CHECK_FALSE(PlaceCode::parse("2109")->at(PlaceLevel::Commune));

    CHECK(PlaceCode::parse("2109")->contains(village));
    CHECK(village.contains(village));
    CHECK_FALSE(village.contains(*PlaceCode::parse("210901")));
    CHECK_FALSE(PlaceCode::parse("2110")->contains(village));
    CHECK_FALSE(PlaceCode::parse("2108")->contains(village));
}

TEST_CASE("Codes sort a place before what lies in it")
{
    CHECK(*PlaceCode::parse("2109") < *PlaceCode::parse("210901"));
    CHECK(*PlaceCode::parse("21099999") < *PlaceCode::parse("2110"));
    CHECK(sizeof(PlaceCode) == 4);
    CHECK(std::is_trivially_copyable_v<PlaceCode>);
}
