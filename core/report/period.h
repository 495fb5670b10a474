#pragma once

#include "core/places/placecode.h"
#include "core/records/record.h"
#include "core/text/partialdate.h"

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::report {

/// The year that a report is about, and the province where it is about one only.
struct Period {
    int year = 0;
    std::optional<records::Scope> province = std::nullopt;

    std::string firstDay() const;
    std::string lastDay() const;
    bool contains(const text::PartialDate& date) const { return date.year() == year; }
    /// Whether a term that may have no known beginning or end has a day in common with the year.
    bool overlaps(std::string_view from, std::string_view until) const;

    /// The province under which a scope is reported: a period's list of provinces is the one of its first day, so what
    /// is Tboung Khmum today stands under Kampong Cham in 2013.
    records::Scope reported(records::Scope scope) const;
    /// The same for a place, or for the scope of a record without one.
    records::Scope reported(std::optional<places::PlaceCode> place, records::Scope scope) const;
    /// Whether the report is about what belongs to this reported province.
    bool includes(records::Scope reportedProvince) const;
};

/// Whether a term has a day in common with a date; dates are ISO texts as far as they are known, empty: not known.
bool termCovers(std::string_view from, std::string_view until, std::string_view date);

} // namespace bandanh::report
