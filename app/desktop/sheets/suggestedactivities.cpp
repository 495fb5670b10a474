#include "app/desktop/sheets/suggestedactivities.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/sheets/activityrow.h"

namespace bandanh::desktop {

SuggestedActivities::SuggestedActivities(const Language& language, const places::Gazetteer& gazetteer, QObject* parent)
    : QAbstractListModel(parent), m_language(language), m_gazetteer(gazetteer)
{}

void SuggestedActivities::setActivities(std::vector<store::ActivityOverview> activities)
{
    beginResetModel();
    m_activities = std::move(activities);
    endResetModel();
}

int SuggestedActivities::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

QVariant SuggestedActivities::data(const QModelIndex& index, int role) const
{
    if (role == FigureRole || role == BadgeRole || role == ShareTextRole)
        return {}; // a choice by day, title and place; its numbers are those of other sheets
    return activityRow(m_activities[std::size_t(index.row())], role, m_language, m_gazetteer);
}

} // namespace bandanh::desktop
