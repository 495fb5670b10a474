#pragma once

#include "core/store/activityhead.h"
#include "core/store/partneroverview.h"

namespace bandanh::store {

/// Which events of the Anti-Trafficking Day a list shows: those that ask for something first, then by province.
struct DayFilter {
    int year = 0;
    std::string text;
    std::string today; ///< an event before this day was held, or somebody should say what became of it
};

/// An event of the Day, and what it still lacks.
struct DayEventOverview : ActivityHead {
    std::optional<std::int64_t> expected;
    std::int64_t partners = 0; ///< organisations that host, sponsor or organise with the foundation
    std::int64_t sheets = 0, openSheets = 0, headcounts = 0;
    bool isOff = false;          ///< cancelled or postponed: nothing is asked of it
    bool isUncounted = false;    ///< its day has come, and there is neither a sheet nor a headcount
    bool isStillPlanned = false; ///< its day has passed, and it is still planned
    bool lacksVenue = false;
};

std::int64_t countDayEvents(Connection& connection, const DayFilter& filter);
std::vector<DayEventOverview> dayEvents(Connection& connection, const DayFilter& filter, std::int64_t offset,
                                        std::int64_t limit);
std::optional<std::int64_t> placeOfDayEvent(Connection& connection, const DayFilter& filter, const RowId& event);
std::optional<DayEventOverview> dayEventOverview(Connection& connection, const RowId& event, const std::string& today);

/// What is left to do for the Day of a year, and how much of it there is.
struct DayWork {
    std::int64_t events = 0;    ///< but for those that are off
    std::int64_t provinces = 0; ///< of these
    std::int64_t off = 0;
    std::int64_t sheets = 0, openSheets = 0;
    std::int64_t uncounted = 0, stillPlanned = 0, withoutVenue = 0; ///< events
    std::int64_t withoutHost = 0; ///< events that are planned, and nobody hosts or sponsors them yet
    std::int64_t partners = 0;    ///< distinct organisations
};
DayWork dayWork(Connection& connection, const DayFilter& filter);

/// An organisation that has a part in the Day of a year, gives a venue or something else for it.
struct DayPartnerOverview {
    RowId organisation;
    std::string nameKhmer, nameLatin;
    std::vector<std::int64_t> parts; ///< records::PartnerPart, each once
    bool givesVenue = false;
    std::int64_t events = 0;
    std::vector<MoneySum> sums; ///< given for these events, one a currency
};
std::int64_t countDayPartners(Connection& connection, int year);
/// Those who gave or promised something first, then those with most events.
std::vector<DayPartnerOverview> dayPartners(Connection& connection, int year, std::int64_t offset, std::int64_t limit);

/// The newest year that has an event of the Day, at the latest this one.
std::optional<int> latestDayYear(Connection& connection, int notAfter);
/// The events that a new year may take over: those that were not called off.
std::vector<RowId> dayEventsToRepeat(Connection& connection, int year);

} // namespace bandanh::store
