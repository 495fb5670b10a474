#include "core/store/answeredentries.h"

#include <iterator>

namespace bandanh::store {

AnsweredEntries::AnsweredEntries(Connection& connection) : m_connection(connection)
{
    Statement& statement = m_connection.prepare("SELECT first, last FROM answered ORDER BY first");
    while (statement.step())
        m_runs.emplace(statement.whole(0), statement.whole(1));
    statement.reset();
}

bool AnsweredEntries::contains(std::int64_t entry) const
{
    const auto after = m_runs.upper_bound(entry);
    return after != m_runs.begin() && std::prev(after)->second >= entry;
}

void AnsweredEntries::add(std::int64_t entry)
{
    if (contains(entry))
        return;
    auto after = m_runs.upper_bound(entry);
    const bool extends = after != m_runs.begin() && std::prev(after)->second == entry - 1;
    auto run = extends ? std::prev(after) : m_runs.emplace_hint(after, entry, entry);
    run->second = entry;
    if (after != m_runs.end() && after->first == entry + 1) {
        run->second = after->second;
        m_runs.erase(after);
    }
}

std::int64_t AnsweredEntries::count() const
{
    std::int64_t entries = 0;
    for (const auto& [first, last] : m_runs)
        entries += last - first + 1;
    return entries;
}

void AnsweredEntries::save()
{
    m_connection.execute("DELETE FROM answered");
    for (const auto& [first, last] : m_runs)
        m_connection.prepare("INSERT INTO answered(first, last) VALUES (?1, ?2)").bind(1, first).bind(2, last).run();
}

} // namespace bandanh::store
