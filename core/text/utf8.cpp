#include "core/text/utf8.h"

#include <cstring>

namespace bandanh::text {

namespace {

bool isContinuation(unsigned char byte, unsigned char low = 0x80U, unsigned char high = 0xBFU)
{
    return byte >= low && byte <= high;
}

/// The lead bytes whose second byte has a narrower range: against overlong forms, surrogates and the end of Unicode.
void narrowSecond(unsigned char lead, unsigned char& low, unsigned char& high)
{
    if (lead == 0xE0U)
        low = 0xA0U;
    else if (lead == 0xEDU)
        high = 0x9FU;
    else if (lead == 0xF0U)
        low = 0x90U;
    else if (lead == 0xF4U)
        high = 0x8FU;
}

} // namespace

DecodedPoint detail::decodeLong(std::string_view bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    std::uint8_t length = 0;
    char32_t point = 0;
    if (lead >= 0xC2U && lead <= 0xDFU) {
        length = 2;
        point = lead & 0x1FU;
    } else if (lead >= 0xE0U && lead <= 0xEFU) {
        length = 3;
        point = lead & 0x0FU;
    } else if (lead >= 0xF0U && lead <= 0xF4U) {
        length = 4;
        point = lead & 0x07U;
    } else {
        return {kReplacement, 1, false};
    }
    unsigned char low = 0x80U;
    unsigned char high = 0xBFU;
    narrowSecond(lead, low, high);
    for (std::uint8_t i = 1; i < length; ++i) {
        const auto byte = at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
        if (!isContinuation(static_cast<unsigned char>(byte), low, high))
            return {kReplacement, i, false};
        point = (point << 6U) | (byte & 0x3FU);
        low = 0x80U;
        high = 0xBFU;
    }
    return {point, length, true};
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    if (codePoint > 0x10FFFFU || (codePoint >= 0xD800U && codePoint <= 0xDFFFU))
        codePoint = kReplacement;
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU)); };
    if (codePoint < 0x80U) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800U) {
        const char bytes[] = {static_cast<char>(0xC0U | (codePoint >> 6U)), tail(0)};
        out.append(bytes, sizeof bytes);
    } else if (codePoint < 0x10000U) {
        const char bytes[] = {static_cast<char>(0xE0U | (codePoint >> 12U)), tail(6), tail(0)};
        out.append(bytes, sizeof bytes);
    } else {
        const char bytes[] = {static_cast<char>(0xF0U | (codePoint >> 18U)), tail(12), tail(6), tail(0)};
        out.append(bytes, sizeof bytes);
    }
}

bool isAscii(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + sizeof(std::uint64_t) <= bytes.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + i, sizeof eight);
        if ((eight & 0x8080808080808080ULL) != 0)
            return false;
    }
    for (; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes[i]) >= 0x80U)
            return false;
    }
    return true;
}

bool isValidUtf8(std::string_view bytes)
{
    if (isAscii(bytes))
        return true;
    for (std::size_t i = 0; i < bytes.size();) {
        const DecodedPoint read = decodeAt(bytes, i);
        if (!read.valid)
            return false;
        i += read.length;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
    if (isValidUtf8(bytes))
        return std::string(bytes);
    std::string out;
    out.reserve(bytes.size() + 8);
    for (std::size_t i = 0; i < bytes.size();) {
        const DecodedPoint read = decodeAt(bytes, i);
        if (read.valid)
            out.append(bytes, i, read.length);
        else
            appendUtf8(out, kReplacement);
        i += read.length;
    }
    return out;
}

std::u32string codePoints(std::string_view bytes)
{
    std::u32string points;
    points.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const DecodedPoint read = decodeAt(bytes, i);
        points += read.codePoint;
        i += read.length;
    }
    return points;
}

std::string fromCodePoints(std::u32string_view points)
{
    std::string out;
    out.reserve(points.size() * 3);
    for (const char32_t point : points)
        appendUtf8(out, point);
    return out;
}

std::size_t countCodePoints(std::string_view bytes)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < bytes.size(); ++count)
        i += decodeAt(bytes, i).length;
    return count;
}

} // namespace bandanh::text
