#pragma once

#include "app/desktop/session/windowedrows.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <limits>

namespace bandanh::desktop {

/// A table over rows that are read a window at a time. A subclass says what stands in a cell.
template <class Row>
class WindowedModel : public QAbstractTableModel
{
public:
    using Counter = typename WindowedRows<Row>::Counter;
    using Reader = typename WindowedRows<Row>::Reader;

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(Counter counter, Reader reader)
    {
        m_counter = std::move(counter);
        m_rows.setSource([this] { return m_count; }, std::move(reader));
        refresh();
    }

    /// Reads again. Views keep their place where the list is as long as it was.
    void refresh()
    {
        const qint64 count = m_counter ? std::min<qint64>(m_counter(), std::numeric_limits<int>::max()) : 0;
        if (count == m_count) {
            m_rows.reset();
            if (count > 0)
                emit dataChanged(index(0, 0), index(int(count) - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_count = count;
        m_rows.reset();
        endResetModel();
    }

    const Row* row(int index) const { return index < 0 || index >= m_count ? nullptr : m_rows.at(index); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_count); }

private:
    Counter m_counter;
    mutable WindowedRows<Row> m_rows; ///< a cache: looking fills it
    qint64 m_count = 0;
};

} // namespace bandanh::desktop
