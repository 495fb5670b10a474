#include "core/store/networkoverview.h"

#include "core/records/network.h"
#include "core/records/role.h"

namespace bandanh::store {

namespace {

// A planned network has no day yet and stands last.
ListOrder newestNetworks()
{
    return {
        .table = "network n", .alias = "n", .key = "ifnull(n.founded_on, '')", .isDescending = true, .way = Way::Whole};
}

/// The kinds of roles, as a list of SQL.
std::string_view kindsOf(NetworkPeople people)
{
    return people == NetworkPeople::Leaders ? "(2)" : "(1,15)";
}
static_assert(int(records::RoleKind::YoungLeader) == 2 && int(records::RoleKind::Student) == 1
              && int(records::RoleKind::Member) == 15);

std::string selectOf()
{
    const auto people = [](NetworkPeople kind) {
        return "(SELECT count(DISTINCT r.person) FROM role r WHERE r.network = n.id AND r.until IS NULL AND r.kind IN "
               + std::string(kindsOf(kind)) + ")";
    };
    return "SELECT n.id, n.name_km, n.name_latin, n.founded_on, n.founded_with, n.place, n.phase, n.scope, o.id, o.name_km,"
           " o.name_latin, (SELECT count(*) FROM organisation s WHERE s.network = n.id), "
           + people(NetworkPeople::Leaders) + ", " + people(NetworkPeople::Members)
           + " FROM network n LEFT JOIN organisation o ON o.id = ifnull(n.school,"
             " (SELECT s.id FROM organisation s WHERE s.network = n.id ORDER BY s.rid LIMIT 1))";
}

std::vector<NetworkOverview> readAll(Statement& statement)
{
    std::vector<NetworkOverview> found;
    while (statement.step()) {
        NetworkOverview network;
        network.id = statement.rowId(0);
        network.nameKhmer = statement.text(1);
        network.nameLatin = statement.text(2);
        network.foundedOn = statement.text(3);
        network.foundedWith = statement.text(4);
        network.place = statement.text(5);
        network.phase = statement.whole(6);
        network.scope = static_cast<records::Scope>(statement.whole(7));
        if (!statement.isNull(8))
            network.school = statement.rowId(8);
        network.schoolKhmer = statement.text(9);
        network.schoolLatin = statement.text(10);
        network.schools = statement.whole(11);
        network.leaders = statement.whole(12);
        network.members = statement.whole(13);
        found.push_back(std::move(network));
    }
    return found;
}

} // namespace

ListOrder networkList(Connection& connection, const NetworkFilter& filter)
{
    ListOrder list = newestNetworks();
    list.narrowToTag(records::specOf<records::Network>(), filter.tag);
    list.narrowToFound(connection, records::specOf<records::Network>(), filter.text);
    return list;
}

std::vector<NetworkOverview> networks(Connection& connection, std::span<const std::int64_t> rids)
{
    Statement statement = connection.prepareOnce(selectOf() + newestNetworks().withNumbers());
    statement.bind(1, jsonOf(rids));
    return readAll(statement);
}

std::optional<NetworkOverview> networkOverview(Connection& connection, const RowId& network)
{
    Statement statement = connection.prepareOnce(selectOf() + " WHERE n.id = ?1");
    statement.bind(1, network);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::int64_t countTerms(Connection& connection, const RowId& network, NetworkPeople people)
{
    Statement statement = connection.prepareOnce("SELECT count(*) FROM role WHERE network = ?1 AND kind IN "
                                                 + std::string(kindsOf(people)));
    statement.bind(1, network);
    statement.step();
    return statement.whole(0);
}

std::vector<NetworkTerm> terms(Connection& connection, const RowId& network, NetworkPeople people, std::int64_t offset,
                               std::int64_t limit)
{
    Statement statement = connection.prepareOnce(
        "SELECT r.id, p.id, r.post, p.sex, trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')),"
        " trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, '')), p.birth, p.phone, r.grade, r.\"from\","
        " r.until FROM role r JOIN person p ON p.id = r.person WHERE r.network = ?1 AND r.kind IN "
        + std::string(kindsOf(people))
        + " ORDER BY r.until IS NOT NULL, ifnull(r.post, 9), p.sort_km, p.rid, r.rid LIMIT ?2 OFFSET ?3");
    statement.bind(1, network).bind(2, limit).bind(3, offset);
    std::vector<NetworkTerm> found;
    while (statement.step()) {
        NetworkTerm term;
        term.role = statement.rowId(0);
        term.person = statement.rowId(1);
        term.post = statement.whole(2);
        term.sex = statement.whole(3);
        term.nameKhmer = statement.text(4);
        term.nameLatin = statement.text(5);
        term.birth = statement.text(6);
        term.phones = statement.text(7);
        term.grade = statement.text(8);
        term.from = statement.text(9);
        term.until = statement.text(10);
        found.push_back(std::move(term));
    }
    return found;
}

std::vector<RiskOverview> higherRiskTerms(Connection& connection)
{
    Statement& statement =
        connection.prepare("SELECT id, province, \"from\", until, decided_by FROM higher_risk_province"
                           " ORDER BY until IS NOT NULL, province, \"from\"");
    std::vector<RiskOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), std::string(statement.text(1)), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4))});
    statement.reset();
    return found;
}

} // namespace bandanh::store
