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

/// Its title, else its kind.
QString activityTitle(const store::ActivityHead& activity, const Language& language);
QString activityKind(const store::ActivityHead& activity);
/// "Siem Reap · Provincial hall"
QString activityWhere(const store::ActivityHead& activity, const Language& language,
                      const places::Gazetteer& gazetteer);
/// "Thursday 12 December 2013 · Siem Reap · Provincial hall"
QString activityLine(const store::ActivityHead& activity, const Language& language, const places::Gazetteer& gazetteer);
/// "planned", empty where that was never set.
QString activityStatus(const store::ActivityHead& activity);
/// It is said to be anything else than held.
bool wasNotHeld(const store::ActivityHead& activity);

} // namespace bandanh::desktop
