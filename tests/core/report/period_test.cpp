#include "core/report/period.h"

#include <catch2/catch.hpp>

using bandanh::report::Period;
using bandanh::report::termCovers;

TEST_CASE("a term covers a date as far as both are known")
{
    struct Row {
        const char* from;
        const char* until;
        const char* date;
        bool covers;
    };
    const Row rows[] = {
        {"", "", "2013-05-01", true},
        {"2013-05-01", "", "2013-05-01", true},
        {"2013-05-02", "", "2013-05-01", false},
        {"2013", "", "2013-05-01", true},
        {"2013-06", "", "2013-05-31", false},
        {"", "2013-05-01", "2013-05-01", true},
        {"", "2013-04-30", "2013-05-01", false},
        {"", "2013", "2013-12-31", true},
        {"", "2012", "2013-01-01", false},
        {"2012~", "2013~", "2013-01-01", true},
        {"2013-03-01", "2013-06-30", "2013", true},
        {"2014-03-01", "", "2013", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.from, row.until, row.date);
        CHECK(termCovers(row.from, row.until, row.date) == row.covers);
    }
}

TEST_CASE("what is Tboung Khmum today is reported under Kampong Cham until its list of provinces has it")
{
    CHECK(Period{2013}.reported(25) == 3);
    CHECK(Period{2014}.reported(25) == 25);
    CHECK(Period{2013}.reported(3) == 3);
    CHECK(Period{2013}.reported(0) == 0);
    CHECK(Period{2013}.reported(bandanh::places::PlaceCode::parse("250314"), 0) == 3);
    CHECK(Period{2013}.reported(bandanh::places::PlaceCode::parse("120703"), 3) == 12);
    CHECK(Period{2013}.reported(std::nullopt, 25) == 3);
}

TEST_CASE("a report of one province includes that province only")
{
    CHECK(Period{2013}.includes(7));
    CHECK(Period{2013, 12}.includes(12));
    CHECK_FALSE(Period{2013, 12}.includes(7));
    CHECK(Period{2013, 25}.includes(3)); // asked for by today's name
    CHECK(Period{2013, 0}.includes(0));
    CHECK_FALSE(Period{2013, 0}.includes(12));
}
