#pragma once

#include "core/store/connection.h"

#include <map>
#include <set>
#include <vector>

namespace bandanh::store {

/// Which records of people were merged into which, without circles. Two laptops can merge two records into each other
/// before they hear of it, and a list can say so: of the links that close a circle the one that was decided last counts as
/// if it were not there (no day comes first; of one day the larger id is the later), which is the same on every device.
class MergedPeople
{
public:
    explicit MergedPeople(Connection& connection);

    /// Whether this record was merged into another, which stands for the person.
    bool isMerged(const RowId& person) const { return m_into.contains(person); }
    /// Whether merging `first` into `second` closes a circle.
    bool wouldClose(const RowId& first, const RowId& second) const;
    /// Links that are in the store and do not count.
    const std::set<RowId>& leftOut() const { return m_leftOut; }

private:
    std::map<RowId, std::vector<RowId>> m_into;
    std::set<RowId> m_leftOut;
};

} // namespace bandanh::store
