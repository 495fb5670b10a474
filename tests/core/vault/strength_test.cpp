#include "core/vault/strength.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

using namespace bandanh::vault;

namespace {

bool has(const PassphraseStrength& strength, Weakness weakness)
{
    return std::count(strength.weaknesses.begin(), strength.weaknesses.end(), weakness) == 1;
}

} // namespace

TEST_CASE("what anybody tries first has no strength")
{
    const std::string_view typed = GENERATE("", " ", "a", "password", "Password1", "123456789", "aaaaaaaaaaaaaaaaaaaa",
                                            "qwerty", "qwertyuiop", "abcdefghijkl", "កខគឃង", "ពាក្យសម្ងាត់", "កម្ពុជា2013",
                                            "២០១៣", "12122013", "catcatcatcat", "bandanh bandanh", "012345678");
    CAPTURE(typed);
    CHECK(strengthOf(typed).score == 0);
}

TEST_CASE("long phrases of unusual words are strong in both scripts")
{
    const std::string_view typed = GENERATE("ferry lantern mosaic teapot zebra crossing", "គោព្រៃដើរលេងក្នុងសួនច្បារពេលព្រឹក",
                                            "xK9#mq2$Lw7!vR4z", "my aunt sells 14 crooked umbrellas");
    CAPTURE(typed);
    CHECK(strengthOf(typed).score == 4);
}

TEST_CASE("strength grows with every word")
{
    std::string phrase;
    int lastScore = 0;
    for (const char* word : {"mango ", "river ", "lantern ", "otter ", "violin "}) {
        phrase += word;
        const auto strength = strengthOf(phrase);
        CHECK(strength.score >= lastScore);
        lastScore = strength.score;
    }
    CHECK(lastScore == 4);
}

TEST_CASE("the reason of a weakness is named once")
{
    CHECK(has(strengthOf("mango"), Weakness::Short));
    CHECK_FALSE(has(strengthOf("mango river lantern"), Weakness::Short));
    CHECK(has(strengthOf("my password is long"), Weakness::CommonPhrase));
    CHECK(has(strengthOf("ពាក្យសម្ងាត់របស់ខ្ញុំ"), Weakness::CommonPhrase));
    CHECK(has(strengthOf("xxxxxxx yyyyyyy"), Weakness::RepeatedPart));
    CHECK(has(strengthOf("tukaso tukaso tukaso"), Weakness::RepeatedPart));
    CHECK(has(strengthOf("jungle 45678 asdfgh"), Weakness::Sequence));
    CHECK(has(strengthOf("born 12/1992 in kep"), Weakness::DateOrYear));
    CHECK(has(strengthOf("ឆ្នាំ២៥៥៦"), Weakness::DateOrYear));
    CHECK(has(strengthOf("call 012876231"), Weakness::PhoneNumber));
}

TEST_CASE("words are counted in both scripts, with and without spaces")
{
    CHECK(strengthOf("mango river, lantern!").words == 3);
    CHECK(strengthOf("ទឹក ដី មេឃ").words == 3);
    CHECK(strengthOf("សាលារៀន mango").words >= 2);
    CHECK(strengthOf("ខ្ញុំចូលចិត្តផ្លែស្វាយ").words >= 3);
}

TEST_CASE("Khmer digits are worth what Latin digits are")
{
    CHECK(strengthOf("លេខ ៨៤២៩៣").bits == Approx(strengthOf("លេខ 84293").bits));
}

TEST_CASE("a very long passphrase is estimated at once")
{
    std::string typed;
    for (int i = 0; i < 1000; ++i)
        typed += static_cast<char>('a' + (i * 7 + i / 5) % 26);
    CHECK(strengthOf(typed).score == 4);
}
