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

/// Puts the edition that is wished for in front, and says what became of its figures, or of those of the last one.
void takeEditions(MadeHighlights& made, const HighlightsWish& wish)
{
    made.editions = report::editionsOf(*made.reader, wish.period);
    if (made.editions.empty())
        return;
    const auto wished = std::ranges::find(made.editions, wish.edition,
                                          [](const report::Edition& one) { return std::optional(one.id); });
    made.isFrozen = wished != made.editions.end();
    const report::Edition& edition = made.isFrozen ? *wished : made.editions.back();
    if (made.isFrozen) {
        made.highlights = edition.highlights();
        made.beside.records.clear(); // an edition does not keep how many there were
    }
    made.since = report::differenceOf(*made.reader, edition, *made.report);
}

} // namespace

void makeHighlights(const store::Store& store, const HighlightsWish& wish, const EarlierReports& earlier,
                    MadeHighlights& made)
{
    made.error = Error{ErrorCode::DiskFailing, {store.path()}}; // unless it is known better
    try {
        made.reader = store.openReader();
        made.report = std::make_shared<report::Report>(*made.reader, wish.period, earlier.report.get());
        made.lastYear = reportOfYearBefore(*made.reader, wish.period, earlier.lastYear.get());
        made.highlights = made.report->highlights();
        made.beside = besideFigures(*made.reader, *made.report, made.lastYear.get());
        takeEditions(made, wish);
        made.error.reset();
    } catch (const store::StoreFailure& failure) {
        made.error = Error{failure.code(), {store.path()}};
    }
}

} // namespace bandanh::desktop
