#pragma once

#include "app/desktop/look/language.h"
#include "core/store/personoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Where somebody took part: day, activity, sheet and line.
class PersonActivities final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Activity, Sheet, Columns };

    explicit PersonActivities(const Language& language, QObject* parent = nullptr);

    void setLines(std::vector<store::PersonActivity> lines);
    const store::PersonActivity& line(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::PersonActivity> m_lines;
};

} // namespace bandanh::desktop
