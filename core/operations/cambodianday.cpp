#include "core/operations/cambodianday.h"

#include <chrono>

namespace bandanh::operations {

text::PartialDate cambodianDay(Timestamp moment)
{
    constexpr std::chrono::hours kAhead{7};
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(moment) + kAhead};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
    return *text::PartialDate::ofDay(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())));
}

} // namespace bandanh::operations
