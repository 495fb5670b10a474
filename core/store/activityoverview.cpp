#include "core/store/activityoverview.h"

#include "core/records/attendance.h"
#include "core/records/sheet.h"

namespace bandanh::store {

namespace {

std::string selectOf()
{
    return std::string(kSelectHead)
           + ", a.place, (SELECT count(*) FROM sheet s WHERE s.activity = a.id),"
             " (SELECT count(*) FROM sheet s WHERE s.activity = a.id AND (s.state IS NULL OR s.state = 1)), "
           + namedColumn() + " FROM activity a";
}

void addHeadcounts(Connection& connection, ActivityOverview& activity)
{
    for (const HeadcountOverview& headcount : headcountsOfActivity(connection, activity.id)) {
        activity.sum.headcount += headcount.total();
        activity.sum.namedWithin += headcount.namedWithin;
    }
}

std::vector<ActivityOverview> readAll(Connection& connection, Statement& statement)
{
    std::vector<ActivityOverview> found;
    while (statement.step()) {
        ActivityOverview activity;
        int column = readHead(statement, activity);
        activity.place = statement.text(column++);
        activity.sheets = statement.whole(column++);
        activity.openSheets = statement.whole(column++);
        activity.sum.named = statement.whole(column);
        found.push_back(std::move(activity));
    }
    statement.reset();
    for (ActivityOverview& activity : found)
        addHeadcounts(connection, activity);
    return found;
}

} // namespace

ListOrder activityList(Connection& connection, const ActivityFilter& filter)
{
    ListOrder list = newestActivities(connection, filter);
    if (filter.kind)
        list.narrow("a.kind = " + list.parameter(*filter.kind));
    if (filter.network)
        list.narrow("a.network = " + list.parameter(*filter.network));
    if (!filter.kinds.empty())
        list.narrow("a.kind IN (SELECT value FROM json_each(" + list.parameter(jsonOf(filter.kinds)) + "))");
    return list;
}

std::vector<ActivityOverview> activities(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement& statement = connection.prepare(selectOf() + newestActivities().withNumbers());
    statement.bind(1, jsonOf(rids));
    return readAll(connection, statement);
}

std::vector<ActivityOverview> activitiesForSheet(Connection& connection, const RowId& sheet, std::int64_t limit)
{
    Statement statement = connection.prepareOnce(
        selectOf()
        + " JOIN sheet w ON w.id = ?1 WHERE a.date = w.printed_on OR NOT EXISTS"
          " (SELECT 1 FROM sheet s JOIN attendance l ON l.sheet = s.id WHERE s.activity = a.id)"
          " ORDER BY (a.date IS w.printed_on) DESC, (a.scope = w.scope) DESC, a.date DESC, a.rid DESC LIMIT ?2");
    statement.bind(1, sheet).bind(2, limit);
    return readAll(connection, statement);
}

std::optional<ActivityOverview> activityOverview(Connection& connection, const RowId& activity)
{
    Statement statement = connection.prepareOnce(selectOf() + " WHERE a.id = ?1");
    statement.bind(1, activity);
    auto found = readAll(connection, statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

NamedBySex namedBySex(Connection& connection, const RowId& activity)
{
    Statement& statement =
        connection.prepare("SELECT coalesce(p.sex, max(l.sex)) FROM sheet s JOIN attendance l ON l.sheet = s.id"
                           " LEFT JOIN person p ON p.id = l.person WHERE s.activity = ?1 AND l.signature IS NOT 1"
                           " GROUP BY coalesce(l.person, l.id)");
    statement.bind(1, activity);
    NamedBySex named;
    while (statement.step())
        ++(statement.whole(0) == 1 ? named.female : statement.whole(0) == 2 ? named.male : named.unknown);
    statement.reset();
    return named;
}

std::vector<int> activityYears(Connection& connection)
{
    Statement& statement =
        connection.prepare("SELECT DISTINCT substr(date, 1, 4) FROM activity WHERE date IS NOT NULL ORDER BY 1 DESC");
    std::vector<int> years;
    while (statement.step())
        years.push_back(std::atoi(std::string(statement.text(0)).c_str()));
    statement.reset();
    return years;
}

std::vector<HeadcountOverview> headcountsOfActivity(Connection& connection, const RowId& activity)
{
    Statement& statement = connection.prepare(
        "SELECT id, kind, ifnull(women, 0) + ifnull(girls, 0) + ifnull(female, 0),"
        " ifnull(men, 0) + ifnull(boys, 0) + ifnull(male, 0), ifnull(sex_unknown, 0), ifnull(named_within, 0),"
        " method FROM headcount WHERE activity = ?1 ORDER BY rid");
    statement.bind(1, activity);
    std::vector<HeadcountOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.whole(1), statement.whole(2), statement.whole(3),
                         statement.whole(4), statement.whole(5), std::string(statement.text(6))});
    statement.reset();
    return found;
}

} // namespace bandanh::store
