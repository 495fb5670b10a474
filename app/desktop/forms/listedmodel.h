#pragma once

#include "core/support/rowid.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <optional>
#include <vector>

namespace bandanh::desktop {

/// A table whose rows are all at hand: what belongs to one record, or a list of some hundred.
template <class Row>
class ListedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Null where there is none.
    const Row* row(int index) const
    {
        return index >= 0 && index < int(m_rows.size()) ? &m_rows[std::size_t(index)] : nullptr;
    }

    std::optional<int> placeOf(const RowId& id) const
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found != m_rows.end() ? std::optional(int(found - m_rows.begin())) : std::nullopt;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

private:
    std::vector<Row> m_rows;
};

} // namespace bandanh::desktop
