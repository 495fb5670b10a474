#pragma once

#include "app/desktop/impact/besidefigures.h"
#include "core/report/editiondifference.h"
#include "core/store/store.h"

#include <memory>

namespace bandanh::desktop {

/// What the Impact page is to show: the figures of a period, as they are or as an edition has them.
struct HighlightsWish {
    report::Period period;
    std::optional<RowId> edition;
};

/// The Highlights with what they were made from, on a connection of their own: made on another thread.
struct MadeHighlights {
    std::unique_ptr<store::Connection> reader;
    std::shared_ptr<const report::Report> report;   ///< the next one may take from it what did not change
    std::shared_ptr<const report::Report> lastYear; ///< the same; none where nothing is known of that year
    std::optional<report::Highlights> highlights;   ///< those in front: frozen ones, where an edition is
    BesideFigures beside;
    std::vector<report::Edition> editions;          ///< of the period, by number
    bool isFrozen = false;                          ///< an edition is in front
    std::optional<report::EditionDifference> since; ///< the edition in front, or else the last one
    std::optional<Error> error;                     ///< why there are none
};

/// The reports that the next ones may take something from.
struct EarlierReports {
    std::shared_ptr<const report::Report> report;
    std::shared_ptr<const report::Report> lastYear;
};

/// Reads the store as it is; the earlier reports are of the same store. The figures of today stand in the place of an edition
/// that is no more.
void makeHighlights(const store::Store& store, const HighlightsWish& wish, const EarlierReports& earlier,
                    MadeHighlights& made);

} // namespace bandanh::desktop
