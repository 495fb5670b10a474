#include "core/text/writtendate.h"

#include "core/text/khmercalendar.h"

namespace bandanh::text {

namespace {

using Kind = DateToken::Kind;
using Number = DateShape::Number;

/// The parts of a date while its pieces are sorted out.
struct Parts {
    std::optional<Number> day;
    std::optional<Number> month;
    std::optional<Number> year;
    std::optional<DateEra> era;
    std::array<Number, 3> loose{};
    std::size_t looseCount = 0;
    bool isContradictory = false;

    void set(std::optional<Number>& part, const Number& number)
    {
        isContradictory = isContradictory || part.has_value();
        part = number;
    }

    void putLoose(const Number& number)
    {
        isContradictory = isContradictory || looseCount == loose.size();
        if (!isContradictory)
            loose[looseCount++] = number;
    }
};

Parts sorted(const DateTokens& tokens)
{
    Parts parts;
    std::optional<Kind> label;
    for (const DateToken& token : tokens.tokens()) {
        const Number number{token.value, token.digits};
        switch (token.kind) {
        case Kind::Month:
            parts.set(parts.month, {token.value, 2});
            label.reset();
            break;
        case Kind::Number:
            if (label == Kind::DayLabel)
                parts.set(parts.day, number);
            else if (label == Kind::MonthLabel)
                parts.set(parts.month, number);
            else if (label == Kind::YearLabel)
                parts.set(parts.year, number);
            else
                parts.putLoose(number);
            label.reset();
            break;
        case Kind::Era:
            parts.isContradictory = parts.isContradictory || parts.era.has_value();
            parts.era = static_cast<DateEra>(token.value);
            if (!parts.year)
                label = Kind::YearLabel;
            break;
        default:
            label = token.kind;
        }
    }
    return parts;
}

/// Gives the loose numbers beside a known month to day and year.
void placeBesideMonth(Parts& parts)
{
    const Number first = parts.loose[0];
    const Number second = parts.loose[1];
    if (parts.looseCount == 2 && !parts.day && !parts.year) {
        const bool yearFirst = first.isYearlike() && !second.isYearlike();
        parts.year = yearFirst ? first : second;
        parts.day = yearFirst ? second : first;
    } else if (parts.looseCount == 1 && !parts.year && (parts.day || first.isYearlike())) {
        parts.year = first;
    } else if (parts.looseCount == 1 && parts.year && !parts.day) {
        parts.day = first;
    } else {
        parts.isContradictory = parts.isContradictory || parts.looseCount > 0;
    }
}

DateShape numbersShape(const Number& first, const Number& second, const Number& third, std::optional<DateEra> era)
{
    if (second.isYearlike())
        return {};
    if (first.isYearlike())
        return {DateShape::Kind::Named, third, second, first, era, true};
    return {DateShape::Kind::Numbers, first, second, third, era, false};
}

/// Without a known month: a year, a month of a year, or three numbers.
DateShape shapeOfLoose(const Parts& parts)
{
    const auto& [first, second, third] = parts.loose;
    if (parts.day && !parts.year && parts.looseCount == 2) // `ថ្ងៃទី 05/02/2013`
        return numbersShape(*parts.day, first, second, parts.era);
    if (parts.day)
        return {};
    if (parts.year) {
        if (parts.looseCount == 0)
            return {DateShape::Kind::Year, {}, {}, *parts.year, parts.era, false};
        if (parts.looseCount == 2) // `05/02 ព.ស. 2556`
            return {DateShape::Kind::Numbers, first, second, *parts.year, parts.era, false};
        return {};
    }
    switch (parts.looseCount) {
    case 1:
        return {DateShape::Kind::Year, {}, {}, first, parts.era, false};
    case 2:
        if (first.isYearlike() == second.isYearlike())
            return {};
        return {DateShape::Kind::YearMonth,          {},        first.isYearlike() ? second : first,
                first.isYearlike() ? first : second, parts.era, false};
    case 3:
        return numbersShape(first, second, third, parts.era);
    default:
        return {};
    }
}

std::optional<PartialDate> inRange(std::optional<PartialDate> date)
{
    if (date && (date->year() < kFirstKhmerYear || date->year() > kLastKhmerYear))
        return std::nullopt;
    return date;
}

/// A year as it was written, and the dates that it makes in a style.
class WrittenYear
{
public:
    WrittenYear(const Number& year, std::optional<DateEra> era, const DateStyle& style) : m_style(style)
    {
        if (year.digits == 4) {
            m_year = year.value;
            m_era = m_year >= kFirstBuddhistYear ? DateEra::Buddhist : DateEra::Christian;
            m_isKnown = !era || *era == m_era;
        } else if (year.digits == 2) {
            m_era = era.value_or(style.era);
            const int last = style.lastYear + (m_era == DateEra::Buddhist ? 543 : 0);
            m_year = last - (last - year.value) % 100;
            m_isKnown = true;
        }
    }

    std::optional<PartialDate> onDay(int month, int day) const
    {
        if (!m_isKnown)
            return std::nullopt;
        if (m_era == DateEra::Christian)
            return inRange(PartialDate::ofDay(m_year, month, day));
        if (m_style.buddhistCount != BuddhistCount::FromVisakha)
            return inRange(PartialDate::ofDay(m_year - fixedOffset(), month, day));
        const auto before = inRange(PartialDate::ofDay(m_year - 543, month, day));
        const auto after = inRange(PartialDate::ofDay(m_year - 544, month, day));
        const bool fitsBefore = before && buddhistYear(*before) == m_year;
        const bool fitsAfter = after && buddhistYear(*after) == m_year;
        // Visakha Bochea moves within five weeks. A day among them can be in a Buddhist year twice or never; then it is
        // counted from Khmer new year (mid-April), as many do, and every such day is behind that.
        return fitsBefore && !fitsAfter ? before : after;
    }

    std::optional<PartialDate> inMonth(int month) const
    {
        if (!m_isKnown)
            return std::nullopt;
        int offset = 0;
        if (m_era == DateEra::Buddhist)
            offset = m_style.buddhistCount == BuddhistCount::FromVisakha ? (month <= 4 ? 543 : 544) : fixedOffset();
        return inRange(PartialDate::ofMonth(m_year - offset, month));
    }

    std::optional<PartialDate> alone() const
    {
        if (!m_isKnown)
            return std::nullopt;
        if (m_era == DateEra::Christian)
            return inRange(PartialDate::ofYear(m_year));
        if (m_style.buddhistYearOffset)
            return inRange(PartialDate::ofYear(m_year - *m_style.buddhistYearOffset));
        return inRange(PartialDate::ofYear(m_year - 544, DateQualifier::EitherYear));
    }

private:
    int fixedOffset() const { return m_style.buddhistCount == BuddhistCount::Plus543 ? 543 : 544; }

    const DateStyle& m_style;
    int m_year = 0;
    DateEra m_era = DateEra::Christian;
    bool m_isKnown = false;
};

} // namespace

DateShape DateShape::of(std::string_view cell)
{
    const std::optional<DateTokens> tokens = DateTokens::of(cell);
    if (!tokens)
        return {};
    Parts parts = sorted(*tokens);
    if (parts.isContradictory)
        return {};
    if (!parts.month)
        return shapeOfLoose(parts);
    placeBesideMonth(parts);
    if (parts.isContradictory || !parts.year)
        return {};
    if (!parts.day)
        return {Kind::YearMonth, {}, *parts.month, *parts.year, parts.era, false};
    return {Kind::Named, *parts.day, *parts.month, *parts.year, parts.era, false};
}

std::optional<PartialDate> dateOf(const DateShape& shape, const DateStyle& style)
{
    Number day = shape.day;
    Number month = shape.month;
    Number year = shape.year;
    if (shape.kind == DateShape::Kind::Numbers) {
        if (style.order == DateOrder::MonthDayYear)
            std::swap(day, month);
        else if (style.order == DateOrder::YearMonthDay && !year.isYearlike())
            std::swap(day, year);
    }
    const WrittenYear written(year, shape.era, style);
    switch (shape.kind) {
    case DateShape::Kind::Year:
        return written.alone();
    case DateShape::Kind::YearMonth:
        return month.digits <= 2 ? written.inMonth(month.value) : std::nullopt;
    case DateShape::Kind::Named:
    case DateShape::Kind::Numbers:
        if (day.digits > 2 || month.digits > 2)
            return std::nullopt;
        return written.onDay(month.value, day.value);
    case DateShape::Kind::Nothing:
        break;
    }
    return std::nullopt;
}

std::optional<PartialDate> readDate(std::string_view cell, const DateStyle& style)
{
    if (const auto own = PartialDate::parse(cell); own && own->qualifier() != DateQualifier::Exact)
        return inRange(own);
    return dateOf(DateShape::of(cell), style);
}

} // namespace bandanh::text
