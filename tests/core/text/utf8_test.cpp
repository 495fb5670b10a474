#include "core/text/utf8.h"

#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

using namespace bandanh::text;

TEST_CASE("Every code point survives its encoding", "[utf8]")
{
    for (char32_t point = 1; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 61) {
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        std::string bytes;
        appendUtf8(bytes, point);
        const DecodedPoint read = decodeAt(bytes, 0);
        REQUIRE(read.valid);
        REQUIRE(read.codePoint == point);
        REQUIRE(read.length == bytes.size());
    }
}

TEST_CASE("What is not a code point is encoded as the replacement character", "[utf8]")
{
    for (const char32_t point : {char32_t(0xD800), char32_t(0xDFFF), char32_t(0x110000), char32_t(0xFFFFFFFF)}) {
        std::string bytes;
        appendUtf8(bytes, point);
        CHECK(bytes == "\xEF\xBF\xBD");
    }
}

TEST_CASE("Ill-formed bytes are found and replaced by their maximal subparts", "[utf8]")
{
    // The examples of The Unicode Standard 15, tables 3-8 to 3-11, R for the replacement character.
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82"
         "A",
         "RRRRRRRRA"},
        {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF"
         "A",
         "RRRRRRRRA"},
        {"\xF4\x91\x92\x93\xFF"
         "A\x80\xBF"
         "B",
         "RRRRRARRB"},
        {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
         "A",
         "RRRRA"},
        {"\xE1\x9E", "R"},
        {"\xC3", "R"},
    };
    for (const auto& [bytes, shape] : cases) {
        std::string expected;
        for (const char c : shape)
            expected += c == 'R' ? std::string("\xEF\xBF\xBD") : std::string(1, c);
        CHECK_FALSE(isValidUtf8(bytes));
        CHECK(toValidUtf8(bytes) == expected);
    }
}

TEST_CASE("Any bytes become valid text, and valid text stays", "[utf8]")
{
    testing::RandomText random(1);
    for (int i = 0; i < 20000; ++i) {
        const std::string bytes = random.bytes(24);
        const std::string valid = toValidUtf8(bytes);
        REQUIRE(isValidUtf8(valid));
        REQUIRE(toValidUtf8(valid) == valid);
        REQUIRE((isValidUtf8(bytes) == (valid == bytes)));
        REQUIRE(fromCodePoints(codePoints(bytes)) == valid);
        REQUIRE(countCodePoints(bytes) == codePoints(bytes).size());
    }
}
