#pragma once

#include "app/desktop/forms/listedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/volunteeroverview.h"

namespace bandanh::desktop {

/// The volunteers who created a campaign.
class CreatorTable final : public ListedModel<store::CreatorOverview>
{
    Q_OBJECT

public:
    enum Column { Name, Country, Columns };

    explicit CreatorTable(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
};

} // namespace bandanh::desktop
