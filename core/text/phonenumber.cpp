#include "core/text/phonenumber.h"

#include "core/text/digits.h"
#include "core/text/normalform.h"

#include <algorithm>
#include <optional>

namespace bandanh::text {

namespace {

constexpr std::string_view kCambodia = "855";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isIn(std::string_view prefix, std::string_view list)
{
    for (std::size_t i = 0; i + 2 <= list.size(); i += 3) {
        if (list.substr(i, 2) == prefix)
            return true;
    }
    return false;
}

/// A national number without its zero: a prefix of two digits, then six digits or (for the prefixes in use for longer
/// numbers) seven.
bool isCambodian(std::string_view number)
{
    constexpr std::string_view kSixBehind =
        "10 11 12 13 14 15 16 17 18 19 60 61 66 67 68 69 70 77 78 79 80 81 83 84 85 86 87 89 90 91 92 93 94 95 97 98 99 "
        "23 24 25 26 32 33 34 35 36 42 43 44 52 53 54 55 62 63 64 65 72 73 74 75";
    constexpr std::string_view kSevenBehind = "12 18 31 38 71 76 88 96 97 "
                                              "23 24 25 26 32 33 34 35 36 42 43 44 52 53 54 55 62 63 64 65 72 73 74 75";
    const std::string_view prefix = number.substr(0, 2);
    return (number.size() == 8 && isIn(prefix, kSixBehind)) || (number.size() == 9 && isIn(prefix, kSevenBehind));
}

std::string_view withoutZero(std::string_view digits)
{
    return digits.starts_with('0') ? digits.substr(1) : digits;
}

/// The E.164 form of digits behind `+` or `00`.
std::optional<std::string> international(std::string_view digits)
{
    if (digits.starts_with(kCambodia)) {
        const std::string_view national = withoutZero(digits.substr(kCambodia.size()));
        return isCambodian(national) ? std::optional("+855" + std::string(national)) : std::nullopt;
    }
    if (digits.size() < 7 || digits.size() > 15 || digits.starts_with('0'))
        return std::nullopt;
    return "+" + std::string(digits);
}

/// The E.164 form of the digits of one number, `plus` if it began with one.
std::optional<std::string> oneNumber(std::string_view digits, bool plus)
{
    if (plus)
        return international(digits);
    if (digits.starts_with("00"))
        return international(digits.substr(2));
    const std::string_view national = withoutZero(digits);
    if (isCambodian(national))
        return "+855" + std::string(national);
    return digits.starts_with(kCambodia) ? international(digits) : std::nullopt;
}

/// True for `8.5581E+10`: a number of a spreadsheet's own making, of which only the first digits are left.
bool isScientific(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i - from;
    };
    if (digits() == 0)
        return false;
    if (i < text.size() && (text[i] == '.' || text[i] == ',')) {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i == text.size() || (text[i] != 'E' && text[i] != 'e'))
        return false;
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    return digits() > 0 && i == text.size();
}

/// Digits that a number ends with when a spreadsheet took it for a decimal (`12345678.0`).
std::string_view withoutDecimals(std::string_view text)
{
    const std::size_t point = text.find('.');
    const bool isDecimal = point != std::string_view::npos && point + 1 < text.size() && point >= 8
                           && text.find_first_not_of('0', point + 1) == std::string_view::npos
                           && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(point), isDigit);
    return isDecimal ? text.substr(0, point) : text;
}

/// Reads one part of a cell after another.
class PhoneReader
{
public:
    /// A run of digits and of the separators that stand within numbers.
    void run(std::string_view text)
    {
        std::string digits;
        bool plus = false;
        for (const char c : text) {
            if (c == '+') {
                finish(digits, plus);
                digits.clear();
                plus = true;
            } else if (isDigit(c)) {
                digits += c;
            }
        }
        finish(digits, plus);
    }

    void failed() { m_hasFailed = true; }
    void damaged() { m_isDamaged = true; }

    PhoneCell take()
    {
        PhoneCell cell;
        if (!m_numbers.empty())
            cell.reading = m_hasFailed || m_isDamaged ? PhoneReading::PartlyRead : PhoneReading::Read;
        else if (m_isDamaged)
            cell.reading = PhoneReading::Damaged;
        else
            cell.reading = m_hasFailed ? PhoneReading::Unreadable : PhoneReading::Empty;
        cell.numbers = std::move(m_numbers);
        return cell;
    }

private:
    void finish(std::string_view digits, bool plus)
    {
        if (digits.empty())
            m_hasFailed = m_hasFailed || plus;
        else if (const auto number = oneNumber(digits, plus))
            keep(*number);
        else if (!two(digits, plus))
            m_hasFailed = true;
    }

    /// Two numbers with nothing but a space between them: the second begins with a zero.
    bool two(std::string_view digits, bool plus)
    {
        for (std::size_t at = 8; at + 8 < digits.size(); ++at) {
            if (digits[at] != '0')
                continue;
            const auto first = oneNumber(digits.substr(0, at), plus);
            const auto second = oneNumber(digits.substr(at), false);
            if (first && second) {
                keep(*first);
                keep(*second);
                return true;
            }
        }
        return false;
    }

    void keep(const std::string& number)
    {
        if (std::find(m_numbers.begin(), m_numbers.end(), number) == m_numbers.end())
            m_numbers.push_back(number);
    }

    std::vector<std::string> m_numbers;
    bool m_hasFailed = false;
    bool m_isDamaged = false;
};

/// Words that say what the cell holds, or that join two numbers; in normal form.
bool isExpectedWord(std::string_view word)
{
    constexpr std::string_view kWords[] = {"tel", "Tel", "TEL", "phone", "Phone", "HP",  "hp",
                                           "or",  "and", "ឬ",   "និង",    "ទូរស័ព្ទ", "លេខ", "លេខទូរស័ព្ទ"};
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// Runs of digits and words, within one part of a cell.
void readPart(PhoneReader& reader, std::string_view part)
{
    constexpr std::string_view kWithinNumber = "+0123456789 .-()_'";
    for (std::size_t i = 0; i < part.size();) {
        const bool isNumber = kWithinNumber.find(part[i]) != std::string_view::npos;
        const std::size_t end = std::min(
            isNumber ? part.find_first_not_of(kWithinNumber, i) : part.find_first_of(kWithinNumber, i), part.size());
        const std::string_view run = part.substr(i, end - i);
        if (isNumber)
            reader.run(run);
        else if (!isExpectedWord(run))
            reader.failed();
        i = end;
    }
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

} // namespace

PhoneCell phoneNumbers(std::string_view cell)
{
    constexpr std::string_view kBetween = "/,;|&:";
    const std::string normal = latinDigits(normalForm(cell));
    if (isScientific(normal)) // before it falls apart at a decimal comma
        return {{}, PhoneReading::Damaged};
    PhoneReader reader;
    for (std::size_t from = 0; from < normal.size();) {
        const std::size_t end = std::min(normal.find_first_of(kBetween, from), normal.size());
        const std::string_view part = trimmed(std::string_view(normal).substr(from, end - from));
        if (isScientific(part))
            reader.damaged();
        else
            readPart(reader, withoutDecimals(part));
        from = end + 1;
    }
    return reader.take();
}

} // namespace bandanh::text
