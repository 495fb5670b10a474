#include "core/text/partialdate.h"

#include "core/text/gregorian.h"

namespace bandanh::text {

namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

/// The value of a text of exactly `digits` Latin digits.
std::optional<int> digitsValue(std::string_view text, std::size_t digits)
{
    if (text.size() != digits)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void appendDigits(std::string& out, int value, int divisor)
{
    for (; divisor > 0; divisor /= 10)
        out += static_cast<char>('0' + value / divisor % 10);
}

} // namespace

PartialDate::PartialDate(int year, int month, int day, DateQualifier qualifier)
    : m_year(static_cast<std::int16_t>(year)),
      m_month(static_cast<std::int8_t>(month)),
      m_day(static_cast<std::int8_t>(day)),
      m_qualifier(qualifier)
{}

std::optional<PartialDate> PartialDate::ofDay(int year, int month, int day)
{
    if (!isYear(year) || !isGregorianDay(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day, DateQualifier::Exact);
}

std::optional<PartialDate> PartialDate::ofMonth(int year, int month)
{
    if (!isYear(year) || month < 1 || month > 12)
        return std::nullopt;
    return PartialDate(year, month, 0, DateQualifier::Exact);
}

std::optional<PartialDate> PartialDate::ofYear(int year, DateQualifier qualifier)
{
    if (!isYear(year) || (qualifier == DateQualifier::EitherYear && !isYear(year + 1)))
        return std::nullopt;
    return PartialDate(year, 0, 0, qualifier);
}

std::optional<PartialDate> PartialDate::parse(std::string_view text)
{
    const std::optional<int> year = digitsValue(text.substr(0, 4), 4);
    if (!year)
        return std::nullopt;
    const std::string_view rest = text.substr(4);
    if (rest.empty())
        return ofYear(*year);
    if (rest == "~")
        return ofYear(*year, DateQualifier::Approximate);
    if (rest == "?")
        return ofYear(*year, DateQualifier::Animal);
    if (rest[0] == '/')
        return digitsValue(rest.substr(1), 4) == *year + 1 ? ofYear(*year, DateQualifier::EitherYear) : std::nullopt;
    const std::optional<int> month = digitsValue(rest.substr(1, 2), 2);
    if (rest[0] != '-' || !month)
        return std::nullopt;
    if (rest.size() == 3)
        return ofMonth(*year, *month);
    const std::optional<int> day = digitsValue(rest.substr(4), 2);
    if (rest[3] != '-' || !day)
        return std::nullopt;
    return ofDay(*year, *month, *day);
}

std::string PartialDate::toText() const
{
    std::string text;
    appendDigits(text, m_year, 1000);
    if (m_qualifier == DateQualifier::Approximate)
        text += '~';
    else if (m_qualifier == DateQualifier::Animal)
        text += '?';
    if (m_qualifier == DateQualifier::EitherYear) {
        text += '/';
        appendDigits(text, m_year + 1, 1000);
    }
    for (const int part : {int{m_month}, int{m_day}}) {
        if (part == 0)
            break;
        text += '-';
        appendDigits(text, part, 10);
    }
    return text;
}

std::optional<int> PartialDate::month() const
{
    return m_month == 0 ? std::nullopt : std::optional<int>(m_month);
}

std::optional<int> PartialDate::day() const
{
    return m_day == 0 ? std::nullopt : std::optional<int>(m_day);
}

DatePrecision PartialDate::precision() const
{
    if (m_day != 0)
        return DatePrecision::Day;
    return m_month != 0 ? DatePrecision::Month : DatePrecision::Year;
}

std::optional<int> PartialDate::ageOn(const PartialDate& day) const
{
    int age = day.m_year - m_year;
    if (m_day != 0 && day.m_day != 0 && (day.m_month < m_month || (day.m_month == m_month && day.m_day < m_day)))
        --age;
    return age < 0 ? std::nullopt : std::optional(age);
}

} // namespace bandanh::text
