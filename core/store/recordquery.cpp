#include "core/store/recordquery.h"

#include "core/store/schema.h"
#include "core/store/tagwords.h"
#include "core/text/searchkey.h"

#include <algorithm>

namespace bandanh::store {

using records::RecordSpec;

namespace {

constexpr std::size_t kRankedHits = 400; ///< how many hits are looked at to find the closest

/// WHERE … of a query and the values that it binds, in their order.
struct Filter {
    std::string sql;
    std::vector<records::Value> values;

    void add(std::string_view condition)
    {
        sql += sql.empty() ? " WHERE " : " AND ";
        sql += condition;
    }
    std::string parameter(records::Value value)
    {
        values.push_back(std::move(value));
        return "?" + std::to_string(values.size());
    }
};

Filter filterOf(Connection& connection, const RecordQuery& query)
{
    Filter filter;
    for (const Condition& condition : query.conditions) {
        const std::string column = sqlName(condition.field->name);
        filter.add(records::isAbsent(condition.value) ? column + " IS NULL"
                                                      : column + " = " + filter.parameter(condition.value));
    }
    if (query.scope)
        filter.add("scope = " + filter.parameter(std::int64_t{*query.scope}));
    if (!query.tag.empty())
        filter.add(taggedCondition(*query.spec, "id", filter.parameter(query.tag)));
    if (!text::searchKey(query.text).empty()) {
        std::string rids;
        for (const SearchHit& hit : SearchIndex(connection).find(query.text, query.spec->type, 1'000'000))
            rids += (rids.empty() ? "" : ",") + std::to_string(hit.rid);
        filter.add("rid IN (SELECT value FROM json_each(" + filter.parameter("[" + rids + "]") + "))");
    }
    return filter;
}

std::string orderOf(const RecordQuery& query)
{
    const bool headed = query.spec->hasHeading();
    switch (query.order) {
    case Order::Khmer:
        return headed ? " ORDER BY sort_km, rid" : " ORDER BY rid";
    case Order::Latin:
        return headed ? " ORDER BY sort_latin, rid" : " ORDER BY rid";
    case Order::Newest:
        return " ORDER BY rid DESC";
    case Order::Oldest:
        break;
    }
    return " ORDER BY rid";
}

void bindAll(Statement& statement, const Filter& filter)
{
    for (std::size_t i = 0; i < filter.values.size(); ++i)
        bindValue(statement, static_cast<int>(i) + 1, filter.values[i]);
}

} // namespace

std::int64_t RecordListing::count(const RecordQuery& query)
{
    const Filter filter = filterOf(m_connection, query);
    Statement& statement = m_connection.prepare("SELECT count(*) FROM " + sqlName(query.spec->name) + filter.sql);
    bindAll(statement, filter);
    statement.step();
    const std::int64_t rows = statement.whole(0);
    statement.reset();
    return rows;
}

std::vector<StoredRecord> RecordListing::page(const RecordQuery& query, std::int64_t offset, std::int64_t limit)
{
    const Filter filter = filterOf(m_connection, query);
    Statement& statement = m_connection.prepare(
        "SELECT " + RecordTable::columns(*query.spec) + " FROM " + sqlName(query.spec->name)
        + " WHERE rid IN (SELECT rid FROM " + sqlName(query.spec->name) + filter.sql + orderOf(query) + " LIMIT "
        + std::to_string(limit) + " OFFSET " + std::to_string(offset) + ")" + orderOf(query));
    bindAll(statement, filter);
    std::vector<StoredRecord> rows;
    while (statement.step())
        rows.push_back(RecordTable::read(*query.spec, statement));
    statement.reset();
    return rows;
}

std::vector<RowId> RecordListing::ids(const RecordQuery& query, std::int64_t offset, std::int64_t limit)
{
    const Filter filter = filterOf(m_connection, query);
    Statement& statement =
        m_connection.prepare("SELECT id FROM " + sqlName(query.spec->name) + filter.sql + orderOf(query) + " LIMIT "
                             + std::to_string(limit) + " OFFSET " + std::to_string(offset));
    bindAll(statement, filter);
    std::vector<RowId> found;
    while (statement.step())
        found.push_back(statement.rowId(0));
    statement.reset();
    return found;
}

std::optional<std::int64_t> RecordListing::place(const RecordQuery& query, const RowId& row)
{
    const bool headed = query.spec->hasHeading();
    const std::string key = headed && query.order == Order::Khmer   ? "sort_km, "
                            : headed && query.order == Order::Latin ? "sort_latin, "
                                                                    : "";
    const std::string table = sqlName(query.spec->name);
    Filter filter = filterOf(m_connection, query);
    const std::string before = query.order == Order::Newest ? ") > (" : ") < (";
    const std::string bounded = filter.sql + (filter.sql.empty() ? " WHERE (" : " AND (") + key + "rid" + before
                                + "SELECT " + key + "rid FROM " + table + " WHERE id = " + filter.parameter(row) + ")";
    filter.add("id = " + filter.parameter(row));
    Statement& statement =
        m_connection.prepare("SELECT (SELECT count(*) FROM " + table + bounded + ") FROM " + table + filter.sql);
    bindAll(statement, filter);
    const auto place = statement.step() ? std::optional(statement.whole(0)) : std::nullopt;
    statement.reset();
    return place;
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
