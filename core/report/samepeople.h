#pragma once

#include "core/store/connection.h"

#include <unordered_map>
#include <vector>

namespace bandanh::report {

/// Records of people that somebody decided are one person. Links join: A is B and B is C makes A, B and C one.
class SamePeople
{
public:
    explicit SamePeople(store::Connection& connection);

    /// Who stands for a record: the smallest id of its group, so that every device chooses the same.
    RowId representative(const RowId& person) const;
    /// Every group by its representative; its records in ascending order, the representative first.
    const std::unordered_map<RowId, std::vector<RowId>>& groups() const { return m_groups; }

private:
    RowId root(RowId person);

    std::unordered_map<RowId, RowId> m_parents;
    std::unordered_map<RowId, std::vector<RowId>> m_groups;
};

} // namespace bandanh::report
