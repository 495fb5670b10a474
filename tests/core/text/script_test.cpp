#include "core/text/script.h"

#include "core/text/utf8.h"
#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>

using namespace bandanh::text;

TEST_CASE("A text is in the script of its letters", "[script]")
{
    CHECK(scriptOf("សុខ ដារា") == Script::Khmer);
    CHECK(scriptOf("Sok Dara 12") == Script::Latin);
    CHECK(scriptOf("Takéo") == Script::Latin);
    CHECK(scriptOf("សុខ (Sok)") == Script::Mixed);
    CHECK(scriptOf("012 345 / ៣៤") == Script::Neither);
    CHECK(scriptOf("។ៗ") == Script::Khmer);
    CHECK(scriptOf("") == Script::Neither);
    CHECK(scriptOf("Ω") == Script::Neither);
}

TEST_CASE("A cell with both scripts falls into its parts", "[script]")
{
    struct Case {
        const char* cell;
        const char* khmer;
        const char* latin;
    };
    const Case cases[] = {
        {"សេង សុធា (Seng Sothea)", "សេង សុធា", "Seng Sothea"},
        {"Chhea Sreymom ជា ស្រីមុំ", "ជា ស្រីមុំ", "Chhea Sreymom"},
        {"សុខ សុខា (Sok  Sokha) ", "សុខ សុខា", "Sok Sokha"},
        {"សេង សុធា - Seng Sothea", "សេង សុធា", "Seng Sothea"},
        {"សេង សុធា/Seng Sothea", "សេង សុធា", "Seng Sothea"},
        {"Seng S. សេង សុធា", "សេង សុធា", "Seng S."},
        {"H.E. សេង សុធា", "សេង សុធា", "H.E."},
        {"O'Neil-Sok សុខ", "សុខ", "O'Neil-Sok"},
        {"សុខ (Sok) ដារា (Dara)", "សុខ ដារា", "Sok Dara"},
        {"សេង សុធា", "សេង សុធា", ""},
        {"Seng Sothea", "", "Seng Sothea"},
        {"ភូមិ ១៨ (Phum 18)", "ភូមិ ១៨", "Phum 18"},
        {"12 Sok", "", "12 Sok"},
        {"«សុខ» Sok", "សុខ", "Sok"},
        {"012", "", ""},
        {"", "", ""},
        {"()", "", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.cell);
        CHECK(splitByScript(c.cell) == ScriptParts{c.khmer, c.latin});
    }
}

TEST_CASE("The parts of any text are each in one script and fall apart no further", "[script]")
{
    testing::RandomText random(6);
    for (int i = 0; i < 20000; ++i) {
        const std::string text =
            i % 2 == 0 ? random.khmer(12) + random.bytes(6) + "Sok" + random.khmer(5) : random.anyScript(16);
        const ScriptParts parts = splitByScript(text);
        REQUIRE(isValidUtf8(parts.khmer));
        REQUIRE(isValidUtf8(parts.latin));
        REQUIRE((scriptOf(parts.khmer) == Script::Khmer || parts.khmer.empty()));
        REQUIRE((scriptOf(parts.latin) == Script::Latin || parts.latin.empty()));
        REQUIRE(splitByScript(parts.khmer) == ScriptParts{parts.khmer, ""});
    }
}
