#include "core/places/placekey.h"

#include <catch2/catch.hpp>

using bandanh::places::placeKey;
using bandanh::places::PlaceLevel;
using bandanh::places::withoutTypeWord;

TEST_CASE("Spellings of one name share a key")
{
    const auto [a, b] = GENERATE(table<std::string, std::string>({{"Takéo", "takeo"},
                                                                  {"Kâmpóng Spœ", "kampong spoe"},
                                                                  {"Kampong  Cham", "KampongCham"},
                                                                  {"Tuek L'ak", "tuek lak"},
                                                                  {"ភូមិ ២", "ភូមិ2"},
                                                                  {"សណ្ដាន់", "សណ្តាន់"},
                                                                  {"ត្រាំំសេះ", "ត្រាំសេះ"},
                                                                  {"ប្រឹក្សាទី\u200b២", "ប្រឹក្សាទី ២"},
                                                                  {"កោះធំ ‹ក›", "កោះធំ \"ក\""}}));
    CAPTURE(a, b);
    CHECK(placeKey(a) == placeKey(b));
    CHECK_FALSE(placeKey(a).empty());
}

TEST_CASE("Different names keep different keys")
{
    CHECK(placeKey("ភូមិ ១") != placeKey("ភូមិ ២"));
    CHECK(placeKey("កំពត") != placeKey("កំពង់"));
    CHECK(placeKey("Svay") != placeKey("Svay Chek"));
    CHECK(placeKey(" -–,. ").empty());
}

TEST_CASE("A type word goes from the front in both scripts, from the back in Latin letters")
{
    CHECK(withoutTypeWord(placeKey("ឃុំធ្មា"), PlaceLevel::Commune) == placeKey("ធ្មា"));
    CHECK(withoutTypeWord(placeKey("រាជធានីភ្នំពេញ"), PlaceLevel::Province) == placeKey("ភ្នំពេញ"));
    CHECK(withoutTypeWord(placeKey("Sangkat Kep"), PlaceLevel::Commune) == placeKey("Kep"));
    CHECK(withoutTypeWord(placeKey("Takéo Province"), PlaceLevel::Province) == placeKey("Takeo"));
    CHECK(withoutTypeWord(placeKey("ភូមិ"), PlaceLevel::Village) == placeKey("ភូមិ"));
    CHECK(withoutTypeWord(placeKey("ឃុំធ្មា"), PlaceLevel::Village) == placeKey("ឃុំធ្មា"));
}
