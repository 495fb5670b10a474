#pragma once

#include "core/text/datetokens.h"
#include "core/text/partialdate.h"

#include <optional>
#include <string_view>

namespace bandanh::text {

/// A year of four digits is Buddhist from here on.
inline constexpr int kFirstBuddhistYear = 2400;

/// The order of day and month where both are numbers. A year of four digits, or above 31, is known by itself.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// How the writer of a date counts Buddhist years.
enum class BuddhistCount {
    FromVisakha, ///< the Cambodian calendar: 543 more than the Christian year until Visakha Bochea, then 544
    Plus543,     ///< all year, as in Thailand
    Plus544      ///< all year
};

/// How the dates of a column are written. One cell says little; a column decides (datecolumn.h).
struct DateStyle {
    explicit DateStyle(int lastYearOfAll) : lastYear(lastYearOfAll) {}

    DateOrder order = DateOrder::DayMonthYear;
    /// Of years of two digits.
    DateEra era = DateEra::Christian;
    /// The last year that years of two digits can mean; they span the hundred years up to it: for births
    /// and for paper from the field, the year of the sheet.
    int lastYear;
    BuddhistCount buddhistCount = BuddhistCount::FromVisakha;
    /// What a Buddhist year without day and month is ahead of the Christian year: 543 or 544, where it is known. Where
    /// not, it is one of two years: the Buddhist year begins in the one and ends in the other.
    std::optional<int> buddhistYearOffset;

    bool operator==(const DateStyle&) const = default;
};

/// Reads a date as people write it, in Khmer or English: `27/03/1992`, `1992-03-27`, `27-Mar-92`, `March 27, 1992`,
/// `ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ១៩៩២`, `២៧/០៣/២៥៣៥`, `ព.ស. ២៥៣៥`, `03/1992`, `1992`. Years are 1900 to 2200 (2443 to 2743 in the
/// Buddhist era). What is no date, or no possible one in this style, is nothing: day and month never change places to
/// make it fit. Lunar dates (`៩កើត ខែចេត្រ`) are not read.
std::optional<PartialDate> readDate(std::string_view cell, const DateStyle& style);

/// What a written date says before a style is known.
struct DateShape {
    struct Number {
        int value = 0;
        int digits = 0;

        /// Known to be a year by its looks.
        bool isYearlike() const { return digits >= 3 || value > 31; }
    };
    enum class Kind {
        Nothing,
        Year,      ///< year
        YearMonth, ///< year, month
        Named,     ///< year, month and day, each known by words or by a year in front
        Numbers    ///< three numbers whose order the style decides: day, month, year as written
    };

    Kind kind = Kind::Nothing;
    Number day;
    Number month;
    Number year;
    std::optional<DateEra> era; ///< where a word says so
    bool isYearInFront = false; ///< of three numbers

    static DateShape of(std::string_view cell);
};

/// The date that a shape means in a style.
std::optional<PartialDate> dateOf(const DateShape& shape, const DateStyle& style);

} // namespace bandanh::text
