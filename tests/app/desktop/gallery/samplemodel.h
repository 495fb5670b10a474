#pragma once

#include "app/desktop/look/rowroles.h"

#include <QAbstractTableModel>

namespace bandanh::desktop::gallery {

/// One cell of a sample: values by role.
using Cell = QHash<int, QVariant>;

/// A model of written-out cells, so that the gallery shows delegates without any data.
class SampleModel final : public QAbstractTableModel
{
public:
    SampleModel(QStringList headers, QList<QList<Cell>> rows, QObject* parent)
        : QAbstractTableModel(parent), m_headers(std::move(headers)), m_rows(std::move(rows))
    {}

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0
                                : std::max<int>(static_cast<int>(m_headers.size()),
                                                m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.first().size()));
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return m_rows.value(index.row()).value(index.column()).value(role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section))
                                                                        : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return index.data(HeadingRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    QStringList m_headers;
    QList<QList<Cell>> m_rows;
};

inline Cell text(const QString& first, const QString& second = {})
{
    return {{Qt::DisplayRole, first}, {SecondTextRole, second}};
}

} // namespace bandanh::desktop::gallery
