#pragma once

#include <cstdint>

/// The Gregorian calendar, extended to all years. Years are Christian years.
namespace bandanh::text {

constexpr bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// 28 to 31; 0 for a month outside 1–12.
constexpr int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

constexpr bool isGregorianDay(int year, int month, int day)
{
    return day >= 1 && day <= daysInMonth(year, month);
}

/// Days since 1970-01-01, for years from 1 on. Counted from March, so that the leap day ends a year: after
/// E. G. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac (2013), §15.11.
constexpr std::int64_t dayNumber(int year, int month, int day)
{
    const std::int64_t marchYear = month > 2 ? year : year - 1;
    const std::int64_t marchMonth = (month + 9) % 12;
    const std::int64_t leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400;
    constexpr std::int64_t kDaysTo1970 = 719468; // from 0000-03-01
    return 365 * marchYear + leapDays + (153 * marchMonth + 2) / 5 + day - 1 - kDaysTo1970;
}

} // namespace bandanh::text
