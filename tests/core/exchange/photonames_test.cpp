#include "core/exchange/photonames.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using exchange::PhotoMatch;
using store::PlacementNames;
using Outcome = PhotoMatch::Outcome;

namespace {

PlacementNames placement(const char* reference, const char* carrier, const char* material = "", const char* paper = "")
{
    PlacementNames names;
    names.reference = reference;
    names.carrier = carrier;
    names.material = material;
    names.operatorLatin = paper;
    return names;
}

const std::vector<PlacementNames> kPlacements{placement("PL-0001", "TT-004", "POS-01"),
                                              placement("PL-0002", "TT-0046", "POS-02"),
                                              placement("PL-0003", "ភ្នំពេញ 1A-2345", "POS-03"),
                                              placement("PL-0004", "BUS-7", "BAN-01"),
                                              placement("PL-0005", "BUS-7", "BAN-02"),
                                              placement("PL-0006", "", "ADV-01", "Morning Paper"),
                                              placement("", "7")};

} // namespace

TEST_CASE("a photo finds its placement by what its file is called")
{
    struct Named {
        const char* name;
        Outcome outcome;
        std::size_t placement;
    };
    const Named named[] = {
        {"PL-0001.jpg", Outcome::One, 0},
        {"pl0002 (2).JPG", Outcome::One, 1},
        {"IMG_20130206_TT-004.jpg", Outcome::One, 0},
        {"IMG20130206TT004.jpeg", Outcome::One, 0},
        {"tt 0046 back.png", Outcome::One, 1},
        {"TT-00460.jpg", Outcome::Unnamed, 0},
        {"ATT-004.jpg", Outcome::Unnamed, 0},
        {"ភ្នំពេញ ១A-២៣៤៥.jpg", Outcome::One, 2},
        {"BUS-7.jpg", Outcome::Several, 0},
        {"BUS-7 BAN-02.jpg", Outcome::One, 4},
        {"BUS-7 PL-0004.jpg", Outcome::One, 3},
        {"morning paper 12 October.jpg", Outcome::One, 5},
        {"7.jpg", Outcome::Unnamed, 0},
        {"IMG_0001.jpg", Outcome::Unnamed, 0},
        {"TT-004", Outcome::One, 0},
        {"", Outcome::Unnamed, 0},
    };
    for (const Named& each : named) {
        CAPTURE(each.name);
        const std::vector<std::string> names{each.name};
        const auto matches = exchange::matchPhotos(names, kPlacements);
        REQUIRE(matches.size() == 1);
        CHECK(matches[0].outcome == each.outcome);
        if (each.outcome == Outcome::One)
            CHECK(matches[0].placement == each.placement);
    }
}

TEST_CASE("of two photos of one placement the first is meant, and the second is told")
{
    const std::vector<std::string> names{"TT-004 a.jpg", "TT-0046.jpg", "TT-004 b.jpg"};
    const auto matches = exchange::matchPhotos(names, kPlacements);
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].outcome == Outcome::One);
    CHECK(matches[1].outcome == Outcome::One);
    CHECK(matches[2].outcome == Outcome::Twice);
    CHECK(matches[2].placement == 0);
}
