#include "core/text/personaltitle.h"

#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>

using namespace bandanh::text;

TEST_CASE("Titles come off the start of a name", "[personaltitle]")
{
    struct Case {
        const char* cell;
        const char* title;
        const char* name;
    };
    const Case cases[] = {
        {"លោក ជួន ធី", "លោក", "ជួន ធី"},
        {"លោកស្រី ជួន ធី", "លោកស្រី", "ជួន ធី"},
        {"អ្នកស្រី ជា មាលា", "អ្នកស្រី", "ជា មាលា"},
        {"កញ្ញា ជា មាលា", "កញ្ញា", "ជា មាលា"},
        {"បង សុខ ដារា", "បង", "សុខ ដារា"},
        {"ឯកឧត្តម ជួន ធី", "ឯកឧត្តម", "ជួន ធី"},
        {"ឯកឧត្តម  ជួន ធី", "ឯកឧត្តម", "ជួន ធី"},
        {"លោកសុខ ដារា", "លោក", "សុខ ដារា"},
        {"Mr Taing Lymesa", "Mr", "Taing Lymesa"},
        {"Mr. Taing Lymesa", "Mr.", "Taing Lymesa"},
        {"Mr.Taing Lymesa", "Mr.", "Taing Lymesa"},
        {"MRS. SOK DARA", "MRS.", "SOK DARA"},
        {"Ms. Sok", "Ms.", "Sok"},
        {"Miss Sok Dara", "Miss", "Sok Dara"},
        {"H.E. Sok Dara", "H.E.", "Sok Dara"},
        {"H.E. Dr. Sok Dara", "H.E. Dr.", "Sok Dara"},
        {"Mr សុខ ដារា", "Mr", "សុខ ដារា"},
        // what stays
        {"សុខ កញ្ញា", "", "សុខ កញ្ញា"},
        {"កញ្ញា", "", "កញ្ញា"},
        {"លោក", "", "លោក"},
        {"ឯក ឧត្តម", "", "ឯក ឧត្តម"},
        {"ឯកឧត្តម", "", "ឯកឧត្តម"},
        {"កញ្ញារតន៍ សុខ", "", "កញ្ញារតន៍ សុខ"},
        {"លោកុល សុខ", "", "លោកុល សុខ"},
        {"លោកេត សុខ", "", "លោកេត សុខ"},
        {"បងអួន ជា", "", "បងអួន ជា"},
        {"Mr.", "", "Mr."},
        {"Mr 12", "", "Mr 12"},
        {"Mrak Dara", "", "Mrak Dara"},
        {"Missa Sok", "", "Missa Sok"},
        {"Drey Sok", "", "Drey Sok"},
        {"He Dara", "", "He Dara"},
        {"Sok Dara", "", "Sok Dara"},
        {"", "", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.cell);
        CHECK(splitTitle(c.cell) == TitledName{c.title, c.name});
    }
}

TEST_CASE("A name without its title has no other", "[personaltitle]")
{
    testing::RandomText random(7);
    const char* const titles[] = {"លោក", "កញ្ញា ", "Mr. ", "H.E. ", ""};
    for (int i = 0; i < 20000; ++i) {
        const TitledName split = splitTitle(titles[random.below(5)] + random.khmer(10) + random.bytes(3));
        REQUIRE(splitTitle(split.name) == TitledName{"", split.name});
    }
}
