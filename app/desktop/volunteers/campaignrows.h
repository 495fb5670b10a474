#pragma once

#include "app/desktop/look/language.h"

#include <QIdentityProxyModel>

namespace bandanh::desktop {

class ActivityListModel;
class Session;

/// Campaigns among the activities: a row says what was raised of what goal, where one of another kind says who signed.
class CampaignRows final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    CampaignRows(Session& session, const Language& language, ActivityListModel& activities, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    const ActivityListModel& m_activities;
};

} // namespace bandanh::desktop
