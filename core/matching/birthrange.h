#pragma once

#include "core/text/partialdate.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace bandanh::matching {

/// The days on which somebody may have been born, both ends included, as days since 1970-01-01. A full date is one day,
/// a year is its days, an age is the year of days that gives it on the day it was stated.
struct BirthRange {
    std::int32_t first;
    std::int32_t last;

    static BirthRange of(const text::PartialDate& birth);
    /// Nothing when the day the age was stated on is not known to the year, or the age is negative.
    static std::optional<BirthRange> ofAge(int age, const text::PartialDate& statedOn);

    bool isDay() const { return first == last; }
    int days() const { return last - first + 1; }

    bool operator==(const BirthRange&) const = default;
};

enum class BirthLevel : std::uint8_t {
    Unknown,
    SameDay, ///< two full dates, equal
    Fits,    ///< the ranges share days
    Nearly,  ///< at most a year apart; of two full dates: one of day, month and year wrong, or day and month exchanged
    Differs
};

/// Two full dates that are not equal: Nearly or Differs.
BirthLevel compareBirthDays(std::int32_t a, std::int32_t b);

inline BirthLevel compareBirths(const std::optional<BirthRange>& a, const std::optional<BirthRange>& b)
{
    constexpr std::int32_t kTolerance = 365;
    if (!a || !b)
        return BirthLevel::Unknown;
    if (a->isDay() && b->isDay())
        return a->first == b->first ? BirthLevel::SameDay : compareBirthDays(a->first, b->first);
    const std::int32_t gap = std::max(a->first - b->last, b->first - a->last);
    return gap <= 0 ? BirthLevel::Fits : gap <= kTolerance ? BirthLevel::Nearly : BirthLevel::Differs;
}

} // namespace bandanh::matching
