#include "core/text/khmercalendar.h"

#include "core/text/digits.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <string>

using namespace bandanh::text;

TEST_CASE("Visakha Bochea falls on the days that were public holidays", "[khmercalendar]")
{
    for (const char* day : {"2012-05-05", "2013-05-24", "2014-05-13", "2015-05-02", "2024-05-22", "2025-05-11"}) {
        const PartialDate expected = PartialDate::parse(day).value();
        CHECK(visakhaBochea(expected.year()) == expected);
        CHECK(buddhistYear(expected) == expected.year() + 543);
    }
    CHECK(buddhistYear(*PartialDate::ofDay(2013, 5, 25)) == 2557);
    CHECK(buddhistYear(*PartialDate::ofDay(2013, 1, 1)) == 2556);
    CHECK_FALSE(visakhaBochea(1899).has_value());
    CHECK_FALSE(visakhaBochea(2201).has_value());
    CHECK_FALSE(buddhistYear(*PartialDate::ofMonth(2013, 1)).has_value());
}

TEST_CASE("Visakha Bochea is late in April or in May", "[khmercalendar]")
{
    for (int year = kFirstKhmerYear; year <= kLastKhmerYear; ++year) {
        const PartialDate day = visakhaBochea(year).value();
        REQUIRE(day > *PartialDate::ofDay(year, 4, 15));
        REQUIRE(day < *PartialDate::ofDay(year, 6, 1));
    }
}

TEST_CASE("The Buddhist year of every published date is right", "[khmercalendar]")
{
    std::ifstream file(std::string(BANDANH_SHARED) + "/data/khmer-calendar/conversion.json");
    if (!file) {
        WARN("left out: khmer-calendar/conversion.json is not there");
        return;
    }
    int checked = 0;
    // One line a date: "2013-05-24 10:00:00": "… ពុទ្ធសករាជ ២៥៥៦",
    for (std::string line; std::getline(file, line);) {
        const std::size_t quote = line.find('"');
        const std::size_t era = line.find("ពុទ្ធសករាជ ");
        if (quote == std::string::npos || era == std::string::npos)
            continue;
        const auto day = PartialDate::parse(line.substr(quote + 1, 10));
        const std::string year = line.substr(era + std::string("ពុទ្ធសករាជ ").size());
        REQUIRE(day.has_value());
        REQUIRE(buddhistYear(*day) == parseWholeNumber(year.substr(0, year.find('"'))));
        ++checked;
    }
    CHECK(checked == 2000);
}
