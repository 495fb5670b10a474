#include "app/desktop/activities/activitylistmodel.h"

#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"

namespace bandanh::desktop {

ActivityListModel::ActivityListModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::activityList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::activities(m_session.reader(), rids); });
}

void ActivityListModel::setFilter(const store::ActivityFilter& filter)
{
    m_filter = filter;
    refresh();
}

QVariant ActivityListModel::data(const QModelIndex& index, int role) const
{
    const store::ActivityOverview* activity = row(index.row());
    return activity != nullptr ? activityRow(*activity, role, m_language, m_session.gazetteer()) : QVariant();
}

} // namespace bandanh::desktop
