#include "core/sheets/celltext.h"
#include "core/sheets/sexword.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

TEST_CASE("Spaces and invisible characters go from the ends only")
{
    CHECK(trimmed("  សុខ  ដារា \u00A0") == "សុខ  ដារា");
    CHECK(trimmed("\u200Bសុ\u200Bខ\uFEFF\u2060") == "សុ\u200Bខ");
    CHECK(trimmed(" \t\u200D ").empty());
    CHECK(trimmed("\xFF").size() == 1);
}

TEST_CASE("Ditto marks are known, and names are none")
{
    for (const std::string_view mark :
         {"\"", "\"\"", "''", "〃", "-//-", "//", "”", ",,\"", "ដូចលើ", "ដូចខាងលើ", "Ditto", "do.", "-\"-"})
        CHECK(isDitto(mark));
    for (const std::string_view text : {"", "-", "/", "ដារា", "Dara", "Sok", "1", "ភូមិ ១", ".", "do it", "Same Village"})
        CHECK_FALSE(isDitto(text));
}

TEST_CASE("Nothing but question marks is lost text")
{
    CHECK(isLost("????"));
    CHECK(isLost("?? ????"));
    CHECK(isLost("\uFFFD\uFFFD"));
    CHECK_FALSE(isLost("Sok?"));
    CHECK_FALSE(isLost(""));
    CHECK_FALSE(isLost("-"));
}

TEST_CASE("Control characters are found, line ends within a cell are none")
{
    using namespace std::string_literals;
    for (const std::string& text : {"a\0b"s, "\x07"s, "ស\x1B[2Jុខ"s, "a\x0B"s, "\x7F"s, "a\u0085"s, "ស\u241Bុខ"s})
        CHECK(hasControl(text));
    for (const std::string& text : {"a\nb"s, "a\r\nb\tc"s, "សុខ\u200B"s, "é"s, "✓"s, "𐍈"s})
        CHECK_FALSE(hasControl(text));
}

TEST_CASE("Cells of sheets have known types, pieces of records have none")
{
    for (const std::string_view cell : {"", "សុខ ដារា", "Sok Dara", "012 345 678 / 098 765 432", "+85512345678",
                                        "31/12/2013", "ថ្ងៃទី៩ ខែមករា", "✓", "\"", "a@b.org"})
        CHECK(hasKnownType(cell));
    for (const std::string_view cell : {"1;Sok;M", "a|b", "\"Sok",
                                        "a\x01"
                                        "b"})
        CHECK_FALSE(hasKnownType(cell));
}

TEST_CASE("Sexes are read as people write them")
{
    for (const std::string_view word : {"F", "f", "ស", "ស្រី", "Female", "female ", " ស", "ស្ត្រី", "ស្រ្តី"})
        CHECK(sexOf(word) == Sex::Female);
    for (const std::string_view word : {"M", "m  ", "ប", "ប្រុស", "MALE", "បុរស"})
        CHECK(sexOf(word) == Sex::Male);
    for (const std::string_view word : {"", "?", "x", "Dara", "12", "សុខ"})
        CHECK(sexOf(word) == std::nullopt);
}
