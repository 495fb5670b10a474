#include "core/store/tagwords.h"

namespace bandanh::store {

std::vector<std::string> tagsOf(Connection& connection, const records::RecordSpec& spec, const RowId& row)
{
    Statement& statement = connection.prepare(
        "SELECT word FROM tag WHERE row = ?1 AND record_type = ?2 AND word IS NOT NULL ORDER BY word");
    statement.bind(1, row.toHex()).bind(2, std::string(spec.name));
    std::vector<std::string> words;
    while (statement.step())
        words.emplace_back(statement.text(0));
    statement.reset();
    return words;
}

std::string taggedCondition(const records::RecordSpec& spec, std::string_view id, std::string_view parameter)
{
    // The name comes from the declaration, not from people.
    return std::string(id) + " IN (SELECT unhex(row) FROM tag WHERE word = " + std::string(parameter)
           + " AND record_type = '" + std::string(spec.name) + "')";
}

std::vector<TagWord> tagWords(Connection& connection, const records::RecordSpec& spec, std::size_t limit)
{
    Statement& statement =
        connection.prepare("SELECT word, count(*) FROM tag WHERE record_type = ?1 AND word IS NOT NULL"
                           " GROUP BY word ORDER BY count(*) DESC, word LIMIT ?2");
    statement.bind(1, std::string(spec.name)).bind(2, static_cast<std::int64_t>(limit));
    std::vector<TagWord> words;
    while (statement.step())
        words.push_back({std::string(statement.text(0)), statement.whole(1)});
    statement.reset();
    return words;
}

} // namespace bandanh::store
