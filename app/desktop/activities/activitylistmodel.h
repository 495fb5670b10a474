#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/activityoverview.h"

namespace bandanh::desktop {

class Session;

/// Activities as two-line rows, the newest first.
class ActivityListModel final : public WindowedModel<store::ActivityOverview>
{
    Q_OBJECT

public:
    ActivityListModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::ActivityFilter& filter);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    store::ActivityFilter m_filter;
};

} // namespace bandanh::desktop
