#pragma once

#include "core/places/gazetteer.h"
#include "core/report/highlightstable.h"

#include <QString>

namespace bandanh::words {

/// The name of a line of the Highlights, or of a key of a breakdown.
QString captionText(const report::Caption& caption, const places::Gazetteer& gazetteer);

/// A key of the declarations of the report, put into words.
QString reportText(std::string_view key);

/// The value of a figure in its unit: 2,143, or 91.1 % of a share; a dash where there is nothing to count from.
QString figureText(const report::Figure& figure);

/// The same for any number of a unit.
QString amountText(double amount, report::Unit unit);

/// What a figure counts: "participations", "persons".
QString unitText(const report::Figure& figure);
QString unitText(report::Unit unit);

} // namespace bandanh::words
