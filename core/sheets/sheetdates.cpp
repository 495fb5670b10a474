#include "core/sheets/sheetdates.h"

#include "core/sheets/celltext.h"
#include "core/text/digits.h"

#include <algorithm>

namespace bandanh::sheets {

namespace {

constexpr int kLastYearOfSheets = 2060; // what "13" at the head of a sheet can mean at most

std::string_view cellAt(const SampleRecord& record, std::optional<std::size_t> at)
{
    return at && *at < record.cells.size() ? trimmed(record.cells[*at]) : std::string_view{};
}

} // namespace

SheetDates SheetDates::decide(const Layout& layout, std::span<const SampleRecord> sample, std::string_view titleDate,
                              int lastYear)
{
    text::DateColumn alone(kLastYearOfSheets);
    alone.observe(titleDate);
    const auto written = alone.read(titleDate);
    const int lastBirth = written ? written->year() : lastYear;

    SheetDates dates(kLastYearOfSheets);
    dates.m_title.observe(titleDate);
    const auto age = layout.at(Column::Age);
    for (const Column column : {Column::BirthDate, Column::BirthYear, Column::Date}) {
        const auto at = layout.at(column);
        if (!at)
            continue;
        text::DateColumn decided(column == Column::Date ? kLastYearOfSheets : lastBirth);
        if (column != Column::BirthYear)
            decided.observe(titleDate);
        for (const SampleRecord& record : sample) {
            const std::string_view cell =
                record.firstLine < layout.firstDataLine ? std::string_view{} : cellAt(record, at);
            if (cell.empty() || isDitto(cell) || record.damage != Damage::None)
                continue;
            decided.observe(cell);
            if (column != Column::BirthYear)
                dates.m_title.observe(cell);
            const auto years = text::parseWholeNumber(cellAt(record, age));
            if (column != Column::Date && written && years && *years > 0 && *years <= 120)
                decided.compare(cell, written->year() - static_cast<int>(*years));
        }
        dates.m_columns[static_cast<std::size_t>(column)] = decided;
    }
    return dates;
}

std::optional<text::PartialDate> SheetDates::read(Column column, std::string_view cell) const
{
    const auto& decided = m_columns[static_cast<std::size_t>(column)];
    return decided ? decided->read(cell) : std::nullopt;
}

std::optional<text::DateDecision> SheetDates::decision(Column column) const
{
    const auto& decided = m_columns[static_cast<std::size_t>(column)];
    return decided ? std::optional(decided->decision()) : std::nullopt;
}

std::vector<text::PartialDate> SheetDates::titleDays(std::string_view titleDate) const
{
    const text::DateDecision decision = m_title.decision();
    std::vector<text::PartialDate> days;
    const auto add = [&](const text::DateStyle& style) {
        const auto day = text::readDate(titleDate, style);
        if (day && std::find(days.begin(), days.end(), *day) == days.end())
            days.push_back(*day);
    };
    add(decision.style);
    if (days.empty() || !decision.isOrderCertain) {
        for (const auto order : {text::DateOrder::DayMonthYear, text::DateOrder::MonthDayYear}) {
            text::DateStyle other = decision.style;
            other.order = order;
            add(other);
        }
    }
    return days;
}

} // namespace bandanh::sheets
