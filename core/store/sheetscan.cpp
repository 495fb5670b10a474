#include "core/store/sheetscan.h"

namespace bandanh::store {

std::vector<ActivityTitle> activitiesOn(Connection& connection, const std::vector<std::string>& days)
{
    std::vector<ActivityTitle> found;
    for (const std::string& day : days) {
        Statement& statement =
            connection.prepare("SELECT id, title_km, title_en, date, place FROM activity WHERE date = ?1");
        statement.bind(1, day);
        while (statement.step())
            found.push_back({statement.rowId(0), std::string(statement.text(1)), std::string(statement.text(2)),
                             std::string(statement.text(3)), std::string(statement.text(4))});
        statement.reset();
    }
    return found;
}

std::vector<ListedSheet> sheetsOfFile(Connection& connection, std::string_view fileName)
{
    Statement& statement = connection.prepare("SELECT id, file FROM sheet WHERE substr(file, -length(?1)) = ?1");
    statement.bind(1, fileName);
    std::vector<ListedSheet> found;
    while (statement.step())
        found.push_back({statement.rowId(0), std::string(statement.text(1))});
    statement.reset();
    return found;
}

bool hasLines(Connection& connection, const RowId& sheet)
{
    Statement& statement = connection.prepare("SELECT 1 FROM attendance WHERE sheet = ?1 LIMIT 1");
    statement.bind(1, sheet);
    const bool found = statement.step();
    statement.reset();
    return found;
}

std::int64_t lastLine(Connection& connection, const RowId& sheet)
{
    Statement& statement = connection.prepare("SELECT max(line) FROM attendance WHERE sheet = ?1");
    statement.bind(1, sheet);
    const std::int64_t last = statement.step() ? statement.whole(0) : 0;
    statement.reset();
    return last;
}

std::optional<StandingImport> importOf(Connection& connection, std::string_view hash)
{
    Statement& statement = connection.prepare(
        "SELECT id, sheet, rejected FROM import WHERE hash = ?1 AND undone IS NOT 1 ORDER BY rid DESC LIMIT 1");
    statement.bind(1, hash);
    std::optional<StandingImport> found;
    if (statement.step())
        found =
            StandingImport{statement.rowId(0), statement.isNull(1) ? std::nullopt : std::optional(statement.rowId(1)),
                           statement.whole(2) > 0};
    statement.reset();
    return found;
}

} // namespace bandanh::store
