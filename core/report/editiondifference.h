#pragma once

#include "core/report/changessince.h"
#include "core/report/edition.h"
#include "core/text/partialdate.h"

#include <map>

namespace bandanh::report {

/// A number of a figure that is another one now: the value where `part` is empty, else a part, or a key in it.
struct NumberChange {
    std::string part;
    std::vector<std::string> keys;
    std::optional<double> before;
    std::optional<double> after;

    double difference() const { return after.value_or(0) - before.value_or(0); }
};

/// Rows of one type that the figure rests on and that this laptop entered, changed or took back on one day. Lines of a sheet
/// that itself came or went are told by the sheet.
struct Cause {
    Change change = Change::Entered;
    records::RecordType type = records::RecordType::Sheet;
    text::PartialDate day; ///< in Cambodia
    std::vector<RowId> rows;
    std::int64_t lines = 0;                   ///< of these sheets, entered or taken back with them
    std::map<RowId, records::Record> removed; ///< as they were: of rows that were taken back
};

/// Why a figure is another one now.
struct FigureDifference {
    const Indicator* indicator = nullptr;
    NumberChange value;
    std::vector<NumberChange> parts; ///< those that changed
    std::vector<Cause> causes;       ///< by day
    /// No row that the figure is known to rest on was written: these may be it all the same.
    bool isGuess = false;
    /// Headquarters sent changes since, or the log of this laptop is not the one that the edition was frozen on.
    bool isFromHeadquarters = false;
    bool isRuleChanged = false; ///< by a newer version of the program
};

/// An edition beside the figures now, where they differ.
struct EditionDifference {
    Edition edition;
    bool isLogKnown = false; ///< whether the log of this laptop reaches back to the edition
    std::vector<FigureDifference> figures;

    const FigureDifference* figure(std::string_view id) const;
};

/// `now` is a report of the edition's period.
EditionDifference differenceOf(store::Connection& connection, Edition edition, const Report& now);

} // namespace bandanh::report
