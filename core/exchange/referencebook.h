#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <unordered_map>

namespace bandanh::exchange {

/// Which row a reference or a name in a file means. Reads what the store has when a type is first asked for, and learns
/// the rows that the import makes.
class ReferenceBook
{
public:
    explicit ReferenceBook(store::Connection& connection) : m_connection(connection) {}

    std::optional<RowId> byReference(records::RecordType type, const std::string& reference);
    /// An organisation or network by its name in either script; nothing when several have it.
    std::optional<RowId> byName(records::RecordType type, std::string_view name);
    /// What organisations of one name have in common: the search key of their Khmer name where they have one, whichever
    /// script `name` is in; the key of `name` itself where nobody is called so.
    std::string nameKey(std::string_view name);
    void learn(const records::Record& record);

private:
    struct Book {
        std::unordered_map<std::string, RowId> references;
        std::unordered_map<std::string, std::optional<RowId>> names; ///< by search key; empty where several have it
        std::unordered_map<std::string, std::string> khmerKeys;      ///< by search key of the Latin name
    };
    Book& book(records::RecordType type);
    static void enter(Book& book, const records::Record& record);

    store::Connection& m_connection;
    std::unordered_map<records::RecordType, Book> m_books;
};

} // namespace bandanh::exchange
