#pragma once

#include "core/exchange/referencebook.h"
#include "core/operations/operation.h"
#include "core/places/gazetteer.h"
#include "core/records/placement.h"
#include "core/store/placementoverview.h"

#include <map>
#include <string>
#include <vector>

namespace bandanh::exchange {

/// Vehicles as they are written in a list, one a line, a stretch of them as "TT-001..TT-046", and behind either the province
/// it runs in.
struct PlannedCarrier {
    std::string carrier;
    std::optional<places::PlaceCode> province;
};
std::vector<PlannedCarrier> readCarriers(const places::Gazetteer& gazetteer, std::string_view written);

/// Materials, vehicles and days, put together into placements.
struct PlacementPlan {
    /// 27 posters on 46 tuk-tuks: one poster each, the first again when all are used; or every poster on each of them.
    enum class Share { InTurn, EveryOnEach };

    std::vector<RowId> materials;
    std::vector<PlannedCarrier> carriers;
    std::optional<places::PlaceCode> province; ///< of vehicles without one of their own
    records::PlacementChannel channel = records::PlacementChannel::TukTuk;
    std::optional<text::PartialDate> from, until;
    Share share = Share::InTurn;
};
std::vector<records::Placement> placementsOf(const PlacementPlan& plan);

/// Which field of a placement a heading means, by its search key.
using PlacementHeadings = std::map<std::string, std::uint16_t>;
PlacementHeadings placementHeadings();

/// One line of a table that was pasted: a placement, or the cell that cannot be read.
struct PastedLine {
    std::size_t number = 0; ///< in the table, its headings being line 1
    records::Placement placement;
    std::string unread;                        ///< the cell that could not be understood
    const records::FieldSpec* field = nullptr; ///< what it should have said

    bool isRead() const { return field == nullptr; }
};
/// Reads what was copied from a spreadsheet: tabs, or commas or semicolons, with headings above. Materials and publications
/// are found by reference or name. No line without a heading that is known.
std::vector<PastedLine> readPasted(ReferenceBook& book, const places::Gazetteer& gazetteer,
                                   const PlacementHeadings& headings, std::string_view table);

/// What the vehicle of each placement carries at the same time: in the store, or in an earlier one of these.
std::vector<std::optional<store::CarrierTaken>> takenCarriers(store::Connection& connection,
                                                              const std::vector<records::Placement>& placements);

/// All of them in one step that can be undone; its number.
std::int64_t recordPlacements(const operations::Desk& desk, const std::vector<records::Placement>& placements);

} // namespace bandanh::exchange
