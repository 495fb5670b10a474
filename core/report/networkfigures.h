#pragma once

#include "core/report/evidence.h"

namespace bandanh::report {

/// How many people a student network has had by the end of a quarter.
struct NetworkGrowth {
    int year = 0;
    int quarter = 0; ///< 1 to 4
    std::int64_t leaders = 0;
    std::int64_t students = 0; ///< beside the leaders

    bool operator==(const NetworkGrowth&) const = default;
};

/// Distinct people, linked records being one: who holds or held a term in the network counts from its first day, who signed as
/// a student at one of its activities from that day, whichever came first. Every quarter from the first to the last in
/// which somebody came; a term without a day counts from the first, or where nobody has a day from that of `today`. Empty where
/// nobody is known.
std::vector<NetworkGrowth> networkGrowth(store::Connection& connection, const RowId& network, std::string_view today);

/// The student activities of one kind in the period of the evidence, as the figure of all networks counts them.
struct NetworkActivities {
    records::ActivityKind kind = records::ActivityKind::StudentEducation;
    std::int64_t planned = 0; ///< held ones included
    std::int64_t held = 0;

    bool operator==(const NetworkActivities&) const = default;
};
/// Education, promotion and prevention, in this order.
std::vector<NetworkActivities> networkActivities(const Evidence& evidence, const RowId& network);

} // namespace bandanh::report
