#pragma once

#include "core/report/report.h"

#include <QStringList>

namespace bandanh::desktop {

class Session;

/// What a figure counts where that is not people, one by one and in words: a name, and what tells it from the others.
std::vector<QStringList> recordsBehind(const report::Report& report, const report::Indicator& indicator,
                                       report::Window window, Session& session);
/// Headcounts behind a figure: activity, kind of participant, how many were counted, how many of them add to the names.
std::vector<QStringList> headcountsBehind(const report::Report& report, const report::Indicator& indicator,
                                          report::Window window);

} // namespace bandanh::desktop
