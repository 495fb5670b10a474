#pragma once

#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/activityoverview.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

/// The few activities that a sheet without one may belong to.
class SuggestedActivities final : public QAbstractListModel
{
    Q_OBJECT

public:
    SuggestedActivities(const Language& language, const places::Gazetteer& gazetteer, QObject* parent = nullptr);

    void setActivities(std::vector<store::ActivityOverview> activities);
    RowId activity(int row) const { return m_activities[std::size_t(row)].id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Language& m_language;
    const places::Gazetteer& m_gazetteer;
    std::vector<store::ActivityOverview> m_activities;
};

} // namespace bandanh::desktop
