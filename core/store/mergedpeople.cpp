#include "core/store/mergedpeople.h"

#include "core/records/personlink.h"

namespace bandanh::store {

MergedPeople::MergedPeople(Connection& connection)
{
    Statement& link = connection.prepare(
        "SELECT id, first, second FROM person_link WHERE verdict = ?1 AND first IS NOT NULL AND second IS NOT NULL"
        " ORDER BY decided_on, id");
    link.bind(1, static_cast<std::int64_t>(records::LinkVerdict::Same));
    while (link.step()) {
        const RowId first = link.rowId(1);
        const RowId second = link.rowId(2);
        if (wouldClose(first, second))
            m_leftOut.insert(link.rowId(0));
        else
            m_into[first].push_back(second);
    }
    link.reset();
}

bool MergedPeople::wouldClose(const RowId& first, const RowId& second) const
{
    std::set<RowId> met;
    std::vector<RowId> open{second};
    while (!open.empty()) {
        const RowId person = open.back();
        open.pop_back();
        if (person == first)
            return true;
        if (!met.insert(person).second)
            continue;
        if (const auto next = m_into.find(person); next != m_into.end())
            open.insert(open.end(), next->second.begin(), next->second.end());
    }
    return false;
}

} // namespace bandanh::store
