#pragma once

#include "core/store/activityhead.h"

#include <vector>

namespace bandanh::store {

/// Which activities a list shows; newest first.
struct ActivityFilter : ActivityNarrowing {
    std::optional<std::int64_t> kind; ///< records::ActivityKind
    std::vector<std::int64_t> kinds;  ///< of these only, where any are named
    std::optional<RowId> network;
};

/// Participations of one activity: named and counted are never added twice.
struct ActivitySum {
    std::int64_t named = 0;       ///< distinct people who signed, and signed lines whose person is not known
    std::int64_t headcount = 0;   ///< people counted in the room
    std::int64_t namedWithin = 0; ///< of these, already on sheets

    std::int64_t counted() const { return headcount - namedWithin; }
    std::int64_t participations() const { return named + counted(); }
};

struct ActivityOverview : ActivityHead {
    std::string place;
    std::int64_t sheets = 0;
    std::int64_t openSheets = 0;
    ActivitySum sum;
};

ListOrder activityList(Connection& connection, const ActivityFilter& filter);
/// Those with these numbers, in the order of the list.
std::vector<ActivityOverview> activities(Connection& connection, std::span<const std::int64_t> rids);
/// Activities that a sheet without one may belong to: those of the day it was printed for, else those that have no row
/// entered yet, of the sheet's province first; the newest first.
std::vector<ActivityOverview> activitiesForSheet(Connection& connection, const RowId& sheet, std::int64_t limit);
std::optional<ActivityOverview> activityOverview(Connection& connection, const RowId& activity);

/// The named of one activity. A list does not ask for it: each of them has a record somewhere in the store.
struct NamedBySex {
    std::int64_t female = 0, male = 0, unknown = 0;
};
/// Everybody once, by the own record, else by what a sheet says.
NamedBySex namedBySex(Connection& connection, const RowId& activity);
/// Years that have an activity, newest first.
std::vector<int> activityYears(Connection& connection);

/// A headcount of an activity.
struct HeadcountOverview {
    RowId id;
    std::int64_t kind = 0; ///< records::RoleKind
    std::int64_t female = 0, male = 0, unknown = 0, namedWithin = 0;
    std::string method;
    std::int64_t total() const { return female + male + unknown; }
    std::int64_t net() const { return total() - namedWithin; }
};
std::vector<HeadcountOverview> headcountsOfActivity(Connection& connection, const RowId& activity);

} // namespace bandanh::store
