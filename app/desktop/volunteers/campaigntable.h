#pragma once

#include "app/desktop/forms/listedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/volunteeroverview.h"

namespace bandanh::desktop {

/// The campaigns that somebody created: goal and raised side by side.
class CampaignTable final : public ListedModel<store::CampaignOverview>
{
    Q_OBJECT

public:
    enum Column { Title, Date, Goal, Raised, Columns };

    explicit CampaignTable(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::CampaignOverview& campaign, int column) const;

    const Language& m_language;
};

} // namespace bandanh::desktop
