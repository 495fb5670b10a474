#include "app/desktop/impact/highlightsmaking.h"

#include "core/store/activityoverview.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

/// Nothing where no activity is of that year: a figure of nought would say that somebody looked.
std::shared_ptr<const report::Report> reportOfYearBefore(store::Connection& reader, report::Period period,
                                                         const report::Report* earlier)
{
    --period.year;
    const auto years = store::activityYears(reader);
    if (std::ranges::find(years, period.year) == years.end())
        return nullptr;
    return std::make_shared<report::Report>(reader, period, earlier);
}

} // namespace

void makeHighlights(const store::Store& store, const report::Period& period, const EarlierReports& earlier,
                    MadeHighlights& made)
{
    made.error = Error{ErrorCode::DiskFailing, {store.path()}}; // unless it is known better
    try {
        made.reader = store.openReader();
        made.report = std::make_shared<report::Report>(*made.reader, period, earlier.report.get());
        made.lastYear = reportOfYearBefore(*made.reader, period, earlier.lastYear.get());
        made.highlights = made.report->highlights();
        made.beside = besideFigures(*made.reader, *made.report, made.lastYear.get());
        made.error.reset();
    } catch (const store::StoreFailure& failure) {
        made.error = Error{failure.code(), {store.path()}};
    }
}

} // namespace bandanh::desktop
