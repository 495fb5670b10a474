#include "core/text/normalform.h"

#include "core/text/utf8.h"
#include "tests/core/text/randomtext.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace bandanh::text;

namespace {

std::string fromPoints(std::u32string_view points)
{
    return fromCodePoints(points);
}

/// The lines of a file beside the project; none, with a notice, when it is not there.
std::vector<std::string> sharedLines(const std::string& name)
{
    std::vector<std::string> lines;
    std::ifstream file(std::string(BANDANH_SHARED) + "/data/" + name);
    if (!file)
        WARN("left out: " << name << " is not there");
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("The published vectors of the Khmer Encoding Structure are met", "[normalform]")
{
    for (const std::string& line : sharedLines("khmer-text/bad_good_pairs.tsv")) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            continue;
        const std::string good = line.substr(tab + 1);
        CHECK(normalForm(line.substr(0, tab)) == good);
        CHECK(normalForm(good) == good);
    }
}

TEST_CASE("One look is one encoding", "[normalform]")
{
    const std::vector<std::pair<std::u32string, std::u32string>> cases = {
        // shifter after its vowel, before it, and typed as u
        {U"\u179F\u17B8\u17CA", U"\u179F\u17CA\u17B8"},
        {U"\u179F\u17BB\u17B8", U"\u179F\u17CA\u17B8"},
        {U"\u1798\u17BB\u17B8", U"\u1798\u17C9\u17B8"},
        {U"\u1789\u17BB\u17B7", U"\u1789\u17C9\u17B7"},
        {U"\u1784\u17D2\u179F\u17BB\u17B8", U"\u1784\u17D2\u179F\u17CA\u17B8"},
        {U"\u1798\u17D2\u179A\u17BB\u17BE", U"\u1798\u17D2\u179A\u17C9\u17BE"},
        {U"\u179F\u17D2\u1794\u17BB\u17B8", U"\u179F\u17D2\u1794\u17C9\u17B8"},
        {U"\u179F\u17BB\u17D0", U"\u179F\u17CA\u17D0"},
        // u that is u
        {U"\u1780\u17BB\u17C6", U"\u1780\u17BB\u17C6"},
        {U"\u1780\u17C6\u17BB", U"\u1780\u17BB\u17C6"},
        {U"\u179F\u17CA\u17BB\u17C6", U"\u179F\u17CA\u17BB\u17C6"},
        // coengs: ro last, da as ta, vowel behind them
        {U"\u179F\u17D2\u179A\u17D2\u178F\u17B8", U"\u179F\u17D2\u178F\u17D2\u179A\u17B8"},
        {U"\u179F\u17D2\u178A\u17B8\u17D2\u179A", U"\u179F\u17D2\u178F\u17D2\u179A\u17B8"},
        {U"\u1793\u17D2\u178A", U"\u1793\u17D2\u178F"},
        {U"\u1780\u17B6\u17D2\u179A", U"\u1780\u17D2\u179A\u17B6"},
        // vowels in halves, in both orders
        {U"\u179B\u17C1\u17B6\u1780", U"\u179B\u17C4\u1780"},
        {U"\u179B\u17B6\u17C1\u1780", U"\u179B\u17C4\u1780"},
        {U"\u1780\u17C1\u17B8", U"\u1780\u17BE"},
        {U"\u1780\u17BE\u17B6", U"\u1780\u17C4\u17B8"},
        // signs twice
        {U"\u179C\u17B7\u17B7", U"\u179C\u17B7"},
        {U"\u179F\u17BB\u17BB\u1781\u17B6", U"\u179F\u17BB\u1781\u17B6"},
        {U"\u1780\u17C6\u17C6", U"\u1780\u17C6"},
        {U"\u178F\u17D2\u179A\u17B6\u17C6\u17C6", U"\u178F\u17D2\u179A\u17B6\u17C6"},
        {U"\u17A2\u17CA\u17BB\u17C6\u17C6", U"\u17A2\u17CA\u17BB\u17C6"},
        {U"\u178E\u17B6\u1780\u17CB\u17CB", U"\u178E\u17B6\u1780\u17CB"},
        // robat, visarga
        {U"\u179C\u178E\u17B6\u17CC", U"\u179C\u178E\u17CC\u17B6"},
        {U"\u178E\u17C7\u17CE", U"\u178E\u17CE\u17C7"},
        // the old qa, also before its vowel
        {U"\u17A3\u17BB\u17CA\u17C6", U"\u17A2\u17CA\u17BB\u17C6"},
        // a coeng that joins nothing
        {U"\u179F\u17D2", U"\u179F"},
        {U"\u179F\u17D2 \u1780", U"\u179F \u1780"},
        {U"\u1780\u17D2\u17CC\u1781", U"\u1780\u17CC\u1781"},
        // signs without a base
        {U"\u17B6\u17D2", U"\u17B6\u17D2"},
        {U"\u17D2\u1780\u17B6", U"\u17D2\u1780\u17B6"},
    };
    for (const auto& [written, normal] : cases) {
        CHECK(normalForm(fromPoints(written)) == fromPoints(normal));
        CHECK(normalForm(fromPoints(normal)) == fromPoints(normal));
    }
}

TEST_CASE("Invisible characters go and spaces are single", "[normalform]")
{
    const std::vector<std::pair<std::u32string, std::string>> cases = {
        {U"\u200Bសុខ\u200C \u200Dដារា\u2060\uFEFF", "សុខ ដារា"},
        {U"សុ\u00ADខ\u2063", "សុខ"},
        {U"ក\u17B4ក\u17B5", "កក"},
        {U"ស\u17D2\u200Cត\u200B\u17D2រី", "ស្ត្រី"},
        {U"  សុខ \u00A0 ដារា\u3000", "សុខ ដារា"},
        {U"Sok\tDara\r\n", "Sok Dara"},
        {U"\u202A+855 12\u202C", "+855 12"},
        {U"Sok  Dara", "Sok Dara"},
        {U" \u200B ", ""},
        {U"", ""},
    };
    for (const auto& [written, normal] : cases)
        CHECK(normalForm(fromPoints(written)) == normal);
}

TEST_CASE("Other scripts are composed", "[normalform]")
{
    CHECK(normalForm(fromPoints(U"Take\u0301o")) == fromPoints(U"Tak\u00E9o"));
    CHECK(normalForm(fromPoints(U"Tak\u00E9o \u2013 \u179F\u17B8\u17CA"))
          == fromPoints(U"Tak\u00E9o \u2013 \u179F\u17CA\u17B8"));
    CHECK(normalForm(fromPoints(U"\u1780\u17DD\u0301\u17D2")) == fromPoints(U"\u1780\u17DD\u0301"));
    CHECK(normalForm("Sok Dara") == "Sok Dara");
    CHECK(normalForm("a\xFF"
                     "b")
          == "a\xEF\xBF\xBD"
             "b");
}

TEST_CASE("The normal form of a normal form is itself, whatever the bytes", "[normalform]")
{
    testing::RandomText random(3);
    for (int i = 0; i < 60000; ++i) {
        const std::string text = i % 4 == 0   ? random.bytes(40)
                                 : i % 4 == 1 ? random.anyScript(20)
                                              : random.khmer(i % 16 == 2 ? 300 : 14);
        const std::string normal = normalForm(text);
        REQUIRE(isValidUtf8(normal));
        if (normalForm(normal) != normal)
            FAIL("not settled: " << text);
    }
}

TEST_CASE("Every syllable of up to four marks has one normal form", "[normalform]")
{
    constexpr std::u32string_view marks = U"\u17B6\u17B8\u17BB\u17BC\u17BE\u17C1\u17C4\u17C6\u17C9\u17CA\u17D0\u17D2";
    for (const char32_t base : {char32_t(0x1780), char32_t(0x1798), char32_t(0x179F)}) {
        for (std::size_t number = 0; number < marks.size() * marks.size() * marks.size() * marks.size(); ++number) {
            std::u32string syllable(1, base);
            for (std::size_t rest = number; rest > 0; rest /= marks.size())
                syllable += marks[rest % marks.size()];
            const std::string normal = normalForm(fromCodePoints(syllable));
            if (normalForm(normal) != normal)
                FAIL("not settled: " << fromCodePoints(syllable));
        }
    }
}

TEST_CASE("Names in the usual order are normal already", "[normalform]")
{
    // The list's own exceptions: coeng da, coeng ro or a vowel before a coeng, u for a shifter.
    const std::u32string others[] = {U"\u17D2\u178A", U"\u17D2\u179A\u17D2", U"\u17B6\u17D2", U"\u17B8\u17D2",
                                     U"\u17BB\u17D0"};
    for (const std::string& name : sharedLines("names/khmer_names.txt")) {
        const bool isUsual = std::none_of(std::begin(others), std::end(others), [&](const std::u32string& other) {
            return codePoints(name).find(other) != std::u32string::npos;
        });
        if (isUsual)
            CHECK(normalForm(name) == name);
    }
}

TEST_CASE("A very long syllable takes time in proportion to its length", "[normalform]")
{
    std::string text = fromPoints(U"\u1780");
    for (int i = 0; i < 200000; ++i)
        text += fromPoints(U"\u17C6\u17C6\u17CB\u17C1\u17B8\u17D2");
    const std::string normal = normalForm(text);
    CHECK(normalForm(normal) == normal);
}
