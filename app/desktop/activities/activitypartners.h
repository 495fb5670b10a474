#pragma once

#include "app/desktop/look/language.h"
#include "core/store/meetingoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// Who was at an activity: the organisation, its part, and whether it was there.
class ActivityPartners final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Part, Present, Columns };

    explicit ActivityPartners(const Language& language, QObject* parent = nullptr);

    void setPartners(std::vector<store::ActivityPartnerOverview> partners);
    const store::ActivityPartnerOverview* partner(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::ActivityPartnerOverview> m_partners;
};

} // namespace bandanh::desktop
