#pragma once

#include "core/report/evidence.h"

#include <map>

namespace bandanh::report {

/// Participations by sex.
struct SexCounts {
    std::int64_t female = 0;
    std::int64_t male = 0;
    std::int64_t unknown = 0;

    std::int64_t total() const { return female + male + unknown; }
    bool operator==(const SexCounts&) const = default;
};

/// The Anti-Trafficking Day of a year: the participations of its figure, told apart by kind and sex together and by event, and
/// how wide the Day was. Everything adds up to the figure, because it walks what the figure walks.
struct DayOfYear {
    std::map<std::string, SexCounts, std::less<>> byKind; ///< by the word of the kind of participant, or "unknown"
    std::map<RowId, std::int64_t> byEvent;                ///< of the events held, also those where nobody is counted
    std::int64_t provinces = 0;                           ///< with an event held
    std::int64_t schools = 0;                             ///< whose students are named, or where an event was held
};

DayOfYear dayOfYear(const Evidence& evidence);

} // namespace bandanh::report
