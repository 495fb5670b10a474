#include "core/text/searchkey.h"

#include "core/text/normalform.h"
#include "core/text/utf8.h"
#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace bandanh::text;

TEST_CASE("What people take for the same has one key", "[searchkey]")
{
    const std::vector<std::pair<std::u32string, std::u32string>> cases = {
        {U"\u17A3\u17BB\u1780", U"\u17A2\u17BB\u1780"},
        {U"\u17A4", U"\u17A2\u17B6"},
        {U"\u17A8", U"\u17A7\u1780"},
        {U"\u17B2\u1799", U"\u17B1\u1799"},
        {U"\u1780\u17D3", U"\u1780\u17C6"},
        {U"\u1780\u17C6\u17D3", U"\u1780\u17C6"},
        {U"\u1780\u17DD", U"\u1780\u17D1"},
        {U"ភូមិ ១៨", U"ភូមិ 18"},
        {U"SOK Dara", U"sok dara"},
        {U"Takéo", U"takeo"},
        {U"TAKÉO", U"takeo"},
        {U"Đặng", U"dang"},
        {U"Strasse", U"straße"},
        {U"O'Neil-Sok, (Dara).", U"o neil sok dara"},
        {U"ឃុំ/សង្កាត់", U"ឃុំ សង្កាត់"},
        {U"សុខ។ ដារា៖", U"សុខ ដារា"},
        {U"សុខ «ដារា»", U"សុខ ដារា"},
        {U"\uFF33ok", U"sok"},
        {U"\u0E2A\u0E21\u0E28\u0E23\u0E35", U"\u0E2A\u0E21\u0E28\u0E23\u0E35"},
        {U"---", U""},
        {U"។", U""},
    };
    for (const auto& [one, other] : cases) {
        CHECK(searchKey(fromCodePoints(one)) == searchKey(fromCodePoints(other)));
        CHECK(searchKey(fromCodePoints(other)) == fromCodePoints(other == U"straße" ? U"strasse" : other));
    }
}

TEST_CASE("What is different has different keys", "[searchkey]")
{
    CHECK(searchKey("សុខ") != searchKey("សូខ"));
    CHECK(searchKey("ស្រី") != searchKey("ស៊្រី"));
    CHECK(searchKey("Sok") != searchKey("Sokh"));
    CHECK(searchKey("រិទ្ធ") != searchKey("រិទ្ធី"));
}

TEST_CASE("The key of a key and of a normal form is the key", "[searchkey]")
{
    testing::RandomText random(4);
    for (int i = 0; i < 60000; ++i) {
        const std::string text = i % 3 == 0 ? random.bytes(40) : i % 3 == 1 ? random.anyScript(20) : random.khmer(16);
        const std::string key = searchKey(text);
        REQUIRE(isValidUtf8(key));
        if (searchKey(key) != key)
            FAIL("not settled: " << text);
        if (searchKey(normalForm(text)) != key)
            FAIL("differs from the key of the normal form: " << text);
    }
}
