#include "core/text/linebreak.h"

#include "core/text/utf8.h"
#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>

using namespace bandanh::text;

namespace {

const std::string kBreak = "\xE2\x80\x8B";

std::size_t breaksIn(const std::string& text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(kBreak); at != std::string::npos; at = text.find(kBreak, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("Khmer prose gets breaks between its words", "[linebreak]")
{
    const std::string text = "យុទ្ធនាការផ្សព្វផ្សាយរបស់សិស្ស";
    const std::string broken = withLineBreaks(text);
    CHECK(broken.find("ផ្សព្វផ្សាយ" + kBreak + "របស់" + kBreak + "សិស្ស") != std::string::npos);
    CHECK(withoutLineBreaks(broken) == text);
    CHECK(withLineBreaks(broken) == broken);
}

TEST_CASE("Breaks stand only within Khmer", "[linebreak]")
{
    CHECK(withLineBreaks("Anti-Trafficking Day, 12 December") == "Anti-Trafficking Day, 12 December");
    CHECK(breaksIn(withLineBreaks("ខែ 12 Dec")) == 0);
    CHECK(withLineBreaks("") == "");
}

TEST_CASE("Breaks come off whatever they stand in", "[linebreak]")
{
    testing::RandomText random(8);
    for (int i = 0; i < 3000; ++i) {
        const std::string text = i % 3 == 0 ? random.bytes(30) : random.khmer(60);
        const std::string broken = withLineBreaks(text);
        REQUIRE((isValidUtf8(broken) || !isValidUtf8(text)));
        REQUIRE(withLineBreaks(broken) == broken);
        if (isValidUtf8(text))
            REQUIRE(withoutLineBreaks(broken) == withoutLineBreaks(text));
    }
}
