#pragma once

#include "core/places/gazetteer.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::places {

/// A place as somebody wrote it: up to four cells, or one free address, or both. Codes may stand where names do.
struct WrittenPlace {
    std::string_view village = {};
    std::string_view commune = {};
    std::string_view district = {};
    std::string_view province = {};
    std::string_view address = {};
    /// Where the activity was: decides between places that fit equally well, never against a cell.
    std::optional<PlaceCode> hint = std::nullopt;
};

/// The cells of a written place by level, province first.
using PlaceCells = std::array<std::string, 4>;

/// A piece of a free address, with its level where a type word tells it.
struct AddressPart {
    std::optional<PlaceLevel> level;
    std::string text;

    bool operator==(const AddressPart&) const = default;
};

/// Takes an address apart at line ends, commas and semicolons, and at spaces before a Khmer type word:
/// "ភូមិថ្មី ឃុំធ្មា ស្រុកជ័យសែន" is three parts, each keeping its type word.
std::vector<AddressPart> addressParts(std::string_view address);

/// Lays the parts of an address into cells. Parts without a type word are read from the last, the largest, to the first;
/// one that names no place inside what follows it (a hall, a street) is dropped.
PlaceCells cellsFromAddress(std::string_view address, const Gazetteer& gazetteer, std::optional<PlaceCode> hint);

} // namespace bandanh::places
