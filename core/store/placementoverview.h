#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <map>
#include <vector>

namespace bandanh::store {

/// Which placements are looked at: those of a year, by channel and province.
struct PlacementFilter {
    std::string year;                               ///< "2013"
    std::optional<std::int64_t> channel;            ///< records::PlacementChannel
    std::optional<std::string> province;            ///< its code, of destination where there is one
    std::optional<std::string> endsFrom, endsUntil; ///< that run out within these days
    std::optional<bool> hasProof;                   ///< only with a proof photo, or only without
    std::string text;                               ///< part of a vehicle, of a publication or of a material, as typed
};

/// One stretch of time on a lane.
struct PlacementSpan {
    RowId id;
    std::string material; ///< its reference, else its title
    std::string from, until;
    std::int64_t state = 0; ///< records::PlacementState
    bool hasProof = false;
};

/// A vehicle, or a publication, and all that it carries in the year: one line of the timeline.
struct PlacementLane {
    std::int64_t channel = 0;
    std::string carrier, operatorKhmer, operatorLatin;
    std::string province; ///< of the first; of destination where there is one
    std::vector<PlacementSpan> spans;
};

std::int64_t countLanes(Connection& connection, const PlacementFilter& filter);
std::vector<PlacementLane> lanes(Connection& connection, const PlacementFilter& filter, std::int64_t offset,
                                 std::int64_t limit);
/// Placements of the filter.
std::int64_t countPlacements(Connection& connection, const PlacementFilter& filter);
/// Lanes (vehicles, publications) by the code of their province, whatever province the filter names.
std::map<std::string, std::int64_t> lanesByProvince(Connection& connection, PlacementFilter filter);
std::vector<std::string> placementYears(Connection& connection);

/// What a photo of a placement may be called after.
struct PlacementNames {
    RowId id;
    std::string reference, carrier;
    std::string operatorKhmer, operatorLatin;
    std::string material; ///< its reference, else its title
    std::string from;
    bool hasProof = false;
};
/// Of all placements of the filter, by vehicle and day.
std::vector<PlacementNames> placementNames(Connection& connection, const PlacementFilter& filter);

/// What a vehicle carries within some days; `nobody` of a plan is left out by the caller.
struct CarrierTaken {
    std::string material, from, until;
};
std::optional<CarrierTaken> carrierTaken(Connection& connection, std::int64_t channel, const std::string& carrier,
                                         const std::string& from, const std::string& until);

} // namespace bandanh::store
