#include "core/text/partialdate.h"

#include "core/text/gregorian.h"

#include <catch2/catch.hpp>

using namespace bandanh::text;

namespace {

PartialDate date(const char* text)
{
    return PartialDate::parse(text).value();
}

} // namespace

TEST_CASE("A date reads what it writes", "[partialdate]")
{
    for (const char* text :
         {"1992-03-27", "1992-03", "1992", "1992~", "1992?", "1992/1993", "2000-02-29", "0001-01-01", "9999-12-31"})
        CHECK(date(text).toText() == text);
}

TEST_CASE("What is no date of the calendar is none", "[partialdate]")
{
    for (const char* text : {"",           "199",        "19923",       "1992-",      "1992-3",      "1992-03-",
                             "1992-03-7",  "1992-13",    "1992-00",     "1992-02-30", "1993-02-29",  "1900-02-29",
                             "1992-04-31", "1992-03-00", "1992-03-27T", "1992-03~",   "1992-03-27~", "1992~~",
                             "1992/1994",  "1992/1991",  "1992/",       "1992/1993~", "9999/10000",  "1992/03",
                             "0000",       "+1992",      " 1992",       "19a2",       "1992-03-271", "១៩៩២",
                             "-992"})
        CHECK_FALSE(PartialDate::parse(text).has_value());
    CHECK_FALSE(PartialDate::ofDay(2013, 2, 29).has_value());
    CHECK_FALSE(PartialDate::ofMonth(2013, 13).has_value());
    CHECK_FALSE(PartialDate::ofYear(10000).has_value());
}

TEST_CASE("A date knows how precise it is", "[partialdate]")
{
    CHECK(date("1992-03-27").precision() == DatePrecision::Day);
    CHECK(date("1992-03-27").day() == 27);
    CHECK(date("1992-03").precision() == DatePrecision::Month);
    CHECK(date("1992-03").month() == 3);
    CHECK_FALSE(date("1992-03").day().has_value());
    CHECK(date("1992").precision() == DatePrecision::Year);
    CHECK_FALSE(date("1992").month().has_value());
    CHECK(date("1992~").qualifier() == DateQualifier::Approximate);
    CHECK(date("1992?").qualifier() == DateQualifier::Animal);
}

TEST_CASE("Dates are in order, the less precise first", "[partialdate]")
{
    const char* texts[] = {"1991-12-31", "1992", "1992~", "1992-01", "1992-01-01", "1992-01-02", "1992-02", "1993"};
    for (std::size_t i = 0; i + 1 < std::size(texts); ++i)
        CHECK(date(texts[i]) < date(texts[i + 1]));
    CHECK(date("1992") == date("1992"));
    CHECK(date("1992") != date("1992~"));
}

TEST_CASE("An age is in completed years where both days are known", "[partialdate]")
{
    struct Case {
        const char* birth;
        const char* day;
        int age;
    };
    const Case cases[] = {
        {"1992-03-27", "2013-03-26", 20}, {"1992-03-27", "2013-03-27", 21}, {"1992-03-27", "2013-12-31", 21},
        {"1992", "2013-01-01", 21},       {"1992~", "2013-01-01", 21},      {"1992-12", "2013-01-01", 21},
        {"1992-12-31", "2013", 21},       {"1996-02-29", "2013-02-28", 16}, {"1996-02-29", "2013-03-01", 17},
        {"2013-05-01", "2013-05-01", 0},
    };
    for (const Case& c : cases)
        CHECK(date(c.birth).ageOn(date(c.day)) == c.age);
    CHECK_FALSE(date("2013-05-02").ageOn(date("2013-05-01")).has_value());
    CHECK_FALSE(date("2014").ageOn(date("2013-05-01")).has_value());
}

TEST_CASE("Days are counted without a gap", "[gregorian]")
{
    CHECK(dayNumber(1970, 1, 1) == 0);
    CHECK(dayNumber(2000, 3, 1) == 11017);
    CHECK(dayNumber(1969, 12, 31) == -1);
    std::int64_t expected = dayNumber(1600, 1, 1);
    for (int year = 1600; year <= 2200; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= daysInMonth(year, month); ++day)
                REQUIRE(dayNumber(year, month, day) == expected++);
        }
    }
    CHECK(expected - dayNumber(2200, 12, 31) == 1);
}
