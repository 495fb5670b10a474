#pragma once

#include "app/desktop/look/language.h"
#include "core/store/volunteeroverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// The campaigns that somebody created: goal and raised side by side.
class CampaignTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, Goal, Raised, Columns };

    explicit CampaignTable(const Language& language, QObject* parent = nullptr);

    void setCampaigns(std::vector<store::CampaignOverview> campaigns);
    const store::CampaignOverview* campaign(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::CampaignOverview& campaign, int column) const;

    const Language& m_language;
    std::vector<store::CampaignOverview> m_campaigns;
};

} // namespace bandanh::desktop
