#pragma once

#include "core/matching/namebook.h"
#include "core/matching/personfacts.h"

#include <array>
#include <string>

namespace bandanh::matching {

/// A written name in two parts.
struct DividedName {
    std::string first;
    std::string rest;

    bool isEmpty() const { return first.empty() && rest.empty(); }
};

/// The ways to divide a name: family and given as they are told apart; else the first word and the rest, and, of three
/// words and more, also all but the last. A single word that nobody has is divided where two known names meet, since
/// typists leave the space out. The second way is empty where there is only one.
std::array<DividedName, 2> divideName(const WrittenName& name, const NameBook& known);

} // namespace bandanh::matching
