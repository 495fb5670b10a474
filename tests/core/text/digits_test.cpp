#include "core/text/digits.h"

#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace bandanh::text;

TEST_CASE("Digits change script and nothing else changes", "[digits]")
{
    CHECK(latinDigits("ថ្ងៃទី៩ ខែមករា ឆ្នាំ២០១៣") == "ថ្ងៃទី9 ខែមករា ឆ្នាំ2013");
    CHECK(khmerDigits("012 345 678 / 9") == "០១២ ៣៤៥ ៦៧៨ / ៩");
    CHECK(latinDigits("") == "");
    CHECK(latinDigits("\xE1\x9F") == "\xE1\x9F");
    testing::RandomText random(2);
    for (int i = 0; i < 5000; ++i) {
        const std::string text = random.anyScript(20);
        REQUIRE(latinDigits(khmerDigits(text)) == latinDigits(text));
        REQUIRE(khmerDigits(latinDigits(text)) == khmerDigits(text));
    }
}

TEST_CASE("A whole number is digits of either script and nothing else", "[digits]")
{
    CHECK(parseWholeNumber("42") == 42);
    CHECK(parseWholeNumber("៤២") == 42);
    CHECK(parseWholeNumber("៤2") == 42);
    CHECK(parseWholeNumber("007") == 7);
    CHECK(parseWholeNumber("  ៣៤\t") == 34);
    CHECK(parseWholeNumber("\xE2\x80\x8B"
                           "12\xC2\xA0")
          == 12);
    CHECK(parseWholeNumber("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    for (const char* text : {"", " ", "-1", "+1", "1.5", "1,5", "1 5", "1e3", "៣ឆ្នាំ", "x", "9223372036854775808",
                             "99999999999999999999999", "๑", "１"})
        CHECK_FALSE(parseWholeNumber(text).has_value());
}
