#include "core/text/writtendate.h"

#include "core/text/digits.h"
#include "core/text/gregorian.h"
#include "core/text/khmercalendar.h"
#include "tests/core/text/randomtext.h"

#include <catch2/catch.hpp>

using namespace bandanh::text;

namespace {

/// The ISO text of what is read in a style; "none" for nothing.
std::string read(const std::string& cell, const DateStyle& style)
{
    const auto date = readDate(cell, style);
    return date ? date->toText() : "none";
}

DateStyle usual()
{
    return DateStyle(2013);
}

DateStyle american()
{
    DateStyle style(2013);
    style.order = DateOrder::MonthDayYear;
    return style;
}

} // namespace

TEST_CASE("One day is read however it is written", "[writtendate]")
{
    for (const char* cell : {"27/03/1992",
                             "27/3/1992",
                             "27-03-1992",
                             "27.3.1992",
                             "27 03 1992",
                             "27/03/92",
                             "27-3-92",
                             "1992-03-27",
                             "1992/3/27",
                             "1992.03.27",
                             "27-Mar-92",
                             "27-Mar-1992",
                             "27 March 1992",
                             "March 27, 1992",
                             "Mar 27 1992",
                             "27th of March 1992",
                             "Friday, 27 March 1992",
                             "1992 Mar 27",
                             "27 MARCH 1992",
                             "ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ១៩៩២",
                             "ថ្ងៃទី ២៧ ខែ មីនា ឆ្នាំ ១៩៩២",
                             "ទី២៧ មីនា ១៩៩២",
                             "២៧ មីនា ១៩៩២",
                             "ថ្ងៃសុក្រ ទី២៧ ខែមីនា ឆ្នាំ១៩៩២",
                             "ថ្ងៃទី២៧ ខែ០៣ ឆ្នាំ១៩៩២",
                             "ឆ្នាំ១៩៩២ ខែមីនា ថ្ងៃទី២៧",
                             "២៧/០៣/១៩៩២",
                             "២៧-៣-៩២",
                             "ថ្ងៃទី 27/03/1992",
                             "27/03/2535",
                             "២៧/០៣/២៥៣៥",
                             "ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២៥៣៥",
                             "ថ្ងៃទី២៧ ខែមីនា ពុទ្ធសករាជ ២៥៣៥",
                             "27 March 2535 BE",
                             "27/03 ព.ស. 2535",
                             "27 មីនា គ.ស. 1992",
                             "1992-03-27 00:00:00",
                             "1992-03-27T00:00:00Z",
                             "27/03/1992 7:30 PM",
                             " 27 / 03 / 1992 ",
                             "27\xC2\xA0March\xC2\xA0"
                             "1992",
                             "\xE2\x80\x8Bថ្ងៃទី២៧ ខែ\xE2\x80\x8Bមីនា ឆ្នាំ១៩៩២"}) {
        CAPTURE(cell);
        CHECK(read(cell, usual()) == "1992-03-27");
    }
}

TEST_CASE("The word before a date does not matter", "[writtendate]")
{
    for (const char* cell : {"Date: 27/03/1992", "Date: 27-Mar-92", "Date: 1992-03-27", "កាលបរិច្ឆេទ៖ 27/03/1992",
                             "កាលបរិច្ឆេទ៖ ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ១៩៩២"}) {
        CAPTURE(cell);
        CHECK(read(cell, usual()) == "1992-03-27");
    }
    CHECK(read("Date: 1992", usual()) == "1992");
}

TEST_CASE("The order of day and month is the style's", "[writtendate]")
{
    CHECK(read("03/04/1992", usual()) == "1992-04-03");
    CHECK(read("03/04/1992", american()) == "1992-03-04");
    CHECK(read("03/27/1992", american()) == "1992-03-27");
    DateStyle japanese(2013);
    japanese.order = DateOrder::YearMonthDay;
    CHECK(read("92/03/27", usual()) == "1992-03-27");
    CHECK(read("09/03/11", japanese) == "2009-03-11");
    CHECK(read("27/03/1992", japanese) == "1992-03-27");
}

TEST_CASE("An impossible date is nothing and never a shifted one", "[writtendate]")
{
    for (const char* cell : {"31/02/1992", "30-02-1992", "29/02/1993", "45/13/1992", "03/27/1992", "00/03/1992",
                             "27/00/1992", "1992-02-30", "1992-13-45", "31-Feb-1992", "45-Foo-1992", "31 April 1992",
                             "ថ្ងៃទី៣១ ខែកុម្ភៈ ឆ្នាំ១៩៩២", "31/02/2535", "២៩/០២/២៥៥០"}) {
        CAPTURE(cell);
        CHECK(read(cell, usual()) == "none");
    }
    CHECK(read("27/03/1992", american()) == "none");
    CHECK(read("02/31/1992", american()) == "none");
    CHECK(read("13/45/1992", american()) == "none");
}

TEST_CASE("What is no date is nothing", "[writtendate]")
{
    for (const char* cell : {"",
                             " ",
                             "-",
                             "unknown",
                             "?",
                             "1",
                             "123",
                             "1850",
                             "2300",
                             "12345",
                             "19920327",
                             "27/03",
                             "27 March",
                             "March",
                             "ខែមីនា",
                             "1/2/3",
                             "27/03/992",
                             "1992-03-27-1",
                             "27/1992/03",
                             "27 March April 1992",
                             "-1992",
                             "៩កើត ខែចេត្រ ឆ្នាំកុរ",
                             "27/03/1992 BE",
                             "27/03/2535 CE",
                             "33690",
                             "7:30",
                             "27/03/1992 at noon",
                             "27/03/1850",
                             "3.5E+4",
                             "32 March 12345"}) {
        CAPTURE(cell);
        CHECK(read(cell, usual()) == "none");
    }
}

TEST_CASE("A year or a month alone is a date of that precision", "[writtendate]")
{
    CHECK(read("1992", usual()) == "1992");
    CHECK(read("១៩៩២", usual()) == "1992");
    CHECK(read("ឆ្នាំ១៩៩២", usual()) == "1992");
    CHECK(read("92", usual()) == "1992");
    CHECK(read("03/1992", usual()) == "1992-03");
    CHECK(read("1992-03", usual()) == "1992-03");
    CHECK(read("March 1992", usual()) == "1992-03");
    CHECK(read("ខែមីនា ឆ្នាំ១៩៩២", usual()) == "1992-03");
    CHECK(read("Mar-92", usual()) == "1992-03");
    CHECK(read("13/1992", usual()) == "none");
    CHECK(read("1992~", usual()) == "1992~");
    CHECK(read("1992?", usual()) == "1992?");
    CHECK(read("1850~", usual()) == "none");
}

TEST_CASE("Two digits of a year mean the hundred years up to the last", "[writtendate]")
{
    CHECK(read("13", usual()) == "2013");
    CHECK(read("14", usual()) == "1914");
    CHECK(read("01/02/13", usual()) == "2013-02-01");
    CHECK(read("01/02/97", usual()) == "1997-02-01");
    CHECK(read("01/02/14", usual()) == "1914-02-01");
    DateStyle buddhist(2013);
    buddhist.era = DateEra::Buddhist;
    CHECK(read("01/02/56", buddhist) == "2013-02-01");
    CHECK(read("01/02/40", buddhist) == "1997-02-01");
}

TEST_CASE("A Buddhist year turns at Visakha Bochea", "[writtendate]")
{
    // In 2013 Visakha Bochea was on 24 May, in 2012 on 5 May.
    CHECK(read("05/02/2556", usual()) == "2013-02-05");
    CHECK(read("05/05/2556", usual()) == "2013-05-05");
    CHECK(read("24/05/2558", usual()) == "2014-05-24");
    CHECK(read("25/05/2557", usual()) == "2013-05-25");
    CHECK(read("08/09/2557", usual()) == "2013-09-08");
    CHECK(read("31/12/2557", usual()) == "2013-12-31");
    // There was a 10 May 2556 twice and a 20 May 2557 never: both are counted from Khmer new year.
    CHECK(read("10/05/2556", usual()) == "2012-05-10");
    CHECK(read("20/05/2557", usual()) == "2013-05-20");
    CHECK(read("03/2556", usual()) == "2013-03");
    CHECK(read("09/2557", usual()) == "2013-09");
    DateStyle thai(2013);
    thai.buddhistCount = BuddhistCount::Plus543;
    CHECK(read("08/09/2556", thai) == "2013-09-08");
    CHECK(read("05/02/2556", thai) == "2013-02-05");
    DateStyle ahead(2013);
    ahead.buddhistCount = BuddhistCount::Plus544;
    CHECK(read("05/02/2557", ahead) == "2013-02-05");
}

TEST_CASE("A Buddhist year alone is one of two years, and exact where its offset is known", "[writtendate]")
{
    CHECK(read("2536", usual()) == "1992/1993");
    CHECK(read("ព.ស. ២៥៣៦", usual()) == "1992/1993");
    CHECK(read("1992/1993", usual()) == "1992/1993");
    DateStyle style(2013);
    style.buddhistYearOffset = 543;
    CHECK(read("2535", style) == "1992");
    style.buddhistYearOffset = 544;
    CHECK(read("២៥៣៦", style) == "1992");
}

TEST_CASE("Every day comes back from its Buddhist date, but for the weeks when the year turns", "[writtendate]")
{
    const DateStyle style(2200);
    for (int year = 1901; year < 2200; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (const int day : {1, 15, daysInMonth(year, month)}) {
                const PartialDate date = PartialDate::ofDay(year, month, day).value();
                const std::string written =
                    std::to_string(day) + "/" + std::to_string(month) + "/" + std::to_string(*buddhistYear(date));
                const auto back = readDate(khmerDigits(written), style);
                REQUIRE(back.has_value());
                if (month < 4 || month > 5 || (month == 4 && day < 16))
                    REQUIRE(*back == date);
            }
        }
    }
}

TEST_CASE("Whatever the bytes, what is read is a date of the calendar", "[writtendate]")
{
    testing::RandomText random(10);
    for (int i = 0; i < 30000; ++i) {
        std::string cell;
        const char* const pieces[] = {"1",   "9",  "31",   "12",  "1992", "2535", "/", "-",    " ", ".",
                                      "Mar", "ខែ", "ថ្ងៃទី", "ឆ្នាំ", "មីនា",  "BE",   ",", "ព.ស.", ":", "២៧"};
        if (i % 4 == 0)
            cell = random.bytes(20);
        for (std::size_t left = random.below(9); left > 0; --left)
            cell += pieces[random.below(std::size(pieces))];
        for (const DateStyle& style : {usual(), american()}) {
            if (const auto date = readDate(cell, style))
                REQUIRE(PartialDate::parse(date->toText()) == date);
        }
    }
}
