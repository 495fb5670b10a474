#pragma once

#include "core/records/value.h"
#include "core/store/connection.h"

#include <algorithm>
#include <vector>

namespace bandanh::store {

/// How the rows at an offset are found.
enum class Way {
    ByKeys, ///< an index goes by the order: the keys of rows at regular distances are known
    Walked, ///< something finds few rows sooner than the order does, as a search
    Whole,  ///< no index goes by the order: it is sorted once, and the numbers of all rows are kept
};

/// Which rows of a table a list holds, and by what they are ordered; between equals their number decides.
struct ListOrder {
    std::string table;                       ///< with its alias, and with what is joined to it
    std::string where = {};                  ///< " WHERE …", or empty: every row
    std::vector<records::Value> values = {}; ///< that this binds, from ?1 on
    std::string key = {};                    ///< bytes that are never null; empty: the number alone
    std::string number = "rid";
    bool isDescending = false;
    Way way = Way::ByKeys;
    bool operator==(const ListOrder&) const = default;
    /// " ORDER BY …"
    std::string orderBy() const;
};

/// Takes what a filter binds to a statement, for a list of it.
class BoundValues
{
public:
    template <class Value>
    BoundValues& bind(int index, const Value& value)
    {
        m_values.resize(std::max(m_values.size(), static_cast<std::size_t>(index)));
        m_values[static_cast<std::size_t>(index) - 1] = value;
        return *this;
    }
    BoundValues& bindNull(int index) { return bind(index, std::monostate()); }
    std::vector<records::Value> take() { return std::move(m_values); }

private:
    std::vector<records::Value> m_values;
};

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

/// As json_each() takes them.
std::string jsonOf(std::span<const std::int64_t> numbers);

} // namespace bandanh::store
