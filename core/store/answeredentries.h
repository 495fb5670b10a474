#pragma once

#include "core/store/connection.h"

#include <map>

namespace bandanh::store {

/// Which entries of this device's log headquarters has answered, as runs: nearly always a single one.
class AnsweredEntries
{
public:
    explicit AnsweredEntries(Connection& connection);

    bool contains(std::int64_t entry) const;
    void add(std::int64_t entry);
    /// How many there are.
    std::int64_t count() const;
    void save();

private:
    Connection& m_connection;
    std::map<std::int64_t, std::int64_t> m_runs; ///< first → last; neither touching nor overlapping
};

} // namespace bandanh::store
