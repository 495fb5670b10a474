#include "core/matching/birthrange.h"

#include "core/text/gregorian.h"

#include <algorithm>
#include <chrono>

namespace bandanh::matching {

namespace {

std::int32_t dayOf(int year, int month, int day)
{
    return static_cast<std::int32_t>(text::dayNumber(year, month, day));
}

/// The same day a number of years before; 29 February becomes the 28th.
std::int32_t yearsBefore(int years, int year, int month, int day)
{
    const int then = year - years;
    return dayOf(then, month, std::min(day, text::daysInMonth(then, month)));
}

bool oneSlipApart(std::int32_t a, std::int32_t b)
{
    const auto date = [](std::int32_t days) {
        return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days)));
    };
    const auto x = date(a);
    const auto y = date(b);
    const int equal = static_cast<int>(x.year() == y.year()) + static_cast<int>(x.month() == y.month())
                      + static_cast<int>(x.day() == y.day());
    const bool exchanged = x.year() == y.year() && static_cast<unsigned>(x.month()) == static_cast<unsigned>(y.day())
                           && static_cast<unsigned>(x.day()) == static_cast<unsigned>(y.month());
    return equal == 2 || exchanged;
}

} // namespace

BirthRange BirthRange::of(const text::PartialDate& birth)
{
    const int year = birth.year();
    if (birth.day())
        return {dayOf(year, *birth.month(), *birth.day()), dayOf(year, *birth.month(), *birth.day())};
    if (birth.month())
        return {dayOf(year, *birth.month(), 1), dayOf(year, *birth.month(), text::daysInMonth(year, *birth.month()))};
    const bool isAbout = birth.qualifier() == text::DateQualifier::Approximate;
    const bool reachesOn = isAbout || birth.qualifier() == text::DateQualifier::EitherYear;
    return {dayOf(year - (isAbout ? 1 : 0), 1, 1), dayOf(year + (reachesOn ? 1 : 0), 12, 31)};
}

std::optional<BirthRange> BirthRange::ofAge(int age, const text::PartialDate& statedOn)
{
    if (age < 0 || age >= statedOn.year())
        return std::nullopt;
    if (!statedOn.day())
        return BirthRange{dayOf(statedOn.year() - age - 1, 1, 1), dayOf(statedOn.year() - age, 12, 31)};
    const int month = *statedOn.month();
    const int day = *statedOn.day();
    return BirthRange{yearsBefore(age + 1, statedOn.year(), month, day) + 1,
                      yearsBefore(age, statedOn.year(), month, day)};
}

BirthLevel compareBirthDays(std::int32_t a, std::int32_t b)
{
    return oneSlipApart(a, b) ? BirthLevel::Nearly : BirthLevel::Differs;
}

} // namespace bandanh::matching
