#pragma once

#include "core/matching/comparison.h"

#include <QString>

namespace bandanh::desktop {

/// Why somebody is asked about, as a sentence each: "Same phone. The names sound the same. The other school."
QString reasonWords(const std::vector<matching::Reason>& reasons);

/// "Proposed: very likely", by the weight in bits.
QString likelihoodWords(double weight);

} // namespace bandanh::desktop
