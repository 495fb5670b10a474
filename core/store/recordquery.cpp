#include "core/store/recordquery.h"

#include "core/store/schema.h"
#include "core/text/searchkey.h"

#include <algorithm>

namespace bandanh::store {

using records::RecordSpec;

namespace {

constexpr std::size_t kRankedHits = 400; ///< how many hits are looked at to find the closest
constexpr std::size_t kMostHits = 1'000'000;

/// The column of sort keys that an order goes by; empty where it is the number of the row.
std::string keyOf(const RecordQuery& query)
{
    if (!query.spec->hasHeading())
        return {};
    return query.order == Order::Khmer ? "sort_km" : query.order == Order::Latin ? "sort_latin" : "";
}

ListOrder listOf(Connection& connection, const RecordQuery& query)
{
    const bool isSearch = !text::searchKey(query.text).empty();
    ListOrder list{
        .table = sqlName(query.spec->name), .key = keyOf(query), .isDescending = query.order == Order::Newest};
    list.way = query.conditions.empty() && query.tag.empty() && !isSearch ? Way::ByKeys : Way::Walked;
    for (const Condition& condition : query.conditions) {
        const std::string column = sqlName(condition.field->name);
        list.narrow(records::isAbsent(condition.value) ? column + " IS NULL"
                                                       : column + " = " + list.parameter(condition.value));
    }
    if (query.scope)
        list.narrow("scope = " + list.parameter(std::int64_t{*query.scope}));
    list.narrowToTag(*query.spec, query.tag);
    if (isSearch) {
        std::vector<std::int64_t> rids;
        for (const SearchHit& hit : SearchIndex(connection).find(query.text, query.spec->type, kMostHits))
            rids.push_back(hit.rid);
        list.narrow("rid IN (SELECT value FROM json_each(" + list.parameter(jsonOf(rids)) + "))");
    }
    return list;
}

} // namespace

std::int64_t RecordListing::count(const RecordQuery& query)
{
    m_anchors.look(listOf(m_connection, query));
    return m_anchors.count();
}

Statement& RecordListing::window(const RecordQuery& query, const Window& window, const std::string& columns)
{
    const ListOrder order = listOf(m_connection, query);
    m_anchors.look(order);
    Statement& statement = m_connection.prepare("SELECT " + columns + " FROM " + order.table + order.withNumbers());
    statement.bind(1, jsonOf(m_anchors.rids(window.offset, window.limit)));
    return statement;
}

std::vector<StoredRecord> RecordListing::page(const RecordQuery& query, std::int64_t offset, std::int64_t limit)
{
    Statement& statement = window(query, {offset, limit}, RecordTable::columns(*query.spec));
    std::vector<StoredRecord> rows;
    while (statement.step())
        rows.push_back(RecordTable::read(*query.spec, statement));
    statement.reset();
    return rows;
}

std::vector<RowId> RecordListing::ids(const RecordQuery& query, std::int64_t offset, std::int64_t limit)
{
    Statement& statement = window(query, {offset, limit}, "id");
    std::vector<RowId> found;
    while (statement.step())
        found.push_back(statement.rowId(0));
    statement.reset();
    return found;
}

std::optional<std::int64_t> RecordListing::place(const RecordQuery& query, const RowId& row)
{
    m_anchors.look(listOf(m_connection, query));
    return m_anchors.place(row);
}

std::vector<StoredRecord> search(Connection& connection, std::string_view text, std::optional<records::RecordType> type,
                                 std::size_t limit)
{
    const std::string key = text::searchKey(text);
    RecordTable table(connection);
    std::vector<std::pair<int, StoredRecord>> ranked;
    for (const SearchHit& hit : SearchIndex(connection).find(text, type, std::max(limit, kRankedHits)))
        if (auto stored = table.findByRid(records::specOf(hit.type), hit.rid)) {
            const int rank = SearchIndex::distance(stored->record, key);
            ranked.emplace_back(rank, std::move(*stored));
        }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, StoredRecord>::first);
    std::vector<StoredRecord> found;
    for (std::size_t i = 0; i < ranked.size() && i < limit; ++i)
        found.push_back(std::move(ranked[i].second));
    return found;
}

std::vector<StoredRecord> rowsWithIds(Connection& connection, const RecordSpec& spec, std::span<const RowId> ids)
{
    std::string list;
    for (const RowId& id : ids)
        list += (list.empty() ? "\"" : ",\"") + id.toHex() + '"';
    Statement& statement = connection.prepare("SELECT " + RecordTable::columns(spec) + " FROM " + sqlName(spec.name)
                                              + " WHERE id IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY rid");
    statement.bind(1, "[" + list + "]");
    std::vector<StoredRecord> rows;
    while (statement.step())
        rows.push_back(RecordTable::read(spec, statement));
    statement.reset();
    return rows;
}

} // namespace bandanh::store
