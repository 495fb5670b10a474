#pragma once

#include "app/desktop/session/windowedrows.h"
#include "core/store/listanchors.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>
#include <set>
#include <utility>

namespace bandanh::desktop {

/// A table over rows that are read a window at a time. A subclass says what stands in a cell.
///
/// A list that may be long is given with its anchors. The way through it is then learnt slice by slice, between whatever else
/// the thread has to do, and rows that lie beyond what is known are shown a moment later instead of being walked to.
template <class Row>
class WindowedModel : public QAbstractTableModel
{
public:
    using Counter = typename WindowedRows<Row>::Counter;
    using Reader = typename WindowedRows<Row>::Reader;
    using RowNumbers = std::vector<std::int64_t>;

    explicit WindowedModel(QObject* parent = nullptr) : QAbstractTableModel(parent), m_learning(new QTimer(this))
    {
        connect(m_learning, &QTimer::timeout, this, [this] { learnMore(); });
    }

    void setSource(Counter counter, Reader reader, store::ListAnchors* anchors = nullptr)
    {
        m_counter = std::move(counter);
        m_anchors = anchors;
        m_rows.setSource([this] { return m_count; }, std::move(reader));
        refresh();
    }

    /// A list by its order; `reader` reads rows by their numbers.
    void setSource(store::Connection& connection, std::function<store::ListOrder()> order,
                   std::function<std::vector<Row>(const RowNumbers&)> reader)
    {
        m_list = std::make_unique<store::ListAnchors>(connection);
        m_order = std::move(order);
        setSource(
            [this] {
                m_list->look(m_order());
                return m_list->count();
            },
            [this, reader = std::move(reader)](qint64 offset, qint64 limit) {
                return reader(m_list->rids(offset, limit));
            },
            m_list.get());
    }

    /// Reads again. Views keep their place where the list is as long as it was.
    void refresh()
    {
        const qint64 count = m_counter ? std::min<qint64>(m_counter(), std::numeric_limits<int>::max()) : 0;
        m_missing.clear();
        if (m_anchors != nullptr && !m_anchors->reaches(count))
            m_learning->start(kRest);
        if (count == m_count) {
            m_rows.outdate();
            if (count > 0)
                emit dataChanged(index(0, 0), index(int(count) - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_count = count;
        m_rows.reset();
        endResetModel();
    }

    /// Walks to it where need be.
    const Row* row(int index) const { return index < 0 || index >= m_count ? nullptr : m_rows.at(index); }

    /// Where a row stands in a list by its order; nothing where the filter leaves it out.
    std::optional<int> placeOf(const RowId& row) const
    {
        if (m_list->isOutdated())
            m_list->look(m_order());
        const auto place = m_list->place(row);
        return place ? std::optional(int(*place)) : std::nullopt;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_count); }

protected:
    /// For cells: what stands there as far as it is quickly read, else what stood there before, or nothing; dataChanged()
    /// follows as soon as the row is within reach.
    const Row* rowWithinReach(int index) const
    {
        if (m_anchors == nullptr || index < 0 || index >= m_count || m_rows.isRead(index))
            return row(index);
        const qint64 window = index / kWindow;
        if (m_anchors->reaches(window * kWindow))
            return row(index);
        m_missing.insert(window);
        if (!m_learning->isActive() || m_learning->interval() > 0)
            m_learning->start(0);
        return m_rows.earlier(index);
    }

private:
    static constexpr qint64 kWindow = WindowedRows<Row>::kWindow;
    static constexpr int kRest = 100; ///< ms, in which the first rows are painted

    void learnMore()
    {
        m_learning->setInterval(0);
        if (!m_anchors->learnMore())
            m_learning->stop();
        for (const qint64 window : std::exchange(m_missing, {}))
            if (!m_anchors->reaches(window * kWindow))
                m_missing.insert(window);
            else
                emit dataChanged(index(int(window * kWindow), 0),
                                 index(int(std::min((window + 1) * kWindow, m_count)) - 1, columnCount() - 1));
    }

    std::unique_ptr<store::ListAnchors> m_list; ///< of a list by its order
    std::function<store::ListOrder()> m_order;
    Counter m_counter;
    store::ListAnchors* m_anchors = nullptr;
    mutable WindowedRows<Row> m_rows;   ///< a cache: looking fills it
    mutable std::set<qint64> m_missing; ///< windows that were looked at before they were within reach
    QTimer* m_learning;
    qint64 m_count = 0;
};

} // namespace bandanh::desktop
