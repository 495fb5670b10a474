#pragma once

#include "app/desktop/conflicts/conflictwords.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Both sides of a conflict as a table: field, what stands, the other.
class ConflictTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Standing, Other, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ConflictLine> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ConflictLine> m_lines;
};

} // namespace bandanh::desktop
