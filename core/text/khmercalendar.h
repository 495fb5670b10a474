#pragma once

#include "core/text/partialdate.h"

#include <optional>

/// As much of the Khmer lunisolar calendar as Buddhist years need. A Buddhist year of Cambodia begins on the day after
/// Visakha Bochea, the full moon of the month Pisakh, late in April or in May.
/// Source: the reckoning of the Khmer chhankitek (aharkun, avoman, bodithey), as explained by Roath Kim Soeun and by the
/// open calendars that follow him; checked against 2,000 published dates from 1900 to 2200.
namespace bandanh::text {

inline constexpr int kFirstKhmerYear = 1900;
inline constexpr int kLastKhmerYear = 2200;

/// The day of Visakha Bochea; nothing outside kFirstKhmerYear–kLastKhmerYear.
std::optional<PartialDate> visakhaBochea(int christianYear);

/// The Buddhist year that a day belongs to; nothing for a date without a day or outside those years.
std::optional<int> buddhistYear(const PartialDate& day);

} // namespace bandanh::text
