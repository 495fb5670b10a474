#include "core/store/peoplescan.h"

#include "core/records/personlink.h"

namespace bandanh::store {

namespace {

constexpr std::string_view kOpen = "FROM attendance WHERE person IS NULL AND undecidable IS NOT 1";

} // namespace

void scanPeople(Connection& connection, const std::function<void(const PersonScan&)>& visit)
{
    Statement& statement = connection.prepare(
        "SELECT p.id, p.reference, p.family_km, p.given_km, p.family_latin, p.given_latin, p.sex, p.birth,"
        " p.phone, p.place, coalesce(o.name_km, o.name_latin), r.kind FROM person p LEFT JOIN role r ON r.rid ="
        " (SELECT max(rid) FROM role WHERE person = p.id) LEFT JOIN organisation o ON o.id = r.organisation ORDER BY p.rid");
    while (statement.step())
        visit({statement.rowId(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4),
               statement.text(5), statement.whole(6), statement.text(7), statement.text(8), statement.text(9),
               statement.text(10), statement.whole(11)});
    statement.reset();
}

void scanWritten(Connection& connection, const std::function<void(const WrittenScan&)>& visit)
{
    Statement& statement = connection.prepare(
        "SELECT person, name_km, name_latin, phone, place FROM attendance WHERE person IS NOT NULL"
        " AND (name_km IS NOT NULL OR name_latin IS NOT NULL OR phone IS NOT NULL OR place IS NOT NULL)");
    while (statement.step())
        visit({statement.rowId(0), statement.text(1), statement.text(2), statement.text(3), statement.text(4)});
    statement.reset();
}

void scanLinks(Connection& connection, const std::function<void(const LinkScan&)>& visit)
{
    Statement& statement = connection.prepare("SELECT first, second, verdict FROM person_link");
    while (statement.step())
        visit({statement.rowId(0), statement.rowId(1),
               statement.whole(2) == static_cast<std::int64_t>(records::LinkVerdict::Same)});
    statement.reset();
}

std::vector<std::int64_t> openProposals(Connection& connection, std::size_t limit)
{
    Statement& statement = connection.prepare("SELECT rid " + std::string(kOpen) + " ORDER BY sheet, line LIMIT ?1");
    statement.bind(1, static_cast<std::int64_t>(limit));
    std::vector<std::int64_t> rids;
    while (statement.step())
        rids.push_back(statement.whole(0));
    statement.reset();
    return rids;
}

std::int64_t countOpenProposals(Connection& connection)
{
    Statement& statement = connection.prepare("SELECT count(*) " + std::string(kOpen));
    statement.step();
    const std::int64_t count = statement.whole(0);
    statement.reset();
    return count;
}

} // namespace bandanh::store
