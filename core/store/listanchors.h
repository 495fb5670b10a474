#pragma once

#include "core/store/listorder.h"

namespace bandanh::store {

/// Finds the rows at any offset of a long list without walking there: it knows the keys of rows at regular distances and
/// begins at the nearest one before. What it knows is of one version of the store, and goes with it, so that every answer is
/// that of walking.
class ListAnchors
{
public:
    explicit ListAnchors(Connection& connection) : m_connection(connection) {}

    void look(ListOrder order);
    std::int64_t count();
    /// The numbers of a window's rows, in the order of the list.
    std::vector<std::int64_t> rids(std::int64_t offset, std::int64_t limit);
    /// At which offset a row stands; nothing where the list leaves it out.
    std::optional<std::int64_t> place(const RowId& row);
    /// A window there costs little more than its rows: the way to it is known, or short.
    bool reaches(std::int64_t offset);
    /// Goes on for a few milliseconds, for when nothing else is to do. False when all is known.
    bool learnMore();
    /// The store is no longer what count and windows were read from.
    bool isOutdated() const;

private:
    struct Anchor {
        std::string key;
        std::int64_t rid = 0;
    };

    bool follow();
    void renew();
    void bind(Statement& statement, const Anchor* from);
    std::string rowsFrom(const Anchor* from, bool isIncluded) const;
    std::vector<std::int64_t> walk(std::int64_t offset, std::int64_t limit);
    const std::vector<std::int64_t>& numbers();
    std::optional<std::int64_t> placeAmongNumbers(const RowId& row);
    std::optional<std::int64_t> countBefore(const RowId& row);

    Connection& m_connection;
    ListOrder m_order;
    std::int64_t m_version = -1;
    std::optional<std::int64_t> m_count;
    std::optional<std::vector<std::int64_t>> m_numbers; ///< of Way::Whole
    std::vector<Anchor> m_anchors;                      ///< the rows at kStride, twice kStride, …
    bool m_isComplete = false;
};

/// Moves on with every change that a connection sees, its own and those of others.
std::int64_t storeVersion(Connection& connection);

} // namespace bandanh::store
