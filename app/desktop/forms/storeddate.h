#pragma once

#include <QString>

#include <string>

namespace bandanh::desktop {

/// A stored date as tables write it in the language in use, months shortened: "31 Dec 2013", "December 2013", "2013".
/// Empty for none.
QString storedDate(const std::string& stored);
/// With the day of the week, as the line below a title writes it: "Thursday 12 December 2013", "December 2013".
QString longDate(const std::string& stored);

/// A stored date in the narrow column in front of a list row: the day above the month, the month above the year, a year alone.
struct LeadDate {
    QString first = QStringLiteral("—"); ///< where there is none
    QString second = {};
};
LeadDate leadDate(const std::string& stored);

} // namespace bandanh::desktop
