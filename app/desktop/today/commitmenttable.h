#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/look/state.h"
#include "core/store/meetingoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Promises: what, by whom, due when, and how it stands; beside them the meeting, where they are of several.
class CommitmentTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, By, Due, Standing, Columns };

    explicit CommitmentTable(const Language& language, QObject* parent = nullptr);

    void setCommitments(std::vector<store::CommitmentOverview> commitments, const std::string& today);
    const store::CommitmentOverview* commitment(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::CommitmentOverview& commitment, int column) const;
    Badge standing(const store::CommitmentOverview& commitment) const;

    const Language& m_language;
    std::vector<store::CommitmentOverview> m_commitments;
    std::string m_today;
};

} // namespace bandanh::desktop
