#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace bandanh::desktop {

/// Rows of a long list, read as far as somebody scrolls.
template <class Row>
class RowsOnDemand
{
public:
    using Fetch = std::function<std::vector<Row>(report::Window)>;

    void begin(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        m_rows = m_fetch ? m_fetch({0, kStep}) : std::vector<Row>();
        m_hasMore = m_rows.size() == kStep;
    }
    bool hasMore() const { return m_hasMore; }
    std::vector<Row> next()
    {
        auto more = m_fetch({m_rows.size(), kStep});
        m_hasMore = more.size() == kStep;
        return more;
    }
    void append(std::vector<Row> more) { std::ranges::move(more, std::back_inserter(m_rows)); }
    int size() const { return static_cast<int>(m_rows.size()); }
    const Row& operator[](int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    static constexpr std::size_t kStep = 200;

    Fetch m_fetch;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
};

/// A table over such rows; what it shows of them is for those who inherit.
template <class Row>
class OnDemandModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Without a source there is nothing to show.
    void setSource(typename RowsOnDemand<Row>::Fetch fetch)
    {
        beginResetModel();
        m_rows.begin(std::move(fetch));
        endResetModel();
    }
    const Row& row(int index) const { return m_rows[index]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows.size(); }
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_rows.hasMore(); }
    void fetchMore(const QModelIndex&) override
    {
        auto more = m_rows.next();
        if (more.empty())
            return;
        beginInsertRows({}, m_rows.size(), m_rows.size() + static_cast<int>(more.size()) - 1);
        m_rows.append(std::move(more));
        endInsertRows();
    }

private:
    RowsOnDemand<Row> m_rows;
};

} // namespace bandanh::desktop
