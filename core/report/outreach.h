#pragma once

#include "core/report/programme.h"

namespace bandanh::report {

inline bool isInPrint(const PlacementFact& placement)
{
    using enum records::PlacementChannel;
    return placement.channel == Advertisement || placement.channel == Magazine || placement.channel == Newspaper;
}

} // namespace bandanh::report
