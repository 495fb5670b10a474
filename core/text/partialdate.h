#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::text {

/// How a year came to be known.
enum class DateQualifier : std::uint8_t {
    Exact,
    Approximate, ///< from a stated age: one year either way
    Animal,      ///< from the animal of the twelve-year cycle
    EitherYear   ///< from a Buddhist year alone, which begins in this year and ends in the next one
};

enum class DatePrecision : std::uint8_t { Year, Month, Day };

/// A date as far as it is known: a day, a month or a year of the Gregorian calendar, 0001 to 9999; only a year alone
/// can be qualified. What exists is a date of the calendar.
class PartialDate
{
public:
    static std::optional<PartialDate> ofDay(int year, int month, int day);
    static std::optional<PartialDate> ofMonth(int year, int month);
    /// Nothing for a last year that another one would have to follow.
    static std::optional<PartialDate> ofYear(int year, DateQualifier qualifier = DateQualifier::Exact);

    /// Reads the text that `toText` writes, and nothing else.
    static std::optional<PartialDate> parse(std::string_view text);

    /// ISO 8601-2: `1992-03-27`, `1992-03`, `1992`, approximate `1992~`, from an animal year `1992?`, within two years
    /// `1992/1993`. Texts of one precision sort as their dates do.
    std::string toText() const;

    int year() const { return m_year; }
    std::optional<int> month() const;
    std::optional<int> day() const;
    DateQualifier qualifier() const { return m_qualifier; }
    DatePrecision precision() const;

    /// Age on a day: completed years where both days are known, else the difference of the years. Nothing for a day
    /// before birth. Who is born on 29 February is a year older on 1 March of a common year.
    std::optional<int> ageOn(const PartialDate& day) const;

    /// By year, month, day; what is known less precisely comes first.
    auto operator<=>(const PartialDate&) const = default;

private:
    PartialDate(int year, int month, int day, DateQualifier qualifier);

    std::int16_t m_year;
    std::int8_t m_month; // 0 where only the year is known
    std::int8_t m_day;   // 0 where only the month or the year is known
    DateQualifier m_qualifier;
};

} // namespace bandanh::text
