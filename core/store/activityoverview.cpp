#include "core/store/activityoverview.h"

#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/store/searchindex.h"
#include "core/store/tagwords.h"

namespace bandanh::store {

namespace {

/// Adds the condition that the filter makes to a statement's text; the values are bound by bindFilter().
std::string conditionOf(Connection& connection, const ActivityFilter& filter)
{
    std::string sql =
        " WHERE (?1 IS NULL OR a.date >= ?1 AND a.date < ?2) AND (?3 IS NULL OR a.kind = ?3) AND (?4 IS NULL OR a.scope = ?4)";
    if (filter.network)
        sql += " AND a.network = ?7";
    if (!filter.kinds.empty()) {
        std::string kinds;
        for (const std::int64_t kind : filter.kinds)
            kinds += (kinds.empty() ? "" : ",") + std::to_string(kind);
        sql += " AND a.kind IN (" + kinds + ")";
    }
    if (!filter.tag.empty())
        sql += " AND " + taggedCondition(records::specOf(records::RecordType::Activity), "a.id", "?9");
    return sql + foundCondition(connection, filter.text, records::RecordType::Activity, "a.rid");
}

template <class Bindable>
void bindFilter(Bindable& statement, const ActivityFilter& filter)
{
    if (filter.year) {
        statement.bind(1, std::to_string(*filter.year));
        statement.bind(2, std::to_string(*filter.year + 1));
    } else {
        statement.bindNull(1).bindNull(2);
    }
    filter.kind ? statement.bind(3, *filter.kind) : statement.bindNull(3);
    filter.scope ? statement.bind(4, std::int64_t{*filter.scope}) : statement.bindNull(4);
    if (filter.network)
        statement.bind(7, *filter.network);
    if (!filter.tag.empty())
        statement.bind(9, filter.tag);
}

// A person's second line, on whatever sheet of the activity, is not a second participation.
constexpr std::string_view kSelect =
    "SELECT a.id, a.kind, a.status, a.title_km, a.title_en, a.date, a.venue_km, a.venue_en, a.place, a.scope,"
    " (SELECT count(*) FROM sheet s WHERE s.activity = a.id),"
    " (SELECT count(*) FROM sheet s WHERE s.activity = a.id AND (s.state IS NULL OR s.state = 1)),"
    " (SELECT count(DISTINCT coalesce(l.person, l.id)) FROM sheet s JOIN attendance l ON l.sheet = s.id"
    " WHERE s.activity = a.id AND l.signature IS NOT 1)"
    " FROM activity a";
static_assert(int(records::Signature::No) == 1);

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
        activity.id = statement.rowId(0);
        activity.kind = statement.whole(1);
        activity.status = statement.whole(2);
        activity.titleKhmer = statement.text(3);
        activity.titleLatin = statement.text(4);
        activity.date = statement.text(5);
        activity.venueKhmer = statement.text(6);
        activity.venueLatin = statement.text(7);
        activity.place = statement.text(8);
        activity.scope = static_cast<records::Scope>(statement.whole(9));
        activity.sheets = statement.whole(10);
        activity.openSheets = statement.whole(11);
        activity.sum.named = statement.whole(12);
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
    BoundValues values;
    bindFilter(values, filter);
    return {.table = "activity a",
            .where = conditionOf(connection, filter),
            .values = values.take(),
            .key = "ifnull(a.date, '')",
            .number = "a.rid",
            .isDescending = true,
            .way = Way::Whole};
}

std::vector<ActivityOverview> activities(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement& statement = connection.prepare(std::string(kSelect)
                                              + " WHERE a.rid IN (SELECT value FROM json_each(?1))"
                                                " ORDER BY ifnull(a.date, '') DESC, a.rid DESC");
    statement.bind(1, jsonOf(rids));
    return readAll(connection, statement);
}

std::optional<std::int64_t> placeOfActivity(Connection& connection, const ActivityFilter& filter, const RowId& activity)
{
    // Without a date an activity stands at the end, so the empty text stands for it.
    const std::string condition = conditionOf(connection, filter);
    Statement statement = connection.prepareOnce(
        "SELECT (SELECT count(*) FROM activity a" + condition
        + " AND (ifnull(a.date, ''), a.rid) > (SELECT ifnull(date, ''), rid FROM activity WHERE id = ?5)) FROM activity a"
        + condition + " AND a.id = ?5");
    bindFilter(statement, filter);
    statement.bind(5, activity);
    return statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
}

std::vector<ActivityOverview> activitiesForSheet(Connection& connection, const RowId& sheet, std::int64_t limit)
{
    Statement statement = connection.prepareOnce(
        std::string(kSelect)
        + " JOIN sheet w ON w.id = ?1 WHERE a.date = w.printed_on OR NOT EXISTS"
          " (SELECT 1 FROM sheet s JOIN attendance l ON l.sheet = s.id WHERE s.activity = a.id)"
          " ORDER BY (a.date IS w.printed_on) DESC, (a.scope = w.scope) DESC, a.date DESC, a.rid DESC LIMIT ?2");
    statement.bind(1, sheet).bind(2, limit);
    return readAll(connection, statement);
}

std::optional<ActivityOverview> activityOverview(Connection& connection, const RowId& activity)
{
    Statement statement = connection.prepareOnce(std::string(kSelect) + " WHERE a.id = ?1");
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
