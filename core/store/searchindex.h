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

/// Where in a row's words the words typed must stand.
enum class WordPart { Any, Start };

/// Finds rows by any part of their searched fields, in either script, by search key: from three letters by trigrams, below
/// by the start of words. Every word typed must be found.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// From now on inserted rows wait here until flush(), because FTS5 writes out all it has gathered before every
    /// statement that can be taken back by itself: an import would pay for that once a row. Whoever gathers flushes before
    /// the transaction ends; until then the rows are not found.
    void gather() { m_gathers = true; }
    void flush();

    void insert(const records::Record& record, std::int64_t rid);
    void erase(const records::RecordSpec& spec, std::int64_t rid, const records::Record& record);

    /// At most `limit` rows of the type (of every type when absent), the oldest first, each once.
    std::vector<SearchHit> find(std::string_view text, std::optional<records::RecordType> type, std::size_t limit,
                                WordPart part = WordPart::Any);

    /// What a row is found by: the search keys of its searched fields, separated by spaces.
    static std::string searchText(const records::Record& record);
    /// How far a row is from a search key: 0 where every word typed is a word of it in this order, 1 where they begin
    /// words, 2 otherwise.
    static int distance(const records::Record& record, std::string_view key);

    static std::int64_t document(records::RecordType type, std::int64_t rid)
    {
        return rid * 32 + static_cast<std::int64_t>(type);
    }

private:
    struct Waiting {
        std::int64_t document;
        std::string text;
    };

    Connection& m_connection;
    bool m_gathers = false;
    std::vector<Waiting> m_waiting;
};

/// The condition that the number of a row, `rid`, is among the rows of the type that are found by what is typed, 20,000 at
/// most. Empty where nothing is typed.
std::string foundCondition(Connection& connection, std::string_view text, records::RecordType type,
                           std::string_view rid);

} // namespace bandanh::store
