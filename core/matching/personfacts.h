#pragma once

#include "core/matching/birthrange.h"
#include "core/places/placecode.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bandanh::matching {

/// Numbered like the sexes of the records.
enum class Sex : std::uint8_t { Female = 1, Male = 2 };

/// A name in one script, in normal form and without titles; empty where it was not written. The whole name stands in
/// `full` where nobody knows which part is the family's: parts are divided by spaces, in either order.
struct WrittenName {
    std::string_view family = {};
    std::string_view given = {};
    std::string_view full = {};

    bool isEmpty() const { return family.empty() && given.empty() && full.empty(); }
};

/// What is known of a person, or written in a row, for telling who it is.
struct PersonFacts {
    WrittenName khmer = {};
    WrittenName latin = {};
    std::optional<Sex> sex = std::nullopt;
    std::optional<BirthRange> birth = std::nullopt;
    /// E.164; empty where there is none. What could not be read as a number does not belong here.
    std::array<std::string_view, 3> phones = {};
    std::optional<places::PlaceCode> place = std::nullopt;
    /// Anything that is the same for the same school or institution, and never 0: a hash of its id, or of its search key.
    std::optional<std::uint32_t> school = std::nullopt;
};

} // namespace bandanh::matching
