#pragma once

#include "core/records/value.h"
#include "core/store/connection.h"

#include <vector>

namespace bandanh::store {

/// Which rows of a table a list holds, and by what they are ordered; between equals their number decides.
struct ListOrder {
    std::string table;                  ///< with its alias
    std::string where;                  ///< " WHERE …", or empty: every row
    std::vector<records::Value> values; ///< that this binds, from ?1 on
    std::string key = {};               ///< a column of bytes that is never null; empty: the number alone
    bool isDescending = false;
    /// Something finds few rows sooner than the order does, as a search: its rows are walked to.
    bool isNarrow = false;
    bool operator==(const ListOrder&) const = default;
    /// " ORDER BY …"
    std::string orderBy() const;
};

/// Finds the rows at any offset of a long list without walking there: it knows the keys of rows at regular distances and
/// begins at the nearest one before. What it knows is of one version of the store, and goes with it, so that every answer is
/// that of walking.
class ListAnchors
{
public:
    explicit ListAnchors(Connection& connection) : m_connection(connection) {}

    void look(const ListOrder& order);
    std::int64_t count();
    /// The numbers of a window's rows, in the order of the list.
    std::vector<std::int64_t> rids(std::int64_t offset, std::int64_t limit);
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

    Connection& m_connection;
    ListOrder m_order;
    std::int64_t m_version = -1;
    std::optional<std::int64_t> m_count;
    std::vector<Anchor> m_anchors; ///< the rows at kStride, twice kStride, …
    bool m_isComplete = false;
};

/// Moves on with every change that a connection sees, its own and those of others.
std::int64_t storeVersion(Connection& connection);

/// As json_each() takes them.
std::string jsonOf(std::span<const std::int64_t> numbers);

} // namespace bandanh::store
