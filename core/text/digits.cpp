#include "core/text/digits.h"

#include "core/text/cleantext.h"
#include "core/text/khmerletter.h"
#include "core/text/utf8.h"

#include <limits>

namespace bandanh::text {

namespace {

/// Every Khmer digit is these two bytes and one of 0xA0…0xA9.
constexpr std::string_view kDigitLead = "\xE1\x9F";
constexpr unsigned char kLastByteOfZero = 0xA0;

} // namespace

std::string latinDigits(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto last = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0U;
        if (text.substr(i, 2) == kDigitLead && last >= kLastByteOfZero && last <= kLastByteOfZero + 9U) {
            out += static_cast<char>('0' + (last - kLastByteOfZero));
            i += 3;
        } else {
            out += text[i++];
        }
    }
    return out;
}

std::string khmerDigits(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 16);
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            out += kDigitLead;
            out += static_cast<char>(kLastByteOfZero + (c - '0'));
        } else {
            out += c;
        }
    }
    return out;
}

std::optional<std::int64_t> parseWholeNumber(std::string_view text)
{
    constexpr std::int64_t kLimit = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    bool hasDigits = false;
    bool hasEnded = false;
    for (std::size_t i = 0; i < text.size();) {
        const DecodedPoint read = decodeAt(text, i);
        i += read.length;
        if (isSpace(read.codePoint) || isInvisible(read.codePoint)) {
            hasEnded = hasEnded || (hasDigits && isSpace(read.codePoint));
            continue;
        }
        const bool isKhmer = khmer::isDigit(read.codePoint);
        if (hasEnded || !(isKhmer || (read.codePoint >= U'0' && read.codePoint <= U'9')))
            return std::nullopt;
        const auto digit = static_cast<std::int64_t>(read.codePoint - (isKhmer ? khmer::kDigitZero : U'0'));
        if (value > (kLimit - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
        hasDigits = true;
    }
    return hasDigits ? std::optional(value) : std::nullopt;
}

} // namespace bandanh::text
