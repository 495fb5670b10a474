#include "core/text/khmercalendar.h"

#include "core/text/gregorian.h"

#include <array>

namespace bandanh::text {

namespace {

/// The quantities of one lunar year, by its Buddhist year.
struct LunarYear {
    int avoman;   ///< excess of the moon over the month, in 692nds of a day
    int bodithey; ///< age of the moon at the new year, in days
    bool hasSolarLeap;
};

constexpr LunarYear lunarYear(int buddhistYear)
{
    const std::int64_t solar = std::int64_t{buddhistYear} * 292207 + 499; // in 800ths of a day
    const std::int64_t days = solar / 800 + 4;
    const std::int64_t excess = 11 * days + 25;
    return {static_cast<int>(excess % 692), static_cast<int>((excess / 692 + days + 29) % 30),
            800 - solar % 800 <= 207};
}

/// A year gains a month when the moon is too old or too young at its new year.
constexpr bool wantsMonth(int buddhistYear)
{
    const int age = lunarYear(buddhistYear).bodithey;
    const int nextAge = lunarYear(buddhistYear + 1).bodithey;
    if (age == 24)
        return nextAge == 6;
    if (age == 25)
        return nextAge != 5;
    return age > 25 || age <= 5;
}

/// A year gains a day when the moon's excess is small.
constexpr bool wantsDay(int buddhistYear)
{
    const LunarYear year = lunarYear(buddhistYear);
    if (year.hasSolarLeap)
        return year.avoman <= 126;
    return year.avoman <= 137 && lunarYear(buddhistYear + 1).avoman != 0;
}

/// Never both: the day then waits for the next year.
constexpr int daysIn(int buddhistYear)
{
    if (wantsMonth(buddhistYear))
        return 384;
    const bool inherits = wantsMonth(buddhistYear - 1) && wantsDay(buddhistYear - 1);
    return wantsDay(buddhistYear) || inherits ? 355 : 354;
}

constexpr int kYears = kLastKhmerYear - kFirstKhmerYear + 1;

/// Day numbers of Visakha Bochea. The lunar year of 1900 began on 3 December 1899 (1 January 1900 was the first day of
/// its second month). The full moon of Pisakh is 161 days behind the beginning, five months of 29, 30, 29, 30 and 29 days
/// and the fifteenth day of the sixth; the leap month and the leap day come later in the year.
constexpr std::array<std::int64_t, kYears> kVisakha = [] {
    std::array<std::int64_t, kYears> days{};
    std::int64_t day = dayNumber(1899, 12, 3) + 161;
    for (int i = 0; i < kYears; ++i) {
        days[static_cast<std::size_t>(i)] = day;
        day += daysIn(kFirstKhmerYear + i + 544);
    }
    return days;
}();

std::optional<std::int64_t> visakhaNumber(int year)
{
    if (year < kFirstKhmerYear || year > kLastKhmerYear)
        return std::nullopt;
    return kVisakha[static_cast<std::size_t>(year - kFirstKhmerYear)];
}

} // namespace

std::optional<PartialDate> visakhaBochea(int christianYear)
{
    const auto number = visakhaNumber(christianYear);
    if (!number)
        return std::nullopt;
    const std::int64_t behindApril = *number - dayNumber(christianYear, 4, 1);
    const int daysOfApril = daysInMonth(christianYear, 4);
    if (behindApril < daysOfApril)
        return PartialDate::ofDay(christianYear, 4, static_cast<int>(behindApril) + 1);
    return PartialDate::ofDay(christianYear, 5, static_cast<int>(behindApril) - daysOfApril + 1);
}

std::optional<int> buddhistYear(const PartialDate& day)
{
    const auto visakha = visakhaNumber(day.year());
    if (!visakha || !day.day())
        return std::nullopt;
    return day.year() + (dayNumber(day.year(), *day.month(), *day.day()) > *visakha ? 544 : 543);
}

} // namespace bandanh::text
