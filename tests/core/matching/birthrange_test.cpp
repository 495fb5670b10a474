#include "core/matching/birthrange.h"

#include <catch2/catch.hpp>

using bandanh::matching::BirthLevel;
using bandanh::matching::BirthRange;
using bandanh::matching::compareBirths;
using bandanh::text::PartialDate;

namespace {

BirthRange born(std::string_view date)
{
    return BirthRange::of(*PartialDate::parse(date));
}

BirthRange aged(int age, std::string_view day)
{
    return *BirthRange::ofAge(age, *PartialDate::parse(day));
}

} // namespace

TEST_CASE("A birth is as wide as it is known")
{
    CHECK(born("1992-03-27").isDay());
    CHECK(born("1970-01-02") == BirthRange{1, 1});
    CHECK(born("1992-02").days() == 29);
    CHECK(born("1992").days() == 366);
    CHECK(born("1993~").days() == 366 + 365 + 365);
    CHECK(born("1992/1993").days() == 366 + 365);
}

TEST_CASE("A stated age is the year of days that gives it")
{
    const BirthRange range = aged(20, "2013-07-26");
    CHECK(range.first == born("1992-07-27").first);
    CHECK(range.last == born("1993-07-26").last);
    CHECK(aged(1, "2012-02-29").last == born("2011-02-28").last);
    CHECK(aged(20, "2013") == BirthRange{born("1992").first, born("1993").last});
    CHECK_FALSE(BirthRange::ofAge(-1, *PartialDate::parse("2013")));
    CHECK_FALSE(BirthRange::ofAge(2013, *PartialDate::parse("2013")));
}

TEST_CASE("Births agree as far as both are known")
{
    const auto [a, b, level] = GENERATE(table<std::string, std::string, BirthLevel>({
        {"1992-03-27", "1992-03-27", BirthLevel::SameDay},
        {"1992-03-27", "1992", BirthLevel::Fits},
        {"1992", "1992", BirthLevel::Fits},
        {"1992-03", "1992", BirthLevel::Fits},
        {"1992-03-27", "1993", BirthLevel::Nearly},
        {"1992", "1993", BirthLevel::Nearly},
        {"1992", "1994", BirthLevel::Differs},
        {"1992-03-27", "1992-03-28", BirthLevel::Nearly},
        {"1992-03-27", "1997-03-27", BirthLevel::Nearly},
        {"1992-03-07", "1992-07-03", BirthLevel::Nearly},
        {"1992-03-27", "1992-04-28", BirthLevel::Differs},
        {"1992-03-27", "1995", BirthLevel::Differs},
    }));
    CAPTURE(a, b);
    CHECK(compareBirths(born(a), born(b)) == level);
    CHECK(compareBirths(born(b), born(a)) == level);
    CHECK(compareBirths(std::nullopt, born(b)) == BirthLevel::Unknown);
    CHECK(compareBirths(born(a), std::nullopt) == BirthLevel::Unknown);
}

TEST_CASE("An age fits a birth on the day it was stated, and nearly a year off")
{
    CHECK(compareBirths(aged(20, "2013-07-26"), born("1993-07-26")) == BirthLevel::Fits);
    CHECK(compareBirths(aged(20, "2013-07-26"), born("1993-07-27")) == BirthLevel::Nearly);
    CHECK(compareBirths(aged(20, "2013-07-26"), born("1992")) == BirthLevel::Fits);
    CHECK(compareBirths(aged(20, "2013-07-26"), born("1989")) == BirthLevel::Differs);
}
