#include "core/store/placementoverview.h"

#include "core/records/placement.h"

namespace bandanh::store {

namespace {

static_assert(int(records::PlacementState::Cancelled) == 5 && int(records::PlacementState::NotPrinted) == 6);

// What carries: a vehicle by its plate, a publication by its name.
constexpr std::string_view kLane = "ifnull(p.channel, 0), ifnull(p.carrier, p.organisation)";
constexpr std::string_view kProvince = "substr(ifnull(p.province_to, p.province_from), 1, 2)";
constexpr std::string_view kMaterialName = "coalesce(t.reference, t.title_en, t.title_km, '')";

std::string conditionOf(const PlacementFilter& filter)
{
    std::string sql =
        " FROM placement p LEFT JOIN material t ON t.id = p.material"
        " LEFT JOIN organisation o ON o.id = p.organisation WHERE substr(p.\"from\", 1, 4) <= ?1"
        " AND substr(ifnull(p.until, CASE WHEN p.channel IN (1, 2, 6, 8) THEN '9999' ELSE p.\"from\" END), 1, 4) >= ?1"
        " AND (?2 IS NULL OR p.channel = ?2) AND (?3 IS NULL OR "
        + std::string(kProvince) + " = ?3)";
    if (filter.endsFrom)
        sql += " AND p.until BETWEEN ?4 AND ?5 AND (p.state IS NULL OR p.state < 3)";
    if (filter.hasProof)
        sql += *filter.hasProof ? " AND p.proof IS NOT NULL" : " AND p.proof IS NULL";
    if (!filter.text.empty())
        sql +=
            " AND (instr(lower(ifnull(p.carrier, '')), lower(?6)) OR instr(lower(ifnull(o.name_latin, '')), lower(?6))"
            " OR instr(ifnull(o.name_km, ''), ?6) OR instr(lower("
            + std::string(kMaterialName) + "), lower(?6)))";
    return sql;
}

void bindFilter(Statement& statement, const PlacementFilter& filter)
{
    statement.bind(1, filter.year);
    filter.channel ? statement.bind(2, *filter.channel) : statement.bindNull(2);
    filter.province ? statement.bind(3, *filter.province) : statement.bindNull(3);
    if (filter.endsFrom)
        statement.bind(4, *filter.endsFrom).bind(5, filter.endsUntil.value_or("9999"));
    if (!filter.text.empty())
        statement.bind(6, filter.text);
}

PlacementLane readLane(const Statement& statement)
{
    PlacementLane lane;
    lane.channel = statement.whole(0);
    lane.carrier = statement.text(1);
    lane.operatorKhmer = statement.text(2);
    lane.operatorLatin = statement.text(3);
    lane.province = statement.text(4);
    return lane;
}

} // namespace

std::int64_t countLanes(Connection& connection, const PlacementFilter& filter)
{
    Statement statement = connection.prepareOnce("SELECT count(*) FROM (SELECT DISTINCT " + std::string(kLane)
                                                 + conditionOf(filter) + ")");
    bindFilter(statement, filter);
    statement.step();
    return statement.whole(0);
}

std::vector<PlacementLane> lanes(Connection& connection, const PlacementFilter& filter, std::int64_t offset,
                                 std::int64_t limit)
{
    const std::string condition = conditionOf(filter);
    // The lanes of the window first, then what they carry: joined in one statement so that both see one state.
    Statement statement = connection.prepareOnce(
        "WITH lane AS MATERIALIZED (SELECT ifnull(p.channel, 0) AS channel, ifnull(p.carrier, p.organisation) AS name"
        + condition
        + " GROUP BY 1, 2 ORDER BY 1, 2 LIMIT ?7 OFFSET ?8)"
          " SELECT ifnull(p.channel, 0), ifnull(p.carrier, ''), o.name_km, o.name_latin, "
        + std::string(kProvince) + ", p.id, " + std::string(kMaterialName)
        + ", p.\"from\", ifnull(p.until, CASE WHEN p.channel IN (1, 2, 6, 8) THEN '' ELSE p.\"from\" END), p.state,"
          " ifnull(p.carrier, p.organisation), p.proof IS NOT NULL"
        + condition
        + " AND (ifnull(p.channel, 0), ifnull(p.carrier, p.organisation)) IN (SELECT channel, name FROM lane)"
          " ORDER BY 1, 11, p.\"from\", p.rid");
    bindFilter(statement, filter);
    statement.bind(7, limit).bind(8, offset);
    std::vector<PlacementLane> found;
    std::string name;
    while (statement.step()) {
        const std::string next(statement.blob(10));
        if (found.empty() || found.back().channel != statement.whole(0) || next != name)
            found.push_back(readLane(statement));
        name = next;
        found.back().spans.push_back({statement.rowId(5), std::string(statement.text(6)),
                                      std::string(statement.text(7)), std::string(statement.text(8)),
                                      statement.whole(9), statement.whole(11) != 0});
    }
    return found;
}

std::int64_t countPlacements(Connection& connection, const PlacementFilter& filter)
{
    Statement statement = connection.prepareOnce("SELECT count(*)" + conditionOf(filter));
    bindFilter(statement, filter);
    statement.step();
    return statement.whole(0);
}

std::map<std::string, std::int64_t> lanesByProvince(Connection& connection, PlacementFilter filter)
{
    filter.province.reset();
    Statement statement = connection.prepareOnce("SELECT province, count(*) FROM (SELECT DISTINCT "
                                                 + std::string(kProvince) + " AS province, " + std::string(kLane)
                                                 + conditionOf(filter) + ") WHERE province IS NOT NULL GROUP BY 1");
    bindFilter(statement, filter);
    std::map<std::string, std::int64_t> counts;
    while (statement.step())
        counts.emplace(statement.text(0), statement.whole(1));
    return counts;
}

std::vector<std::string> placementYears(Connection& connection)
{
    Statement& statement = connection.prepare(
        "SELECT DISTINCT substr(\"from\", 1, 4) FROM placement WHERE \"from\" IS NOT NULL ORDER BY 1 DESC");
    std::vector<std::string> years;
    while (statement.step())
        years.emplace_back(statement.text(0));
    statement.reset();
    return years;
}

std::vector<PlacementNames> placementNames(Connection& connection, const PlacementFilter& filter)
{
    Statement statement = connection.prepareOnce(
        "SELECT p.id, ifnull(p.reference, ''), ifnull(p.carrier, ''), ifnull(o.name_km, ''), ifnull(o.name_latin, ''), "
        + std::string(kMaterialName) + ", ifnull(p.\"from\", ''), p.proof IS NOT NULL" + conditionOf(filter)
        + " ORDER BY p.carrier, p.\"from\", p.rid");
    bindFilter(statement, filter);
    std::vector<PlacementNames> found;
    while (statement.step())
        found.push_back({statement.rowId(0), std::string(statement.text(1)), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4)), std::string(statement.text(5)),
                         std::string(statement.text(6)), statement.whole(7) != 0});
    return found;
}

std::optional<CarrierTaken> carrierTaken(Connection& connection, std::int64_t channel, const std::string& carrier,
                                         const std::string& from, const std::string& until)
{
    Statement& statement = connection.prepare(
        "SELECT " + std::string(kMaterialName)
        + ", p.\"from\", ifnull(p.until, '') FROM placement p LEFT JOIN material t ON t.id = p.material"
          " WHERE p.carrier = ?1 AND p.channel IS ?2 AND (p.state IS NULL OR p.state NOT IN (5, 6))"
          " AND (?4 = '' OR ifnull(p.\"from\", '') <= ?4) AND ifnull(p.until, '9999') >= ?3 ORDER BY p.\"from\" LIMIT 1");
    statement.bind(1, carrier).bind(2, channel).bind(3, from).bind(4, until);
    std::optional<CarrierTaken> taken;
    if (statement.step())
        taken = CarrierTaken{std::string(statement.text(0)), std::string(statement.text(1)),
                             std::string(statement.text(2))};
    statement.reset();
    return taken;
}

} // namespace bandanh::store
