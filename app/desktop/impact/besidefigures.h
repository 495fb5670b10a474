#pragma once

#include "core/report/report.h"

#include <QStringList>

namespace bandanh::desktop {

/// What stands beside the figures of a period, by the id of their indicator.
struct BesideFigures {
    std::map<std::string_view, double> lastYear;
    std::map<std::string, double, std::less<>> targets;
    std::map<std::string_view, std::int64_t> records; ///< that a figure counts or looks at
};

/// `lastYear` is the report of the year before, if there is anything of that year.
BesideFigures besideFigures(store::Connection& connection, const report::Report& report,
                            const report::Report* lastYear);

/// "2012: 1,988 · target 2,000"; empty where there is neither.
QString comparedText(const BesideFigures& beside, const report::Figure& figure, const report::Period& period);

/// How complete a figure is: "24 of 28 sheets closed", or the records that it comes from where it comes from no sheets.
QString completenessText(const BesideFigures& beside, const report::Figure& figure);

/// Whether paper is behind a figure.
bool restsOnSheets(const report::Figure& figure);

} // namespace bandanh::desktop
