#pragma once

#include "core/exchange/lookalikes.h"

#include <unordered_map>

namespace bandanh::exchange {

/// Which row a reference or a name in a file means. Reads what the store has when a type is first asked for, and learns
/// the rows that the import makes.
class ReferenceBook
{
public:
    explicit ReferenceBook(store::Connection& connection) : m_connection(connection), m_lookalikes(connection) {}

    std::optional<RowId> byReference(records::RecordType type, const std::string& reference);
    /// By its name in either script; nothing when several have it. People are never found by name alone.
    std::optional<RowId> byName(records::RecordType type, std::string_view name);
    /// By reference, by name, or by the id of a row that is there or that the run has met under this id.
    std::optional<RowId> any(records::RecordType type, const std::string& written);
    /// What a reference may mean that means nothing for certain; best first.
    std::vector<Lookalike> lookalikes(records::RecordType type, std::string_view written)
    {
        return m_lookalikes.of(type, written);
    }
    /// A row that had this reference and was removed.
    std::optional<RowId> removed(records::RecordType type, const std::string& reference);
    /// What organisations of one name have in common: the search key of their Khmer name where they have one, whichever
    /// script `name` is in; the key of `name` itself where nobody is called so.
    std::string nameKey(std::string_view name);
    void learn(const records::Record& record);
    /// A file's own id of a row, which the row has elsewhere.
    void learnAlias(records::RecordType type, const std::string& id, const RowId& row);

private:
    using References = std::unordered_map<std::string, RowId>;
    struct Names {
        std::unordered_map<std::string, std::optional<RowId>> rows; ///< by search key; empty where several have it
        std::unordered_map<std::string, std::string> khmerKeys;     ///< by search key of the Latin name
    };
    References& references(records::RecordType type);
    Names& names(records::RecordType type);
    static void enter(References& references, const records::Record& record);
    static void enter(Names& names, const records::Record& record);

    store::Connection& m_connection;
    std::unordered_map<records::RecordType, References> m_references, m_removed, m_aliases;
    std::unordered_map<records::RecordType, Names> m_names;
    Lookalikes m_lookalikes;
};

} // namespace bandanh::exchange
