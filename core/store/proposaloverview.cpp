#include "core/store/proposaloverview.h"

namespace bandanh::store {

std::vector<ProposalOverview> proposals(Connection& connection, std::int64_t offset, std::int64_t limit)
{
    Statement& statement = connection.prepare(
        "SELECT l.id, l.line, l.name_km, l.name_latin, s.reference FROM attendance l LEFT JOIN sheet s ON s.id = l.sheet"
        " WHERE l.person IS NULL AND l.undecidable IS NOT 1 ORDER BY s.reference, l.sheet, l.line LIMIT ?1 OFFSET ?2");
    statement.bind(1, limit).bind(2, offset);
    std::vector<ProposalOverview> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.whole(1), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4))});
    statement.reset();
    return found;
}

std::optional<ProposalPlace> placeOfProposal(Connection& connection, const RowId& line)
{
    Statement& statement = connection.prepare(
        "SELECT s.id, s.reference, a.date, a.title_km, a.title_en, a.place FROM attendance l JOIN sheet s ON s.id = l.sheet"
        " LEFT JOIN activity a ON a.id = s.activity WHERE l.id = ?1");
    statement.bind(1, line);
    std::optional<ProposalPlace> place;
    if (statement.step())
        place = ProposalPlace{statement.rowId(0),
                              std::string(statement.text(1)),
                              std::string(statement.text(2)),
                              std::string(statement.text(3)),
                              std::string(statement.text(4)),
                              std::string(statement.text(5))};
    statement.reset();
    return place;
}

} // namespace bandanh::store
