#pragma once

#include "core/places/gazetteer.h"
#include "core/report/editiondifference.h"
#include "core/report/indicators.h"

#include <QList>
#include <QString>

namespace bandanh::words {

/// "Edition 2, frozen on 12 January 2014 by Chan".
QString editionText(const report::Edition& edition);

/// "2 sheets arrived on 9 January 2014".
QString causeText(const report::Cause& cause);

/// Why a figure is another one than in the edition: its causes, and what this laptop cannot tell.
QString reasonText(const report::FigureDifference& difference);

/// "+12", in the unit of the figure; "±0" where only its parts changed, a dash where there is no value on one side.
QString differenceText(const report::NumberChange& change, report::Unit unit);

/// "2,143 → 2,155 (+12)".
QString sidesText(const report::NumberChange& change, report::Unit unit);

/// The parts of a figure that changed, each by its name and its sides: "By sex, female", "1 → 13 (+12)".
QList<std::pair<QString, QString>> partChanges(const report::FigureDifference& difference,
                                               const report::Highlights& now, const places::Gazetteer& gazetteer);

} // namespace bandanh::words
