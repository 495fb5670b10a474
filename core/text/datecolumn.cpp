#include "core/text/datecolumn.h"

#include "core/text/normalform.h"

#include <algorithm>

namespace bandanh::text {

namespace {

constexpr DateOrder kOrdersByUse[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

bool isBlank(std::string_view cell)
{
    return normalForm(cell).empty();
}

} // namespace

DateColumn::DateColumn(int lastYear) : m_lastYear(lastYear) {}

void DateColumn::observe(std::string_view cell)
{
    if (isBlank(cell))
        return;
    ++m_cells;
    const DateShape shape = DateShape::of(cell);
    DateStyle probe(m_lastYear);
    if (shape.kind != DateShape::Kind::Numbers) {
        if (!dateOf(shape, probe))
            return;
        ++m_datesInAnyOrder;
        m_shortYearsInFront += shape.isYearInFront && shape.year.digits == 2 ? 1U : 0U;
    } else {
        ++m_ofThreeNumbers;
        std::array<bool, kOrders> fits{};
        for (const DateOrder order : kOrdersByUse) {
            // A year that shows itself at the end is not at the start.
            probe.order = order;
            const bool fit =
                dateOf(shape, probe).has_value() && !(order == DateOrder::YearMonthDay && shape.year.isYearlike());
            fits[static_cast<std::size_t>(order)] = fit;
            m_datesByOrder[static_cast<std::size_t>(order)] += fit ? 1U : 0U;
        }
        m_ambiguous += fits[0] && fits[1] && shape.day.value != shape.month.value ? 1U : 0U;
        if (std::none_of(fits.begin(), fits.end(), [](bool fit) { return fit; }))
            return;
    }
    if (shape.year.digits == 4) {
        const bool isBuddhist = shape.year.value >= kFirstBuddhistYear;
        ++(isBuddhist ? m_fourDigitBuddhist : m_fourDigitChristian);
    }
}

void DateColumn::compare(std::string_view cell, int christianYear)
{
    const DateShape shape = DateShape::of(cell);
    if (shape.kind == DateShape::Kind::Nothing)
        return;
    DateStyle probe = style();
    if (shape.kind == DateShape::Kind::Year) {
        for (const int offset : {543, 544}) {
            probe.buddhistYearOffset = offset;
            const auto date = dateOf(shape, probe);
            if (date && date->year() == christianYear)
                ++m_votesForOffset[offset == 543 ? 0 : 1];
        }
        return;
    }
    for (const BuddhistCount count : {BuddhistCount::FromVisakha, BuddhistCount::Plus543, BuddhistCount::Plus544}) {
        probe.buddhistCount = count;
        const auto date = dateOf(shape, probe);
        if (date && date->year() == christianYear)
            ++m_votesForCount[static_cast<std::size_t>(count)];
    }
}

std::size_t DateColumn::votesFor(DateOrder order) const
{
    const std::size_t dates = m_datesByOrder[static_cast<std::size_t>(order)];
    return order == DateOrder::YearMonthDay ? dates + m_shortYearsInFront : dates;
}

DateOrder DateColumn::likeliestOrder() const
{
    DateOrder best = DateOrder::DayMonthYear;
    for (const DateOrder order : kOrdersByUse) {
        if (votesFor(order) > votesFor(best))
            best = order;
    }
    return best;
}

DateStyle DateColumn::style() const
{
    DateStyle style(m_lastYear);
    style.order = likeliestOrder();
    if (m_fourDigitBuddhist > m_fourDigitChristian)
        style.era = DateEra::Buddhist;
    for (const BuddhistCount count : {BuddhistCount::Plus543, BuddhistCount::Plus544}) {
        if (m_votesForCount[static_cast<std::size_t>(count)]
            > m_votesForCount[static_cast<std::size_t>(style.buddhistCount)])
            style.buddhistCount = count;
    }
    if (m_votesForOffset[0] != m_votesForOffset[1])
        style.buddhistYearOffset = m_votesForOffset[0] > m_votesForOffset[1] ? 543 : 544;
    return style;
}

DateDecision DateColumn::decision() const
{
    DateDecision decision{style()};
    const DateOrder chosen = decision.style.order;
    decision.cells = m_cells;
    decision.dates = m_datesInAnyOrder + m_datesByOrder[static_cast<std::size_t>(chosen)];
    decision.ambiguous = m_ambiguous;
    decision.buddhist = m_fourDigitBuddhist;
    decision.isOrderCertain =
        m_ofThreeNumbers == 0 || std::none_of(std::begin(kOrdersByUse), std::end(kOrdersByUse), [&](DateOrder other) {
            return other != chosen && votesFor(other) >= votesFor(chosen);
        });
    return decision;
}

std::optional<PartialDate> DateColumn::read(std::string_view cell) const
{
    return readDate(cell, style());
}

} // namespace bandanh::text
