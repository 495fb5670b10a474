#include "core/report/samepeople.h"

#include "core/records/personlink.h"

#include <algorithm>

namespace bandanh::report {

SamePeople::SamePeople(store::Connection& connection)
{
    store::Statement& link = connection.prepare(
        "SELECT first, second FROM person_link WHERE verdict = ?1 AND first IS NOT NULL AND second IS NOT NULL");
    link.bind(1, static_cast<std::int64_t>(records::LinkVerdict::Same));
    while (link.step()) {
        const RowId a = root(link.rowId(0));
        const RowId b = root(link.rowId(1));
        m_parents[std::max(a, b)] = std::min(a, b);
    }
    link.reset();

    std::vector<RowId> linked;
    for (const auto& [person, parent] : m_parents)
        linked.push_back(person);
    std::ranges::sort(linked);
    for (const RowId& person : linked)
        m_groups[root(person)].push_back(person);
}

RowId SamePeople::root(RowId person)
{
    RowId top = m_parents.try_emplace(person, person).first->second;
    while (m_parents.at(top) != top)
        top = m_parents.at(top);
    while (person != top)
        person = std::exchange(m_parents.at(person), top);
    return top;
}

RowId SamePeople::representative(const RowId& person) const
{
    auto found = m_parents.find(person);
    if (found == m_parents.end())
        return person;
    while (found->second != found->first)
        found = m_parents.find(found->second);
    return found->first;
}

} // namespace bandanh::report
