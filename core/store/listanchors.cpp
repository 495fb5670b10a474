#include "core/store/listanchors.h"

#include <algorithm>
#include <chrono>

namespace bandanh::store {

namespace {

/// A step between two is below the cost of reading a row; of a million rows 4,000 keys are held.
constexpr std::int64_t kStride = 256;
constexpr std::chrono::milliseconds kSlice{4}; ///< a quarter of a frame
/// So much is learnt on the way to a window. To one farther off it is quicker to walk from the start, comparing no keys.
constexpr std::int64_t kFollowedAtOnce = 64;

} // namespace

std::int64_t storeVersion(Connection& connection)
{
    // The first knows the commits of others only, the second those of this connection only; both only grow.
    std::int64_t version = 0;
    for (const std::string_view sql : {"PRAGMA data_version", "SELECT total_changes()"}) {
        Statement& statement = connection.prepare(sql);
        statement.step();
        version += statement.whole(0);
        statement.reset();
    }
    return version;
}

void ListAnchors::look(ListOrder order)
{
    if (m_order != order) {
        m_order = std::move(order);
        m_version = -1;
    }
    renew();
}

bool ListAnchors::isOutdated() const
{
    return m_version != storeVersion(m_connection);
}

void ListAnchors::renew()
{
    const std::int64_t version = storeVersion(m_connection);
    if (m_version == version)
        return;
    m_version = version;
    m_count.reset();
    m_numbers.reset();
    m_anchors.clear();
    m_isComplete = m_order.way != Way::ByKeys;
}

/// FROM … ORDER BY … of the rows behind an anchor, or of all.
std::string ListAnchors::rowsFrom(const Anchor* from, bool isIncluded) const
{
    const std::string rows = " FROM " + m_order.table + m_order.where;
    if (from == nullptr)
        return rows + m_order.orderBy();
    const auto parameter = [this](std::size_t behind) { return "?" + std::to_string(m_order.values.size() + behind); };
    const std::string comparison = (m_order.isDescending ? " <" : " >") + std::string(isIncluded ? "= " : " ");
    const std::string bound = m_order.key.empty() ? m_order.rid() + comparison + parameter(2)
                                                  : "(" + m_order.key + ", " + m_order.rid() + ")" + comparison + "("
                                                        + parameter(3) + ", " + parameter(2) + ")";
    return rows + (m_order.where.empty() ? " WHERE " : " AND ") + bound + m_order.orderBy();
}

void ListAnchors::bind(Statement& statement, const Anchor* from)
{
    m_order.bind(statement);
    if (from == nullptr)
        return;
    const int parameter = static_cast<int>(m_order.values.size());
    statement.bind(parameter + 2, from->rid);
    if (!m_order.key.empty())
        statement.bindBlob(parameter + 3, from->key);
}

/// Sorted and read in one piece. Its text is made for one use: it names what a search has found.
const std::vector<std::int64_t>& ListAnchors::numbers()
{
    renew();
    if (!m_numbers) {
        Statement statement = m_connection.prepareOnce("SELECT " + m_order.rid() + rowsFrom(nullptr, false));
        bind(statement, nullptr);
        for (m_numbers.emplace(); statement.step();)
            m_numbers->push_back(statement.whole(0));
    }
    return *m_numbers;
}

std::int64_t ListAnchors::count()
{
    if (m_order.way == Way::Whole)
        return static_cast<std::int64_t>(numbers().size());
    if (!m_count) {
        Statement& statement = m_connection.prepare("SELECT count(*) FROM " + m_order.table + m_order.where);
        bind(statement, nullptr);
        statement.step();
        m_count = statement.whole(0);
        statement.reset();
    }
    return *m_count;
}

/// Learns the next row at a stride. False where the list ends before it.
bool ListAnchors::follow()
{
    const Anchor* last = m_anchors.empty() ? nullptr : &m_anchors.back();
    const std::string key = m_order.key.empty() ? "NULL" : m_order.key;
    const std::string skipped = std::to_string(last != nullptr ? kStride - 1 : kStride);
    Statement& statement = m_connection.prepare("SELECT " + m_order.rid() + ", " + key + rowsFrom(last, false)
                                                + " LIMIT 1 OFFSET " + skipped);
    bind(statement, last);
    m_isComplete = !statement.step();
    if (!m_isComplete)
        m_anchors.push_back({std::string(statement.blob(1)), statement.whole(0)});
    statement.reset();
    return !m_isComplete;
}

bool ListAnchors::learnMore()
{
    renew();
    const auto end = std::chrono::steady_clock::now() + kSlice;
    while (!m_isComplete && follow() && std::chrono::steady_clock::now() < end) {
    }
    return !m_isComplete;
}

bool ListAnchors::reaches(std::int64_t offset)
{
    renew();
    return m_isComplete || offset / kStride - static_cast<std::int64_t>(m_anchors.size()) <= kFollowedAtOnce;
}

std::vector<std::int64_t> ListAnchors::rids(std::int64_t offset, std::int64_t limit)
{
    if (m_order.way == Way::Whole) {
        const auto& all = numbers();
        const auto size = static_cast<std::int64_t>(all.size());
        return {all.begin() + std::min(offset, size), all.begin() + std::min(offset + limit, size)};
    }
    std::vector<std::int64_t> found;
    do {
        found = walk(offset, limit);
    } while (isOutdated()); // somebody has written between anchor and window
    return found;
}

std::optional<std::int64_t> ListAnchors::place(const RowId& row)
{
    return m_order.way == Way::Whole ? placeAmongNumbers(row) : countBefore(row);
}

std::optional<std::int64_t> ListAnchors::placeAmongNumbers(const RowId& row)
{
    Statement& statement =
        m_connection.prepare("SELECT " + m_order.rid() + " FROM " + m_order.table + " WHERE " + m_order.id() + " = ?1");
    statement.bind(1, row);
    const auto rid = statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
    statement.reset();
    const auto& all = numbers();
    const auto found = rid ? std::ranges::find(all, *rid) : all.end();
    return found != all.end() ? std::optional(found - all.begin()) : std::nullopt;
}

std::optional<std::int64_t> ListAnchors::countBefore(const RowId& row)
{
    ListOrder before = m_order;
    const std::string isRow = m_order.id() + " = " + before.parameter(row);
    ListOrder there = before;
    there.narrow(isRow);
    const std::string key = (m_order.key.empty() ? "" : m_order.key + ", ") + m_order.rid();
    before.narrow("(" + key + ")" + (m_order.isDescending ? " > " : " < ") + "(SELECT " + key + " FROM " + m_order.table
                  + " WHERE " + isRow + ")");
    Statement& statement = m_connection.prepare("SELECT (SELECT count(*) FROM " + m_order.table + before.where
                                                + ") FROM " + m_order.table + there.where);
    before.bind(statement);
    const auto place = statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
    statement.reset();
    return place;
}

/// From the nearest anchor before, learning the way to it where it is short.
std::vector<std::int64_t> ListAnchors::walk(std::int64_t offset, std::int64_t limit)
{
    const bool isFar = !reaches(offset);
    const auto known = [this] { return static_cast<std::int64_t>(m_anchors.size()); };
    while (!isFar && !m_isComplete && known() < offset / kStride)
        follow();
    const std::int64_t passed = isFar ? 0 : std::min(offset / kStride, known());
    const Anchor* from = passed > 0 ? &m_anchors[static_cast<std::size_t>(passed - 1)] : nullptr;
    Statement& statement =
        m_connection.prepare("SELECT " + m_order.rid() + rowsFrom(from, true) + " LIMIT " + std::to_string(limit)
                             + " OFFSET ?" + std::to_string(m_order.values.size() + 1));
    bind(statement, from);
    statement.bind(static_cast<int>(m_order.values.size()) + 1, offset - passed * kStride);
    std::vector<std::int64_t> found;
    while (statement.step())
        found.push_back(statement.whole(0));
    statement.reset();
    return found;
}

} // namespace bandanh::store
