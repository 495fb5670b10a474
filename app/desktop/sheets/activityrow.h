#pragma once

#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/activityoverview.h"

#include <QVariant>

namespace bandanh::desktop {

/// What the lists say of an activity, by the roles of rowroles.h: day and month in front, title, province and venue,
/// participations, and whether its sheets are closed.
QVariant activityRow(const store::ActivityOverview& activity, int role, const Language& language,
                     const places::Gazetteer& gazetteer);

QString activityTitle(const store::ActivityOverview& activity, const Language& language);
/// "Thursday 12 December 2013 · Siem Reap · Provincial hall"
QString activityLine(const store::ActivityOverview& activity, const Language& language,
                     const places::Gazetteer& gazetteer);

} // namespace bandanh::desktop
