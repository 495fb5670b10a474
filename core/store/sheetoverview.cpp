#include "core/store/sheetoverview.h"

#include "core/records/attendance.h"
#include "core/records/sheet.h"

namespace bandanh::store {

namespace {

constexpr std::string_view kSelect =
    "SELECT s.id, s.reference, s.activity, a.title_km, a.title_en, a.date, s.scope, s.part, s.signed_total, s.scanned, s.state, s.received_on,"
    " (SELECT count(*) FROM attendance l WHERE l.sheet = s.id AND l.signature IS NOT 1),"
    " (SELECT count(*) FROM attendance l WHERE l.sheet = s.id AND l.person IS NULL AND l.undecidable IS NOT 1)"
    " FROM sheet s LEFT JOIN activity a ON a.id = s.activity ";
static_assert(static_cast<int>(records::Signature::No) == 1, "the number stands in the statement above");

constexpr std::string_view kOpen = "(s.state IS NULL OR s.state = 1) AND s.activity IS NOT NULL";
static_assert(static_cast<int>(records::SheetState::Open) == 1);

SheetOverview read(Statement& statement)
{
    SheetOverview sheet;
    sheet.id = statement.rowId(0);
    sheet.reference = statement.text(1);
    if (!statement.isNull(2))
        sheet.activity = statement.rowId(2);
    sheet.titleKhmer = statement.text(3);
    sheet.titleLatin = statement.text(4);
    sheet.date = statement.text(5);
    sheet.scope = static_cast<records::Scope>(statement.whole(6));
    sheet.part = statement.whole(7);
    if (!statement.isNull(8))
        sheet.signedTotal = statement.whole(8);
    sheet.scanned = statement.whole(9) != 0;
    sheet.state = statement.whole(10);
    sheet.receivedOn = statement.text(11);
    sheet.rows = statement.whole(12);
    sheet.proposed = statement.whole(13);
    return sheet;
}

std::vector<SheetOverview> all(Statement& statement)
{
    std::vector<SheetOverview> sheets;
    while (statement.step())
        sheets.push_back(read(statement));
    statement.reset();
    return sheets;
}

std::string select(std::string_view rest)
{
    return std::string(kSelect) + std::string(rest);
}

std::int64_t countWhere(Connection& connection, std::string_view condition)
{
    Statement& statement = connection.prepare("SELECT count(*) FROM sheet s WHERE " + std::string(condition));
    statement.step();
    const std::int64_t count = statement.whole(0);
    statement.reset();
    return count;
}

} // namespace

std::vector<SheetOverview> openSheets(Connection& connection, std::int64_t limit, std::int64_t offset)
{
    // The limit is applied before the lines are counted, so that a store of many open sheets stays quick.
    Statement& statement =
        connection.prepare(select("WHERE s.rid IN (SELECT s.rid FROM sheet s WHERE " + std::string(kOpen)
                                  + " ORDER BY s.rid DESC LIMIT ?1 OFFSET ?2) ORDER BY (s.signed_total IS NULL),"
                                    " s.signed_total - (SELECT count(*) FROM attendance l WHERE l.sheet = s.id"
                                    " AND l.signature IS NOT 1) DESC, a.date DESC, s.reference"));
    statement.bind(1, limit).bind(2, offset);
    return all(statement);
}

std::int64_t countOpenSheets(Connection& connection)
{
    return countWhere(connection, kOpen);
}

std::vector<SheetOverview> unassignedSheets(Connection& connection, std::int64_t limit, std::int64_t offset)
{
    Statement& statement = connection.prepare(select("WHERE s.activity IS NULL ORDER BY s.rid LIMIT ?1 OFFSET ?2"));
    statement.bind(1, limit).bind(2, offset);
    return all(statement);
}

std::int64_t countUnassignedSheets(Connection& connection)
{
    return countWhere(connection, "s.activity IS NULL");
}

std::vector<SheetOverview> sheetsOfActivity(Connection& connection, const RowId& activity)
{
    Statement& statement = connection.prepare(select("WHERE s.activity = ?1 ORDER BY s.part, s.reference"));
    statement.bind(1, activity);
    return all(statement);
}

std::optional<SheetOverview> sheetOverview(Connection& connection, const RowId& sheet)
{
    Statement& statement = connection.prepare(select("WHERE s.id = ?1"));
    statement.bind(1, sheet);
    auto found = all(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::int64_t countLines(Connection& connection, const RowId& sheet)
{
    Statement& statement = connection.prepare("SELECT count(*) FROM attendance WHERE sheet = ?1");
    statement.bind(1, sheet).step();
    const std::int64_t count = statement.whole(0);
    statement.reset();
    return count;
}

std::vector<SheetLine> linesOfSheet(Connection& connection, const RowId& sheet, std::int64_t offset, std::int64_t limit)
{
    Statement& statement = connection.prepare(
        "SELECT l.id, l.line, l.person, coalesce(nullif(trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')), ''), l.name_km),"
        " coalesce(nullif(trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, '')), ''), l.name_latin),"
        " coalesce(l.sex, p.sex), l.age, l.kind, l.signature, coalesce(p.phone, l.phone),"
        " l.person IS NOT NULL AND EXISTS (SELECT 1 FROM attendance e WHERE e.sheet = l.sheet AND e.person = l.person AND e.line < l.line),"
        " l.undecidable, coalesce(l.birth, p.birth) FROM attendance l LEFT JOIN person p ON p.id = l.person WHERE l.sheet = ?1 ORDER BY l.line LIMIT ?2 OFFSET ?3");
    statement.bind(1, sheet).bind(2, limit).bind(3, offset);
    std::vector<SheetLine> lines;
    while (statement.step()) {
        SheetLine line;
        line.id = statement.rowId(0);
        line.line = statement.whole(1);
        if (!statement.isNull(2))
            line.person = statement.rowId(2);
        line.nameKhmer = statement.text(3);
        line.nameLatin = statement.text(4);
        line.sex = statement.whole(5);
        if (!statement.isNull(6))
            line.age = statement.whole(6);
        line.kind = statement.whole(7);
        line.signature = statement.whole(8);
        line.phone = statement.text(9);
        line.repeated = statement.whole(10) != 0;
        line.undecidable = statement.whole(11) == 1;
        line.birth = statement.text(12);
        lines.push_back(std::move(line));
    }
    statement.reset();
    return lines;
}

} // namespace bandanh::store
