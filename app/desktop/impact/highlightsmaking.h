#pragma once

#include "app/desktop/impact/besidefigures.h"
#include "core/store/store.h"

#include <memory>

namespace bandanh::desktop {

/// The Highlights of a period with what they were made from, on a connection of their own: made on another thread.
struct MadeHighlights {
    std::unique_ptr<store::Connection> reader;
    std::shared_ptr<const report::Report> report;   ///< the next one may take from it what did not change
    std::shared_ptr<const report::Report> lastYear; ///< the same; none where nothing is known of that year
    std::optional<report::Highlights> highlights;
    BesideFigures beside;
    std::optional<Error> error; ///< why there are none
};

/// The reports that the next ones may take something from.
struct EarlierReports {
    std::shared_ptr<const report::Report> report;
    std::shared_ptr<const report::Report> lastYear;
};

/// Reads the store as it is; the earlier reports are of the same store.
void makeHighlights(const store::Store& store, const report::Period& period, const EarlierReports& earlier,
                    MadeHighlights& made);

} // namespace bandanh::desktop
