#include "core/text/datecolumn.h"

#include <catch2/catch.hpp>
#include <initializer_list>

using namespace bandanh::text;

namespace {

DateColumn columnOf(std::initializer_list<const char*> cells)
{
    DateColumn column(2013);
    for (const char* cell : cells)
        column.observe(cell);
    return column;
}

std::string read(const DateColumn& column, const char* cell)
{
    const auto date = column.read(cell);
    return date ? date->toText() : "none";
}

} // namespace

TEST_CASE("One cell above twelve decides the order for the ambiguous ones", "[datecolumn]")
{
    const DateColumn american = columnOf({"03/04/1992", "07/22/1969", "", "01/02/1990"});
    CHECK(american.decision().style.order == DateOrder::MonthDayYear);
    CHECK(american.decision().isOrderCertain);
    CHECK(american.decision().cells == 3);
    CHECK(american.decision().dates == 3);
    CHECK(american.decision().ambiguous == 2);
    CHECK(read(american, "03/04/1992") == "1992-03-04");
    CHECK(read(american, "22/07/1969") == "none");

    const DateColumn khmer = columnOf({"03/04/1992", "22/07/1969"});
    CHECK(khmer.decision().style.order == DateOrder::DayMonthYear);
    CHECK(khmer.decision().isOrderCertain);
    CHECK(read(khmer, "03/04/1992") == "1992-04-03");
}

TEST_CASE("Without evidence the usual order stands and is not certain", "[datecolumn]")
{
    const DateColumn column = columnOf({"03/04/1992", "05/06/1990"});
    CHECK(column.decision().style.order == DateOrder::DayMonthYear);
    CHECK_FALSE(column.decision().isOrderCertain);
    CHECK(read(column, "03/04/1992") == "1992-04-03");
}

TEST_CASE("An impossible cell turns no column about", "[datecolumn]")
{
    const DateColumn column =
        columnOf({"22/07/1969", "31/02/1992", "02/31/1992", "45/13/1990", "27/03/1992", "07/22/1969", "13/01/1990"});
    CHECK(column.decision().style.order == DateOrder::DayMonthYear);
    CHECK(column.decision().isOrderCertain);
    CHECK(column.decision().dates == 3);
    CHECK(read(column, "31/02/1992") == "none");
    CHECK(read(column, "07/22/1969") == "none");
}

TEST_CASE("A column whose years stand in front with two digits is found", "[datecolumn]")
{
    const DateColumn column = columnOf({"92/03/27", "09/03/27", "05/12/31"});
    CHECK(column.decision().style.order == DateOrder::YearMonthDay);
    CHECK(read(column, "09/03/27") == "2009-03-27");
}

TEST_CASE("Dates with month names need no order", "[datecolumn]")
{
    const DateColumn column = columnOf({"13-Jun-13", "1992", "ថ្ងៃទី៩ ខែមករា ឆ្នាំ២០១៣", "adult"});
    CHECK(column.decision().isOrderCertain);
    CHECK(column.decision().cells == 4);
    CHECK(column.decision().dates == 3);
    CHECK(read(column, "13-Jun-13") == "2013-06-13");
}

TEST_CASE("Buddhist and Christian years may share a column", "[datecolumn]")
{
    const DateColumn column = columnOf({"០៥/០២/២៥៥៦", "០៨/០៩/២៥៥៧", "២៦/០៥/២០១៣"});
    CHECK(column.decision().buddhist == 2);
    CHECK(column.decision().style.era == DateEra::Buddhist);
    CHECK(read(column, "០៥/០២/២៥៥៦") == "2013-02-05");
    CHECK(read(column, "០៨/០៩/២៥៥៧") == "2013-09-08");
    CHECK(read(column, "២៦/០៥/២០១៣") == "2013-05-26");
    CHECK(read(column, "០៥/០២/៥៦") == "2013-02-05");
}

TEST_CASE("Known years decide how Buddhist years are counted", "[datecolumn]")
{
    DateColumn years = columnOf({"២៥៣៥", "២៥៤០"});
    CHECK(read(years, "២៥៣៥") == "1991/1992");
    years.compare("២៥៣៥", 1992);
    years.compare("២៥៤០", 1997);
    years.compare("២៥៤០", 1950);
    CHECK(read(years, "២៥៣៥") == "1992");
    CHECK(years.decision().style.buddhistYearOffset == 543);

    DateColumn days = columnOf({"08/09/2556", "05/02/2556", "20/10/2530"});
    CHECK(read(days, "08/09/2556") == "2012-09-08");
    days.compare("08/09/2556", 2013);
    days.compare("20/10/2530", 1987);
    CHECK(read(days, "08/09/2556") == "2013-09-08");
    CHECK(days.decision().style.buddhistCount == BuddhistCount::Plus543);
}

TEST_CASE("An empty column decides nothing", "[datecolumn]")
{
    const DateColumn column = columnOf({"", "  "});
    CHECK(column.decision() == DateColumn(2013).decision());
    CHECK(column.decision().cells == 0);
}
