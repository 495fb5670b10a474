#include "core/sheets/numberformat.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

namespace bandanh::sheets {

namespace {

constexpr int kDigits = 15; // what spreadsheets keep of a number
constexpr int kMinutesADay = 24 * 60;

/// The formats that have no code in the file. 27 to 36 and 50 to 58 are the dates of East and South-East Asia.
NumberFormat builtIn(int number)
{
    const auto within = [number](int first, int last) { return number >= first && number <= last; };
    NumberFormat format;
    format.hasDate = within(14, 17) || number == 22 || within(27, 31) || number == 36 || within(50, 58);
    format.hasTime = within(18, 22) || within(32, 35) || within(45, 47);
    format.isPercent = within(9, 10);
    return format;
}

bool isElapsed(std::string_view bracketed)
{
    return !bracketed.empty() && bracketed.find_first_not_of("hHmMsS") == std::string_view::npos;
}

/// The letters of the first section that mean something: no quoted words, no escaped signs, no colours or languages.
std::string meaningfulPart(std::string_view code)
{
    std::string part;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size() - 1);
            if (isElapsed(code.substr(i + 1, end - i - 1)))
                part += 'h';
            i = end;
        } else {
            part += code[i] >= 'A' && code[i] <= 'Z' ? static_cast<char>(code[i] - 'A' + 'a') : code[i];
        }
    }
    return part;
}

/// A day since 1970-01-01. 1900 was taken for a leap year once, and spreadsheets kept its 29 February: day 60.
std::optional<std::int64_t> dayOf(std::int64_t serial, DaySystem days)
{
    constexpr std::int64_t kLastDay = 2958465; // 9999-12-31
    constexpr std::int64_t k1899Dec30 = -25569;
    constexpr std::int64_t k1904Jan1 = -24107;
    constexpr std::int64_t kNoDay = 60;
    if (serial < 0 || serial > kLastDay)
        return std::nullopt;
    if (days == DaySystem::From1904)
        return serial + k1904Jan1;
    if (serial == 0 || serial == kNoDay)
        return std::nullopt;
    return serial + k1899Dec30 + (serial < kNoDay ? 1 : 0);
}

std::string dayText(std::int64_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string minuteText(int minute)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minute / 60, minute % 60);
    return text.data();
}

std::optional<std::string> momentText(double number, const NumberFormat& format, DaySystem days)
{
    if (!(number >= 0 && number < 1e7))
        return std::nullopt;
    auto serial = static_cast<std::int64_t>(std::floor(number));
    auto minute = static_cast<int>(std::lround((number - std::floor(number)) * kMinutesADay));
    if (minute == kMinutesADay) {
        minute = 0;
        ++serial;
    }
    if (!format.hasDate)
        return serial == 0 ? std::optional(minuteText(minute)) : std::nullopt;
    const auto day = dayOf(serial, days);
    if (!day)
        return std::nullopt;
    return dayText(*day) + (format.hasTime && minute != 0 ? " " + minuteText(minute) : std::string());
}

std::string plainText(double number, std::uint8_t digits)
{
    std::array<char, 64> text{};
    const bool isWhole = std::abs(number) < 1e15 && number == std::trunc(number);
    const auto end =
        isWhole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<std::int64_t>(number))
                : std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, kDigits);
    std::string written(text.data(), end.ptr);
    if (isWhole && number >= 0 && written.size() < digits)
        written.insert(0, digits - written.size(), '0');
    return written;
}

} // namespace

NumberFormat readNumberFormat(int number, std::string_view code)
{
    if (code.empty())
        return builtIn(number);
    const std::string part = meaningfulPart(code);
    NumberFormat format;
    if (part.empty() || part == "general")
        return format;
    if (part.find_first_not_of("0 -()/") == std::string::npos) {
        for (const char c : part)
            format.digits = static_cast<std::uint8_t>(format.digits + (c == '0' && format.digits < kDigits ? 1 : 0));
        return format;
    }
    if (part.find_first_of("#0?") != std::string::npos) {
        format.isPercent = part.find('%') != std::string::npos;
        return format;
    }
    format.hasTime = part.find_first_of("hs") != std::string::npos;
    format.hasDate =
        part.find_first_of("ydb") != std::string::npos || (!format.hasTime && part.find('m') != std::string::npos);
    return format;
}

std::string numberText(std::string_view written, const NumberFormat& format, DaySystem days)
{
    double number = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), number);
    if (read.ec != std::errc{} || read.ptr != written.data() + written.size() || !std::isfinite(number))
        return std::string(written);
    if (format.hasDate || format.hasTime)
        if (auto moment = momentText(number, format, days))
            return std::move(*moment);
    return format.isPercent ? plainText(number * 100, 0) + "%" : plainText(number, format.digits);
}

} // namespace bandanh::sheets
