#pragma once

#include "core/matching/namebook.h"

#include <cstdint>

namespace bandanh::matching {

enum class NameLevel : std::uint8_t {
    Missing, ///< not written on one side
    Equal,   ///< one spelling key
    Slip,    ///< one letter left out, added, wrong or exchanged; two in long names
    Sound,   ///< spelled differently, sounds alike (also across scripts)
    Initial, ///< one side is the other's first letter
    Loose,   ///< more slips than that, or sounds nearly alike
    Different
};

NameLevel compareParts(const NameForm& a, const NameForm& b);

/// A name of two parts; `rest` is empty where it is one word, and may be several words.
struct NameParts {
    NameForm first;
    NameForm rest;

    bool isEmpty() const { return first.isEmpty() && rest.isEmpty(); }
};

struct NameComparison {
    NameLevel first = NameLevel::Missing;
    NameLevel rest = NameLevel::Missing;
    /// The parts agree in the other order than they are written.
    bool swapped = false;

    bool isMissing() const { return first == NameLevel::Missing && rest == NameLevel::Missing; }
    bool isEqual() const { return first == NameLevel::Equal && rest == NameLevel::Equal; }
    bool operator==(const NameComparison&) const = default;
};

/// The order in which the parts agree better; names that differ only in where they are divided are equal. Where one side
/// is a single word, the levels are those of the other side's parts.
NameComparison compareNames(const NameParts& a, const NameParts& b);

} // namespace bandanh::matching
