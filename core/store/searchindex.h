#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <functional>

namespace bandanh::store {

/// Where a search text was found.
struct SearchHit {
    records::RecordType type;
    std::int64_t rid;
};

/// Finds rows by any part of their searched fields, in either script, by search key: from three letters by trigrams, below
/// by the start of words. Every word typed must be found.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    void insert(const records::Record& record, std::int64_t rid);
    void erase(const records::RecordSpec& spec, std::int64_t rid, const records::Record& record);

    /// At most `limit` rows of the type (of every type when absent), the oldest first, each once.
    std::vector<SearchHit> find(std::string_view text, std::optional<records::RecordType> type, std::size_t limit);

    /// What a row is found by: the search keys of its searched fields, separated by spaces.
    static std::string searchText(const records::Record& record);
    /// For bulk work: lets the index gather more before it writes.
    void setBulk(bool bulk);

    static std::int64_t document(records::RecordType type, std::int64_t rid)
    {
        return rid * 32 + static_cast<std::int64_t>(type);
    }

private:
    Connection& m_connection;
};

} // namespace bandanh::store
