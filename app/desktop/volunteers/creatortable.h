#pragma once

#include "app/desktop/look/language.h"
#include "core/store/volunteeroverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// The volunteers who created a campaign.
class CreatorTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Country, Columns };

    explicit CreatorTable(const Language& language, QObject* parent = nullptr);

    void setCreators(std::vector<store::CreatorOverview> creators);
    const store::CreatorOverview* creator(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::CreatorOverview> m_creators;
};

} // namespace bandanh::desktop
