#pragma once

#include "core/sheets/column.h"
#include "core/sheets/layout.h"
#include "core/sheets/titlelines.h"
#include "core/text/datecolumn.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace bandanh::sheets {

/// How a sheet writes its dates. One typist has one habit: the date above the header and the dates in the columns are
/// evidence for each other.
class SheetDates
{
public:
    /// `lastYear` is the last year that a birth can be in, where the sheet itself has no date.
    static SheetDates decide(const Layout& layout, std::span<const SampleRecord> sample, std::string_view titleDate,
                             int lastYear);

    /// Of BirthDate, BirthYear or Date; nothing for what is no possible date.
    std::optional<text::PartialDate> read(Column column, std::string_view cell) const;

    /// What was found about a column, for the preview.
    std::optional<text::DateDecision> decision(Column column) const;

    /// The days that the date above the header can mean, the likeliest first.
    std::vector<text::PartialDate> titleDays(std::string_view titleDate) const;

private:
    explicit SheetDates(int lastYear) : m_title(lastYear) {}

    text::DateColumn m_title;
    std::array<std::optional<text::DateColumn>, kColumns> m_columns;
};

} // namespace bandanh::sheets
