#pragma once

#include "core/report/period.h"
#include "core/store/connection.h"

#include <map>

namespace bandanh::report {

/// What figures are to reach in a period, by the id of their indicator: of targets for the whole of the year, and for the
/// province of the report or, without one, for the country.
std::map<std::string, double, std::less<>> targetsOf(store::Connection& connection, const Period& period);

} // namespace bandanh::report
