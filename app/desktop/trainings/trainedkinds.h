#pragma once

#include "app/desktop/look/language.h"
#include "core/report/trainingfigures.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Who was trained: a row for each kind of participant and, below them, all. Participations and persons stand apart.
class TrainedKinds final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Women, Men, Unknown, Participations, Persons, Columns };

    explicit TrainedKinds(const Language& language, QObject* parent = nullptr);

    void setFigures(const report::TrainingFigures& figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    const Language& m_language;
    std::vector<report::TrainingFigures::Kind> m_kinds; ///< the last is the total
};

} // namespace bandanh::desktop
