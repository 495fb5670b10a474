#pragma once

#include "core/store/recordtable.h"

#include <functional>
#include <map>

namespace bandanh::test {

using ListRow = std::map<std::string, std::string>;

/// The rows of a list by their headings. Reads what the data sets hold (commas, quotes, LF) and nothing else.
std::vector<ListRow> readList(const std::string& path);

/// Says again, from what a store holds, what a list said.
class StoredLists
{
public:
    explicit StoredLists(store::Connection& connection);

    /// What each column of the row says, by the record that the row became: found by the columns of the list that name it.
    /// Empty where the store has no such record.
    ListRow asWritten(const std::string& list, const ListRow& row);

private:
    /// One record with its references written as the lists write them.
    struct Entry {
        records::Record record;
        std::string text(std::string_view field) const;
        std::map<std::string, std::string, std::less<>> references; ///< by field
    };
    using Entries = std::vector<Entry>;
    const Entries& all(const std::string& type);
    const Entry* find(const std::string& list, const ListRow& row);
    std::string referenceOf(records::RecordType type, const RowId& id);
    std::string column(const std::string& list, const std::string& heading, const Entry& entry);
    std::optional<std::string> composite(const std::string& list, const std::string& heading, const Entry& entry);
    std::optional<std::string> ofPerson(const std::string& heading, const Entry& person);
    std::optional<std::string> ofVolunteer(const std::string& heading, const Entry& person);
    std::string joined(const std::string& type, const std::string& owner, const Entry& entry, const std::string& field,
                       const std::string& divider);

    store::RecordTable m_table;
    std::map<std::string, Entries> m_entries;
    std::map<RowId, std::string> m_references;
    std::map<std::string, std::multimap<std::string, const Entry*>> m_byOwner;
    std::map<std::string, std::map<std::string, const Entry*>> m_byKey;
    const std::multimap<std::string, const Entry*>& byOwner(const std::string& type, const std::string& owner);
};

} // namespace bandanh::test
