#include "core/sheets/dialect.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

TEST_CASE("The delimiter is the one that gives records of one shape")
{
    struct Case {
        std::string_view text;
        char delimiter;
        std::size_t width;
    };
    const Case cases[] = {
        {"No.,Name,Sex\n1,Sok Dara,M\n2,Ly Thida,F\n", ',', 3},
        {"No.;Name;Phone\n1;Sok, Dara;012 345 678, 098 765 432\n2;Ly, Thida;\n", ';', 3},
        {"ល.រ\tឈ្មោះ\tអាសយដ្ឋាន\n១\tសុខ ដារា\tភូមិ១, ឃុំ២, ស្រុក៣\n២\tលី ធីតា\tភូមិ៤, ឃុំ៥, ស្រុក៦\n", '\t', 3},
        {"a|b\n1|2\n3|4\n", '|', 2},
        {"Meeting; with, all\nDate: 01/02/2013\nNo.,Name,Sex\n1,Sok,M\n2,Ly,F\n3,Chan,F\n,Total,3\n", ',', 3},
        {"1,\"x;y;z\",a\n2,\"p;q;r\",b\n", ',', 3},
        {"Sok Dara\nLy Thida\n", ',', 1},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const DialectGuess guess = detectDialect(each.text, false);
        CHECK(guess.dialect == Dialect{each.delimiter, '"', '\0'});
        CHECK(guess.width == each.width);
    }
}

TEST_CASE("Ditto marks are no quotes, and quotes of another kind are found")
{
    CHECK(detectDialect("1;Sok;'';M\n2;Ly;'';F\n3;Chan;Takeo;F\n", false).dialect.quote == '"');
    CHECK(detectDialect("1;'Sok; Dara';M\n2;'Ly; Thida';F\n3;'Chan; Sok';F\n", false).dialect
          == Dialect{';', '\'', '\0'});
    CHECK(detectDialect("1,\"Sok \\\"Bong\\\", Dara\",M\n2,\"Ly \\\"Oun\\\", x\",F\n", false).dialect
          == Dialect{',', '"', '\\'});
}

TEST_CASE("A record that the sample cuts does not count")
{
    const DialectGuess guess = detectDialect("1,a,x\n2,b,y\n3,", true);
    CHECK(guess.width == 3);
    CHECK(guess.score == detectDialect("1,a,x\n2,b,y\n", false).score);
}

TEST_CASE("Commas within addresses do not divide a sheet of tabs")
{
    constexpr std::string_view kSheet = "កិច្ចប្រជុំសហគមន៍\nកាលបរិច្ឆេទ៖ ថ្ងៃទី១០ ខែសីហា ឆ្នាំ២០១៣\nទីកន្លែង៖\tវត្ត\n\n"
                                        "ល.រ\tឈ្មោះ\tភេទ\tលេខទូរស័ព្ទ\tអាសយដ្ឋាន\tសាលារៀន\n"
                                        "១\tខៀវ សុវណ្ណ\tស្រី\t០៨៩ ៤០១ ៧០០\tភូមិទួលឃ្លាំង, ឃុំព្រះធាតុ, ស្រុកអូររាំងឪ\t\n"
                                        "២\tខឹម ដារា\tប្រុស\t\tភូមិខ្លុយកើត, ឃុំសូយោង, ស្រុកតាំងគោក\t\n"
                                        "៣\tប៊ុន រំដួល\tស្រី\t\tភូមិភ្នំលៀប, ឃុំភ្នំលៀប, ស្រុកព្រះនេត្រព្រះ\t\n"
                                        "៤\tហោ ធីតា\tស្រី\t\tភូមិសាមគ្គី, ឃុំអង្គរជ័យ, ស្រុកអង្គរជ័យ\t\n"
                                        "៥\tទេព ចន្ថា\tប្រុស\t\tភូមិចារ, ឃុំក្រវ៉ា, ស្រុកបារាយណ៍\t\n"
                                        "៦\tឱម បូប្ផា\tស្រី\t\tភូមិស្រែគរ, ឃុំស្រែគរ, ស្រុកសេសាន\t\n"
                                        "\tសរុប\t៦\tស្រី\t៤\n\tរៀបចំដោយ\n";
    const DialectGuess guess = detectDialect(kSheet, false);
    CHECK(guess.dialect.delimiter == '\t');
    CHECK(guess.width == 6);
}

TEST_CASE("Delimiters have words")
{
    CHECK(delimiterWord(',') == "comma");
    CHECK(delimiterWord(';') == "semicolon");
    CHECK(delimiterWord('\t') == "tab");
    CHECK(delimiterWord('|') == "pipe");
}
