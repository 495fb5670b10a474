#pragma once

#include "core/store/namedrecord.h"

namespace bandanh::store {

/// Rows that one field ties to a record: those it refers to, or those that refer to it.
struct LinkGroup {
    const records::RecordSpec* spec; ///< of the rows
    const records::FieldSpec* field; ///< that refers
    bool isReferred;                 ///< the record refers to the rows; else they refer to it
    std::int64_t count;
};

/// What a record refers to and what refers to it, read from the declarations: no type need be known here. Bookkeeping
/// (imports, recipes, conflicts) is left out; beside an activity, so is what would name a survivor there.
class RecordLinks
{
public:
    explicit RecordLinks(Connection& connection) : m_connection(connection), m_table(connection) {}

    /// What it refers to comes first, then the referrers in the order of their declarations; none is empty.
    std::vector<LinkGroup> groups(const records::RecordSpec& spec, const RowId& id);
    /// A window of a group's rows, the oldest first.
    std::vector<NamedRecord> rows(const LinkGroup& group, const RowId& id, std::int64_t offset, std::int64_t limit);

private:
    void addReferred(const records::Record& record, std::vector<LinkGroup>& found);
    void addReferrers(const records::RecordSpec& spec, const RowId& id, std::vector<LinkGroup>& found);

    Connection& m_connection;
    RecordTable m_table;
};

} // namespace bandanh::store
