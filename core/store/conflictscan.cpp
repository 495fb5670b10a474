#include "core/store/conflictscan.h"

#include "core/records/conflict.h"

namespace bandanh::store {

namespace {

Statement& prepared(Connection& connection, const std::string& what, std::string_view order, Waiting which)
{
    const std::string is = which == Waiting::ListRows ? "IS" : "IS NOT";
    Statement& statement = connection.prepare("SELECT " + what + " FROM conflict WHERE decision IS NULL AND reason "
                                              + is + " ?1" + std::string(order));
    statement.bind(1, static_cast<std::int64_t>(records::ConflictReason::DoubtfulReference));
    return statement;
}

} // namespace

std::vector<StoredRecord> waitingConflicts(Connection& connection, Waiting which, std::size_t limit)
{
    const auto& spec = records::specOf<records::Conflict>();
    Statement& statement = prepared(connection, RecordTable::columns(spec), " ORDER BY rid LIMIT ?2", which);
    statement.bind(2, static_cast<std::int64_t>(limit));
    std::vector<StoredRecord> found;
    while (statement.step())
        found.push_back(RecordTable::read(spec, statement));
    statement.reset();
    return found;
}

std::int64_t countWaitingConflicts(Connection& connection, Waiting which)
{
    Statement& statement = prepared(connection, "count(*)", "", which);
    statement.step();
    const std::int64_t rows = statement.whole(0);
    statement.reset();
    return rows;
}

} // namespace bandanh::store
