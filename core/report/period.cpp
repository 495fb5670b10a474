#include "core/report/period.h"

#include "core/places/gazetteer.h"

namespace bandanh::report {

namespace {

constexpr std::uint32_t kProvinceUnit = 1'000'000; // a place's number has its province in front of six digits

/// Compares two dates as far as both are known.
int compareKnown(std::string_view a, std::string_view b)
{
    const auto known = std::min({a.size(), b.size(), a.find_first_of("~?"), b.find_first_of("~?")});
    return a.substr(0, known).compare(b.substr(0, known));
}

} // namespace

bool termCovers(std::string_view from, std::string_view until, std::string_view date)
{
    return (from.empty() || compareKnown(from, date) <= 0) && (until.empty() || compareKnown(until, date) >= 0);
}

std::string Period::firstDay() const
{
    return std::to_string(year) + "-01-01";
}

std::string Period::lastDay() const
{
    return std::to_string(year) + "-12-31";
}

bool Period::overlaps(std::string_view from, std::string_view until) const
{
    return termCovers(from, until, std::to_string(year));
}

records::Scope Period::reported(records::Scope scope) const
{
    const auto place = places::PlaceCode::fromNumber(scope * kProvinceUnit);
    return place ? reported(place, scope) : scope;
}

records::Scope Period::reported(std::optional<places::PlaceCode> place, records::Scope scope) const
{
    using std::chrono::day, std::chrono::month;
    if (!place)
        return reported(scope);
    const places::Gazetteer::Day first{std::chrono::year(year), month(1), day(1)};
    return static_cast<records::Scope>(places::Gazetteer::reportingProvince(*place, first).number() / kProvinceUnit);
}

bool Period::includes(records::Scope reportedProvince) const
{
    return !province || reported(*province) == reportedProvince;
}

} // namespace bandanh::report
