#pragma once

#include "core/vault/strength.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace bandanh::vault {

/// A part of a passphrase that a guesser tries as a whole.
struct PhrasePiece {
    std::size_t length = 1; ///< in code points, at least 1
    double bits = 0;
    std::optional<Weakness> weakness;
};

/// Every piece that begins at `start` of lower-case code points with ASCII digits; the single character always.
std::vector<PhrasePiece> piecesAt(const std::u32string& points, std::size_t start);

} // namespace bandanh::vault
