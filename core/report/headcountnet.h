#pragma once

#include "core/report/evidence.h"

namespace bandanh::report {

/// Takes from every headcount those whom a name covers: as many as were found among the names when it was written down,
/// or, where nobody noted that, everybody of its kind who is named at its activity. So no one is counted twice.
void takeNamesOff(Evidence& evidence);

} // namespace bandanh::report
