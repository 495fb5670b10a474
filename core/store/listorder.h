#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

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
    std::string alias = {};                  ///< of the table whose rows these are, where it has one
    std::string where = {};                  ///< " WHERE …", or empty: every row
    std::vector<records::Value> values = {}; ///< that this and the key bind, from ?1 on
    std::string key = {};                    ///< bytes that are never null; empty: the number alone
    bool isDescending = false;
    Way way = Way::ByKeys;
    bool operator==(const ListOrder&) const = default;

    /// Leaves the rows that meet this condition, too; an empty one leaves them all.
    void narrow(std::string_view condition);
    /// Takes a value, and says what stands for it in a condition.
    std::string parameter(records::Value value);
    /// Leaves those that carry a word; an empty one leaves them all.
    void narrowToTag(const records::RecordSpec& spec, const std::string& tag);
    /// Leaves those that the search index finds by what is typed, 20,000 at most; nothing typed leaves them all.
    void narrowToFound(Connection& connection, const records::RecordSpec& spec, std::string_view text);

    void bind(Statement& statement) const;
    std::string id() const { return column("id"); }
    std::string rid() const { return column("rid"); }
    /// " ORDER BY …"
    std::string orderBy() const;
    /// " WHERE … ORDER BY …" of the rows whose numbers a parameter binds, as jsonOf() writes them.
    std::string withNumbers(std::string_view parameter = "?1") const;

private:
    std::string column(std::string_view name) const;
};

/// As json_each() takes them.
std::string jsonOf(std::span<const std::int64_t> numbers);

} // namespace bandanh::store
