#include "core/report/targets.h"

#include <algorithm>

namespace bandanh::report {

namespace {

constexpr double kHundredths = 100;

/// Whether a term is the year, to the day or as a year or its months.
bool isWholeYear(const Period& period, std::string_view from, std::string_view until)
{
    const std::string first = period.firstDay();
    const std::string last = period.lastDay();
    const auto begins = [](std::string_view day, std::string_view known) {
        return !known.empty() && day.starts_with(known);
    };
    return begins(first, from) && (begins(last, until) || (until.empty() && from == std::to_string(period.year)));
}

bool isOfProvince(const Period& period, std::string_view written)
{
    const auto place = places::PlaceCode::parse(written);
    if (!period.province || !place)
        return !period.province && !place;
    return period.includes(period.reported(place, records::kNational));
}

} // namespace

std::map<std::string, double, std::less<>> targetsOf(store::Connection& connection, const Period& period)
{
    std::map<std::string, double, std::less<>> targets;
    store::Statement& row = connection.prepare(
        R"(SELECT indicator, "from", until, province, value FROM target
           WHERE indicator IS NOT NULL AND value IS NOT NULL ORDER BY id)");
    while (row.step())
        if (isWholeYear(period, row.text(1), row.text(2)) && isOfProvince(period, row.text(3)))
            targets.emplace(row.text(0), static_cast<double>(row.whole(4)) / kHundredths);
    row.reset();
    return targets;
}

} // namespace bandanh::report
