#include "core/store/dayoverview.h"

#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/sheet.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <charconv>

namespace bandanh::store {

namespace {

using records::ActivityStatus;
using records::PartnerPart;

static_assert(int(records::ActivityKind::AntiTraffickingDay) == 1);
static_assert(int(ActivityStatus::Planned) == 1 && int(ActivityStatus::Postponed) == 3
              && int(ActivityStatus::Cancelled) == 4);
static_assert(int(records::SheetState::Open) == 1);
/// Those who make the Day with the foundation; a delegation comes to it.
constexpr std::string_view kMakers = "(p.part IS NULL OR p.part <= 4)";
static_assert(int(PartnerPart::Host) == 1 && int(PartnerPart::CoOrganiser) == 4
              && int(PartnerPart::Delegation) > int(PartnerPart::CoOrganiser));

/// ?1 and ?2 are the year and the one after it.
constexpr std::string_view kOfYear = "a.kind = 1 AND a.date >= ?1 AND a.date < ?2";

/// Events with what hangs on them, from which the others choose; ?3 is the day on which somebody looks. What asks for
/// something has the rank 0, the rest 1, and what is off 2.
std::string eventsWhere(const std::string& condition)
{
    const std::string sheets = "(SELECT count(*) FROM sheet s WHERE s.activity = a.id";
    return "WITH f AS (SELECT a.rid, a.id, a.kind, a.status, a.title_km, a.title_en, a.date,"
           " coalesce(a.venue_km, o.name_km) AS venue_km, coalesce(a.venue_en, o.name_latin) AS venue_en, a.scope, a.expected,"
           " (SELECT count(DISTINCT p.organisation) FROM activity_partner p WHERE p.activity = a.id AND "
           + std::string(kMakers) + ") AS partners, " + sheets + ") AS sheets, " + sheets
           + " AND ifnull(s.state, 1) = 1) AS open_sheets,"
             " (SELECT count(*) FROM headcount h WHERE h.activity = a.id) AS headcounts, ifnull(a.status, 0) IN (3, 4) AS off,"
             " coalesce(a.venue_km, a.venue_en, a.venue_organisation) IS NULL AS no_venue FROM activity a"
             " LEFT JOIN organisation o ON o.id = a.venue_organisation WHERE "
           + condition
           + "), w AS (SELECT *, NOT off AND date <= ?3 AND sheets + headcounts = 0 AS uncounted,"
             " ifnull(status, 0) = 1 AND date < ?3 AS still_planned FROM f),"
             " e AS (SELECT *, CASE WHEN off THEN 2 WHEN open_sheets + uncounted + still_planned + no_venue > 0 THEN 0"
             " ELSE 1 END AS rank FROM w) ";
}

std::string eventsOf(Connection& connection, const DayFilter& filter)
{
    const std::string found = foundCondition(connection, filter.text, records::RecordType::Activity, "a.rid");
    return eventsWhere(std::string(kOfYear) + (found.empty() ? "" : " AND " + found));
}

Statement& bindYear(Statement& statement, int year)
{
    return statement.bind(1, std::to_string(year)).bind(2, std::to_string(year + 1));
}

/// A head first.
constexpr std::string_view kColumns =
    "SELECT id, kind, status, title_km, title_en, date, venue_km, venue_en, scope, expected,"
    " partners, sheets, open_sheets, headcounts, off, uncounted, still_planned, no_venue"
    " FROM e";

std::vector<DayEventOverview> readEvents(Statement& statement)
{
    std::vector<DayEventOverview> found;
    while (statement.step()) {
        DayEventOverview event;
        int column = readHead(statement, event);
        if (!statement.isNull(column))
            event.expected = statement.whole(column);
        for (std::int64_t* number : {&event.partners, &event.sheets, &event.openSheets, &event.headcounts})
            *number = statement.whole(++column);
        for (bool* truth : {&event.isOff, &event.isUncounted, &event.isStillPlanned, &event.lacksVenue})
            *truth = statement.whole(++column) != 0;
        found.push_back(std::move(event));
    }
    return found;
}

/// Who has which part at which event of the year; 0: it gives the venue, -1: it gives something else.
std::string partsOfYear()
{
    return "WITH e AS (SELECT a.id, a.venue_organisation AS venue FROM activity a WHERE " + std::string(kOfYear)
           + "), w AS (SELECT p.organisation AS o, ifnull(p.part, -1) AS part, e.id AS event"
             " FROM e JOIN activity_partner p ON p.activity = e.id WHERE "
           + std::string(kMakers)
           + " UNION SELECT venue, 0, id FROM e WHERE venue IS NOT NULL"
             " UNION SELECT c.organisation, -1, e.id FROM e JOIN contribution c ON c.activity = e.id"
             " WHERE c.organisation IS NOT NULL) ";
}

void readParts(std::string_view list, DayPartnerOverview& partner)
{
    while (!list.empty()) {
        std::int64_t part = -1;
        const std::string_view one = list.substr(0, list.find(','));
        std::from_chars(one.data(), one.data() + one.size(), part);
        if (part > 0)
            partner.parts.push_back(part);
        partner.givesVenue = partner.givesVenue || part == 0;
        list.remove_prefix(std::min(list.size(), one.size() + 1));
    }
    std::ranges::sort(partner.parts);
}

void addSums(Connection& connection, int year, std::vector<DayPartnerOverview>& partners)
{
    Statement statement = connection.prepareOnce(
        "SELECT c.organisation, ifnull(c.currency, ''), sum(ifnull(c.pledged, 0)), sum(ifnull(c.received, 0)),"
        " sum(iif(c.form = 2, ifnull(c.pledged, 0), 0)), sum(iif(c.form = 2, ifnull(c.received, 0), 0))"
        " FROM activity a JOIN contribution c ON c.activity = a.id WHERE "
        + std::string(kOfYear) + " AND c.organisation IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 DESC");
    bindYear(statement, year);
    while (statement.step()) {
        const auto partner = std::ranges::find(partners, statement.rowId(0), &DayPartnerOverview::organisation);
        if (partner != partners.end())
            partner->sums.push_back({std::string(statement.text(1)), statement.whole(2), statement.whole(3),
                                     statement.whole(4), statement.whole(5)});
    }
}

} // namespace

std::int64_t countDayEvents(Connection& connection, const DayFilter& filter)
{
    Statement statement = connection.prepareOnce(eventsOf(connection, filter) + "SELECT count(*) FROM e");
    bindYear(statement, filter.year).bind(3, filter.today);
    statement.step();
    return statement.whole(0);
}

std::vector<DayEventOverview> dayEvents(Connection& connection, const DayFilter& filter, std::int64_t offset,
                                        std::int64_t limit)
{
    Statement statement = connection.prepareOnce(eventsOf(connection, filter) + std::string(kColumns)
                                                 + " ORDER BY rank, scope, rid LIMIT ?4 OFFSET ?5");
    bindYear(statement, filter.year).bind(3, filter.today).bind(4, limit).bind(5, offset);
    return readEvents(statement);
}

std::optional<std::int64_t> placeOfDayEvent(Connection& connection, const DayFilter& filter, const RowId& event)
{
    Statement statement = connection.prepareOnce(
        eventsOf(connection, filter)
        + "SELECT (SELECT count(*) FROM e WHERE (e.rank, e.scope, e.rid) < (x.rank, x.scope, x.rid)) FROM e x WHERE x.id = ?4");
    bindYear(statement, filter.year).bind(3, filter.today).bind(4, event);
    return statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
}

std::optional<DayEventOverview> dayEventOverview(Connection& connection, const RowId& event, const std::string& today)
{
    Statement statement = connection.prepareOnce(eventsWhere("a.id = ?1") + std::string(kColumns));
    statement.bind(1, event).bind(3, today);
    auto found = readEvents(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

DayWork dayWork(Connection& connection, const DayFilter& filter)
{
    Statement statement = connection.prepareOnce(
        eventsWhere(std::string(kOfYear))
        + "SELECT count(*) FILTER (WHERE NOT off), count(DISTINCT iif(off, NULL, scope)), count(*) FILTER (WHERE off),"
          " ifnull(sum(sheets), 0), ifnull(sum(open_sheets), 0), count(*) FILTER (WHERE uncounted),"
          " count(*) FILTER (WHERE still_planned), count(*) FILTER (WHERE no_venue AND NOT off),"
          " count(*) FILTER (WHERE status = 1 AND partners = 0) FROM e");
    bindYear(statement, filter.year).bind(3, filter.today);
    statement.step();
    DayWork work{statement.whole(0), statement.whole(1), statement.whole(2), statement.whole(3), statement.whole(4),
                 statement.whole(5), statement.whole(6), statement.whole(7), statement.whole(8)};
    work.partners = countDayPartners(connection, filter.year);
    return work;
}

std::int64_t countDayPartners(Connection& connection, int year)
{
    Statement statement = connection.prepareOnce(
        partsOfYear() + "SELECT count(DISTINCT o) FROM w JOIN organisation ON organisation.id = w.o");
    bindYear(statement, year).step();
    return statement.whole(0);
}

std::vector<DayPartnerOverview> dayPartners(Connection& connection, int year, std::int64_t offset, std::int64_t limit)
{
    Statement statement = connection.prepareOnce(
        partsOfYear()
        + "SELECT g.id, g.name_km, g.name_latin, group_concat(DISTINCT w.part), count(DISTINCT w.event) AS events"
          " FROM w JOIN organisation g ON g.id = w.o GROUP BY w.o"
          " ORDER BY min(w.part) > 0, events DESC, ifnull(g.name_latin, g.name_km), g.rid LIMIT ?3 OFFSET ?4");
    bindYear(statement, year).bind(3, limit).bind(4, offset);
    std::vector<DayPartnerOverview> found;
    while (statement.step()) {
        DayPartnerOverview partner;
        partner.organisation = statement.rowId(0);
        partner.nameKhmer = statement.text(1);
        partner.nameLatin = statement.text(2);
        readParts(statement.text(3), partner);
        partner.events = statement.whole(4);
        found.push_back(std::move(partner));
    }
    addSums(connection, year, found);
    return found;
}

std::optional<int> latestDayYear(Connection& connection, int notAfter)
{
    Statement& statement =
        connection.prepare("SELECT substr(date, 1, 4) FROM activity a WHERE a.kind = 1 AND a.date < ?1"
                           " ORDER BY a.date DESC LIMIT 1");
    statement.bind(1, std::to_string(notAfter + 1));
    std::optional<int> year;
    if (statement.step())
        year = std::atoi(std::string(statement.text(0)).c_str());
    statement.reset();
    return year;
}

std::vector<RowId> dayEventsToRepeat(Connection& connection, int year)
{
    Statement statement = connection.prepareOnce("SELECT a.id FROM activity a WHERE " + std::string(kOfYear)
                                                 + " AND ifnull(a.status, 0) NOT IN (3, 4) ORDER BY a.scope, a.rid");
    bindYear(statement, year);
    std::vector<RowId> found;
    while (statement.step())
        found.push_back(statement.rowId(0));
    return found;
}

} // namespace bandanh::store
