#pragma once

#include "core/text/writtendate.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace bandanh::text {

/// What a column of dates was found to be, for the preview.
struct DateDecision {
    DateStyle style;
    /// False when as many cells are possible dates in another order, as in a column where day and month could always
    /// change places: then the usual order stands, day before month.
    bool isOrderCertain = false;
    std::size_t cells = 0;     ///< that are not blank
    std::size_t dates = 0;     ///< that are possible dates in this style
    std::size_t ambiguous = 0; ///< of these, that would be another possible date with day and month changed about
    std::size_t buddhist = 0;  ///< of these, with a Buddhist year of four digits

    bool operator==(const DateDecision&) const = default;
};

/// Decides how a column writes its dates, and reads them. A typist has one habit for a column, and a single cell is
/// often ambiguous (03/04/92): the order under which most cells are possible dates wins, so that one bad cell does not
/// turn a column about. Observing more cells of the same typist, such as the date among a sheet's title lines, adds
/// evidence.
class DateColumn
{
public:
    /// `lastYear`: see DateStyle.
    explicit DateColumn(int lastYear);

    void observe(std::string_view cell);

    /// Evidence from elsewhere on the Christian year that a cell means: a stated age, or the known birth of a person of
    /// that name. It decides how Buddhist years are counted, of which a column alone says nothing.
    void compare(std::string_view cell, int christianYear);

    DateDecision decision() const;

    /// The date of a cell in the style decided so far; nothing for what is no possible date.
    std::optional<PartialDate> read(std::string_view cell) const;

private:
    static constexpr std::size_t kOrders = 3;
    static constexpr std::size_t kCounts = 3;

    std::size_t votesFor(DateOrder order) const;
    DateOrder likeliestOrder() const;
    DateStyle style() const;

    int m_lastYear;
    std::size_t m_cells = 0;
    std::size_t m_fourDigitChristian = 0;
    std::size_t m_fourDigitBuddhist = 0;
    std::size_t m_datesInAnyOrder = 0;
    std::size_t m_ofThreeNumbers = 0;
    std::array<std::size_t, kOrders> m_datesByOrder{}; ///< of the cells of three numbers, by DateOrder
    std::size_t m_shortYearsInFront = 0;
    std::size_t m_ambiguous = 0;
    std::array<std::size_t, kCounts> m_votesForCount{}; ///< by BuddhistCount, from days
    std::array<std::size_t, 2> m_votesForOffset{};      ///< for 543 and 544, from years alone
};

} // namespace bandanh::text
