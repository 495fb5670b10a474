#include "core/store/personoverview.h"

#include "core/store/searchindex.h"
#include "core/text/searchkey.h"

namespace bandanh::store {

namespace {

constexpr std::int64_t kMostHits = 20'000;

std::string conditionOf(Connection& connection, const PersonFilter& filter)
{
    std::string sql = " WHERE (?1 IS NULL OR p.scope = ?1)";
    if (filter.roleKind)
        sql += " AND EXISTS (SELECT 1 FROM role r WHERE r.person = p.id AND r.kind = ?2)";
    if (text::searchKey(filter.text).empty())
        return sql;
    std::string rids;
    for (const SearchHit& hit : SearchIndex(connection).find(filter.text, records::RecordType::Person, kMostHits))
        rids += (rids.empty() ? "" : ",") + std::to_string(hit.rid);
    return sql + " AND p.rid IN (" + rids + ")";
}

void bindFilter(Statement& statement, const PersonFilter& filter)
{
    filter.scope ? statement.bind(1, std::int64_t{*filter.scope}) : statement.bindNull(1);
    if (filter.roleKind)
        statement.bind(2, *filter.roleKind);
}

constexpr std::string_view kSelect =
    "SELECT p.id, p.reference, trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')),"
    " trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, '')), p.birth, p.phone, p.place, p.sex, r.kind, o.name_km, o.name_latin,"
    " r.grade, (SELECT count(DISTINCT s.activity) FROM attendance l JOIN sheet s ON s.id = l.sheet WHERE l.person = p.id)"
    " FROM person p LEFT JOIN role r ON r.rid = (SELECT max(rid) FROM role WHERE person = p.id)"
    " LEFT JOIN organisation o ON o.id = r.organisation";

std::vector<PersonOverview> readAll(Statement& statement)
{
    std::vector<PersonOverview> found;
    while (statement.step()) {
        PersonOverview person;
        person.id = statement.rowId(0);
        person.reference = statement.text(1);
        person.nameKhmer = statement.text(2);
        person.nameLatin = statement.text(3);
        person.birth = statement.text(4);
        person.phone = statement.text(5);
        person.place = statement.text(6);
        person.sex = statement.whole(7);
        person.roleKind = statement.whole(8);
        person.institutionKhmer = statement.text(9);
        person.institutionLatin = statement.text(10);
        person.grade = statement.text(11);
        person.activities = statement.whole(12);
        found.push_back(std::move(person));
    }
    statement.reset();
    return found;
}

} // namespace

std::int64_t countPeople(Connection& connection, const PersonFilter& filter)
{
    Statement statement = connection.prepareOnce("SELECT count(*) FROM person p" + conditionOf(connection, filter));
    bindFilter(statement, filter);
    statement.step();
    return statement.whole(0);
}

std::vector<PersonOverview> people(Connection& connection, const PersonFilter& filter, std::int64_t offset,
                                   std::int64_t limit)
{
    const std::string order = filter.order == PersonOrder::Khmer ? "p.sort_km, p.rid" : "p.sort_latin, p.rid";
    // The window is found on the index of the order alone; only its rows are joined.
    Statement statement = connection.prepareOnce(std::string(kSelect) + " WHERE p.rid IN (SELECT p.rid FROM person p"
                                                 + conditionOf(connection, filter) + " ORDER BY " + order
                                                 + " LIMIT ?3 OFFSET ?4) ORDER BY " + order);
    bindFilter(statement, filter);
    statement.bind(3, limit).bind(4, offset);
    return readAll(statement);
}

std::optional<std::int64_t> placeOfPerson(Connection& connection, const PersonFilter& filter, const RowId& person)
{
    const std::string key = filter.order == PersonOrder::Khmer ? "sort_km" : "sort_latin";
    const std::string condition = conditionOf(connection, filter);
    Statement statement = connection.prepareOnce("SELECT (SELECT count(*) FROM person p" + condition + " AND (p." + key
                                                 + ", p.rid) < (SELECT " + key + ", rid FROM person WHERE id = ?3)) FROM person p"
                                                 + condition + " AND p.id = ?3");
    bindFilter(statement, filter);
    statement.bind(3, person);
    return statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
}

std::optional<PersonOverview> personOverview(Connection& connection, const RowId& person)
{
    Statement& statement = connection.prepare(std::string(kSelect) + " WHERE p.id = ?1");
    statement.bind(1, person);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PersonActivity> activitiesOfPerson(Connection& connection, const RowId& person, std::int64_t limit)
{
    Statement& statement = connection.prepare(
        "SELECT s.activity, s.id, a.date, a.title_km, a.title_en, s.reference, l.line FROM attendance l"
        " JOIN sheet s ON s.id = l.sheet LEFT JOIN activity a ON a.id = s.activity"
        " WHERE l.person = ?1 ORDER BY a.date DESC LIMIT ?2");
    statement.bind(1, person).bind(2, limit);
    std::vector<PersonActivity> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.rowId(1), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4)), std::string(statement.text(5)),
                         statement.whole(6)});
    statement.reset();
    return found;
}

} // namespace bandanh::store
