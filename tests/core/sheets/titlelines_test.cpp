#include "core/sheets/titlelines.h"
#include "tests/core/sheets/samplerecords.h"

#include <catch2/catch.hpp>

using namespace bandanh::sheets;

TEST_CASE("Title lines tell activity, part, date and place in both languages")
{
    const TitleLines khmer = readTitleLines(
        sampleRecords("យុទ្ធនាការផ្សព្វផ្សាយរបស់សិស្ស (១/២)\nកាលបរិច្ឆេទ៖ ថ្ងៃទី១៥ ខែកក្កដា ឆ្នាំ២០១៣\nទីកន្លែង៖,ទីធ្លាសាលា ឃុំទឹកជ្រៅ\n"));
    CHECK(khmer.activity == "យុទ្ធនាការផ្សព្វផ្សាយរបស់សិស្ស");
    CHECK(khmer.part == 1);
    CHECK(khmer.parts == 2);
    CHECK(khmer.date == "ថ្ងៃទី១៥ ខែកក្កដា ឆ្នាំ២០១៣");
    CHECK(khmer.place == "ទីធ្លាសាលា ឃុំទឹកជ្រៅ");

    const TitleLines english = readTitleLines(sampleRecords(
        "Anti-Trafficking Day (2 of 3);;\nDate: 12/12/2013;;\nPlace:;Olympic stadium, Phnom Penh;\n", ';'));
    CHECK(english.activity == "Anti-Trafficking Day");
    CHECK(english.part == 2);
    CHECK(english.parts == 3);
    CHECK(english.date == "12/12/2013");
    CHECK(english.place == "Olympic stadium, Phnom Penh");
}

TEST_CASE("Labels may stand for the activity too, and brackets need not be a part")
{
    const TitleLines lines =
        readTitleLines(sampleRecords("Prefecture of Takeo\nActivity: Training (judges)\nVenue:,Hall\nDate,1/2/2013\n"));
    CHECK(lines.activity == "Training (judges)");
    CHECK(lines.part == std::nullopt);
    CHECK(lines.place == "Hall");
    CHECK(lines.date == "1/2/2013");
    CHECK(readTitleLines({}).activity.empty());
}

TEST_CASE("A label is a word with a colon or alone")
{
    for (const std::string_view label : {"Date:", "date : 1/2/2013", "ទីកន្លែង៖", "កាលបរិច្ឆេទ៖ ០៥/០២/២៥៥៦", "Venue"})
        CHECK(isTitleLabel(label));
    for (const std::string_view text : {"", "Dara", "12:30", "Placeholder: x", "សុខ"})
        CHECK_FALSE(isTitleLabel(text));
}

TEST_CASE("Total lines say how many, and how many women")
{
    const auto total = [](std::vector<std::string_view> cells) { return readTotal(cells); };
    CHECK(total({"", "សរុប", "១៥", "ស្រី", "៧"})->people == 15);
    CHECK(total({"", "សរុប", "១៥", "ស្រី", "៧"})->women == 7);
    CHECK(total({"Total", "", "20"})->people == 20);
    CHECK(total({"Total", "", "20"})->women == std::nullopt);
    CHECK(total({"Total 20", "Male", "8", "Female", "12"})->women == 12);
    CHECK_FALSE(total({"Total", "", ""}));
}
