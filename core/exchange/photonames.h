#pragma once

#include "core/store/placementoverview.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bandanh::exchange {

/// What the name of a photo's file says of the placement that it shows.
struct PhotoMatch {
    enum class Outcome : std::uint8_t {
        One,     ///< `placement`
        Unnamed, ///< nothing in the name is a reference or a vehicle that is looked at
        Several, ///< the vehicle or publication has several, and the name does not say which
        Twice,   ///< an earlier file of these shows the same `placement`
    };

    Outcome outcome = Outcome::Unnamed;
    std::optional<std::size_t> placement; ///< its place among those given
};

/// For each file, by its name alone ("IMG_20130206 TT-046 (2).jpg"): the reference of a placement, else its vehicle or
/// publication, and the material where that has several. Case, spaces, hyphens and the script of digits do not matter; TT-04 is
/// not found in TT-046. Names of fewer than three letters and digits are not looked for.
std::vector<PhotoMatch> matchPhotos(std::span<const std::string> names,
                                    std::span<const store::PlacementNames> placements);

} // namespace bandanh::exchange
