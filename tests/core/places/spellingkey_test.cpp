#include "core/places/spellingkey.h"

#include <catch2/catch.hpp>

using bandanh::places::PlaceLevel;
using bandanh::places::spellingKey;
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
    CHECK(spellingKey(a) == spellingKey(b));
    CHECK_FALSE(spellingKey(a).empty());
}

TEST_CASE("Different names keep different keys")
{
    CHECK(spellingKey("ភូមិ ១") != spellingKey("ភូមិ ២"));
    CHECK(spellingKey("កំពត") != spellingKey("កំពង់"));
    CHECK(spellingKey("Svay") != spellingKey("Svay Chek"));
    CHECK(spellingKey(" -–,. ").empty());
}

TEST_CASE("A type word goes from the front in both scripts, from the back in Latin letters")
{
    CHECK(withoutTypeWord(spellingKey("ឃុំធ្មា"), PlaceLevel::Commune) == spellingKey("ធ្មា"));
    CHECK(withoutTypeWord(spellingKey("រាជធានីភ្នំពេញ"), PlaceLevel::Province) == spellingKey("ភ្នំពេញ"));
    CHECK(withoutTypeWord(spellingKey("Sangkat Kep"), PlaceLevel::Commune) == spellingKey("Kep"));
    CHECK(withoutTypeWord(spellingKey("Takéo Province"), PlaceLevel::Province) == spellingKey("Takeo"));
    CHECK(withoutTypeWord(spellingKey("ភូមិ"), PlaceLevel::Village) == spellingKey("ភូមិ"));
    CHECK(withoutTypeWord(spellingKey("ឃុំធ្មា"), PlaceLevel::Village) == spellingKey("ឃុំធ្មា"));
}
