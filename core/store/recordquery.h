#pragma once

#include "core/store/listanchors.h"
#include "core/store/recordtable.h"

namespace bandanh::store {

/// A field that must hold a value; absence matches rows without one.
struct Condition {
    const records::FieldSpec* field;
    records::Value value;
};

enum class Order { Khmer, Latin, Oldest, Newest };

/// Which rows of a type a list shows, and in what order.
struct RecordQuery {
    explicit RecordQuery(const records::RecordSpec& declared) : spec(&declared) {}

    const records::RecordSpec* spec;
    std::vector<Condition> conditions;
    std::string text; ///< as typed in the search field
    std::string tag;  ///< a word that the rows carry; empty: whether they carry any or none
    std::optional<records::Scope> scope;
    Order order = Order::Oldest;
};

/// Runs record queries a window at a time. One of these that stays with a list finds its windows by what it knows of it.
class RecordListing
{
public:
    explicit RecordListing(Connection& connection) : m_connection(connection), m_anchors(connection) {}

    std::int64_t count(const RecordQuery& query);
    std::vector<StoredRecord> page(const RecordQuery& query, std::int64_t offset, std::int64_t limit);
    /// The ids alone of a window, for what is done to many rows at once.
    std::vector<RowId> ids(const RecordQuery& query, std::int64_t offset, std::int64_t limit);
    /// At which offset of the query a row stands; nothing where the query leaves it out.
    std::optional<std::int64_t> place(const RecordQuery& query, const RowId& row);
    ListAnchors& anchors() { return m_anchors; }

private:
    struct Window {
        std::int64_t offset, limit;
    };
    Statement& window(const RecordQuery& query, const Window& window, const std::string& columns);

    Connection& m_connection;
    ListAnchors m_anchors;
};

/// Rows of any type by what was typed, the closest first: whole words before starts of words before the rest.
std::vector<StoredRecord> search(Connection& connection, std::string_view text, std::optional<records::RecordType> type,
                                 std::size_t limit);

/// The rows of a type with these ids, in the order of the table; those that are not alive are left out.
std::vector<StoredRecord> rowsWithIds(Connection& connection, const records::RecordSpec& spec,
                                      std::span<const RowId> ids);

} // namespace bandanh::store
