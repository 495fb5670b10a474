#pragma once

#include "core/store/recordtable.h"

namespace bandanh::store {

/// A row as headquarters holds it.
struct ConfirmedRow {
    records::Record record;
    std::uint64_t version = 0; ///< how many changes of the row headquarters has ordered; 0: it does not have it
    bool live = true;
};

/// What headquarters holds of the rows that have pending changes of this laptop. A row without pending changes is shown as it
/// is confirmed, and has no entry here.
class ConfirmedRows
{
public:
    explicit ConfirmedRows(Connection& connection) : m_connection(connection) {}

    std::optional<ConfirmedRow> find(const records::RecordSpec& spec, const RowId& id);
    void put(const ConfirmedRow& row);
    /// Puts it where there is none yet: before the first pending change of a row.
    void keep(const ConfirmedRow& row);
    void erase(const RowId& id);

private:
    void insert(std::string_view verb, const ConfirmedRow& row);

    Connection& m_connection;
};

} // namespace bandanh::store
