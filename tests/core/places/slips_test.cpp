#include "core/places/slips.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

using bandanh::places::slipsBetween;

namespace {

int slips(std::string_view a, std::string_view b, int limit)
{
    return slipsBetween(a, b, limit);
}

} // namespace

TEST_CASE("Slips are letters left out, added, replaced and exchanged")
{
    const auto [a, b, expected] = GENERATE(table<std::string, std::string, int>({{"", "", 0},
                                                                                 {"takeo", "takeo", 0},
                                                                                 {"takeo", "takev", 1},
                                                                                 {"kompong", "kampong", 1},
                                                                                 {"kep", "keep", 1},
                                                                                 {"svay", "savy", 1},
                                                                                 {"pursat", "posat", 2},
                                                                                 {"abc", "", 3},
                                                                                 {"ca", "abc", 3}}));
    CAPTURE(a, b);
    CHECK(slips(a, b, 5) == expected);
}

TEST_CASE("More slips than asked for are not counted out")
{
    CHECK(slips("kampot", "pailin", 2) == 3);
    CHECK(slips("kep", "kampong cham", 2) == 3);
    CHECK(slips(std::string(80, 'a'), std::string(80, 'a'), 2) == 3);
}

TEST_CASE("Slips do not depend on the order of the two spellings")
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): repeatable on purpose
    const auto word = [&random] {
        std::string text(random() % 7, 'a');
        for (char& c : text)
            c = static_cast<char>('a' + random() % 3);
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string a = word();
        const std::string b = word();
        CAPTURE(a, b);
        CHECK(slips(a, b, 3) == slips(b, a, 3));
        CHECK((slips(a, b, 3) == 0) == (a == b));
    }
}
