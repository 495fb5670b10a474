#include "core/sheets/encoding.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kSampleBytes = std::size_t{64} * 1024;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// Code points of bytes 80–9F in Windows-1252 (Unicode's CP1252.TXT); 0 where none is assigned.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// First bytes of what people drop by mistake: pictures, office files, archives, programs, databases.
constexpr std::array<std::string_view, 17> kMagic = {std::string_view{"\x89PNG"},
                                                     std::string_view{"PK\x03\x04"},
                                                     std::string_view{"PK\x05\x06"},
                                                     std::string_view{"%PDF-"},
                                                     std::string_view{"\x7F"
                                                                      "ELF"},
                                                     std::string_view{"GIF8"},
                                                     std::string_view{"\xFF\xD8\xFF"},
                                                     std::string_view{"\x1F\x8B"},
                                                     std::string_view{"\xD0\xCF\x11\xE0"},
                                                     std::string_view{"SQLite format 3"},
                                                     std::string_view{"Rar!"},
                                                     std::string_view{"7z\xBC\xAF"},
                                                     std::string_view{"BZh"},
                                                     std::string_view{"\xFD"
                                                                      "7zXZ"},
                                                     std::string_view{"{\\rtf"},
                                                     std::string_view{"RIFF"},
                                                     std::string_view{"\x28\xB5\x2F\xFD"}};

/// Bytes of a sequence that begins at the end of the text and needs more than there is.
std::size_t cutSequence(std::string_view text)
{
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return (byte >= 0xF0 ? 4U : byte >= 0xE0 ? 3U : 2U) > back ? back : 0;
    }
    return 0;
}

bool isPlausible(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == '\t' || unit == '\n' || unit == '\r'
           || (unit >= 0xA0 && unit < 0x250) || (unit >= 0x1780 && unit < 0x1800) || (unit >= 0x2000 && unit < 0x2070)
           || unit == 0x2713 || unit == 0x2714 || unit == 0x3003;
}

struct Utf16Look {
    double plausible = 0;
    bool hasAscii = false;
};

Utf16Look lookAsUtf16(std::string_view bytes, bool bigEndian)
{
    Utf16Look look;
    const std::size_t units = bytes.size() / 2;
    if (units == 0)
        return look;
    std::size_t good = 0;
    for (std::size_t i = 0; i < units; ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        const auto unit = static_cast<char16_t>(bigEndian ? first * 256 + second : second * 256 + first);
        good += isPlausible(unit) ? 1 : 0;
        look.hasAscii |= unit > 0 && unit < 0x80;
    }
    look.plausible = static_cast<double>(good) / static_cast<double>(units);
    return look;
}

std::optional<Encoding> unmarkedUtf16(std::string_view sample)
{
    if (sample.find('\0') == std::string_view::npos)
        return std::nullopt;
    const Utf16Look little = lookAsUtf16(sample, false);
    const Utf16Look big = lookAsUtf16(sample, true);
    const Utf16Look& better = little.plausible >= big.plausible ? little : big;
    // A single NUL in ASCII or UTF-8 text makes no pattern: read as UTF-16 such text is a jumble of scripts.
    if (better.plausible < 0.9 || !better.hasAscii)
        return std::nullopt;
    return &better == &little ? Encoding::Utf16Le : Encoding::Utf16Be;
}

std::optional<Encoding> marked(std::string_view sample)
{
    if (sample.starts_with(kUtf8Mark))
        return Encoding::Utf8Marked;
    if (sample.starts_with("\xFF\xFE"))
        return Encoding::Utf16LeMarked;
    if (sample.starts_with("\xFE\xFF"))
        return Encoding::Utf16BeMarked;
    return std::nullopt;
}

} // namespace

std::string_view encodingWord(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "utf-8";
    case Encoding::Utf8Marked:
        return "utf-8-sig";
    case Encoding::Utf16Le:
        return "utf-16-le";
    case Encoding::Utf16LeMarked:
        return "utf-16-le+bom";
    case Encoding::Utf16Be:
        return "utf-16-be";
    case Encoding::Utf16BeMarked:
        return "utf-16-be+bom";
    case Encoding::Windows1252:
        return "cp1252";
    }
    return "utf-8";
}

void EncodingSurvey::add(std::string_view bytes)
{
    if (m_sample.size() < kSampleBytes)
        m_sample.append(bytes.substr(0, kSampleBytes - m_sample.size()));
    m_bytes += bytes.size();
    countUtf8(bytes);
}

void EncodingSurvey::countUtf8(std::string_view bytes)
{
    for (const char c : bytes)
        ++m_counts[static_cast<unsigned char>(c)];
    const std::string joined = m_rest.empty() ? std::string() : m_rest + std::string(bytes);
    const std::string_view text = m_rest.empty() ? bytes : std::string_view(joined);
    const std::string_view whole = text.substr(0, text.size() - cutSequence(text));
    if (!text::isValidUtf8(whole)) {
        for (std::size_t at = 0; at < whole.size();) {
            const auto point = text::decodeAt(whole, at);
            m_illFormed += point.valid ? 0 : 1;
            at += point.length;
        }
    }
    m_rest = text.substr(whole.size());
}

std::optional<Encoding> EncodingSurvey::encoding() const
{
    const std::string_view sample = m_sample;
    if (std::any_of(kMagic.begin(), kMagic.end(), [&](std::string_view magic) { return sample.starts_with(magic); }))
        return std::nullopt;
    if (const auto mark = marked(sample))
        return mark;
    if (const auto utf16 = unmarkedUtf16(sample))
        return utf16;
    const std::uint64_t illFormed = m_illFormed + (m_rest.empty() ? 0 : 1);
    const auto count = [&](unsigned first, unsigned last) {
        return std::accumulate(m_counts.begin() + first, m_counts.begin() + last + 1, std::uint64_t{0});
    };
    const std::uint64_t multibyte = count(0xC0, 0xFF);
    const bool isUtf8 = illFormed == 0 || (multibyte > 20 && illFormed * 20 < multibyte);
    // A sheet may hold a control character or two in a cell; a program or a picture is full of them.
    const std::uint64_t controls = count(0, 0x1F) - m_counts['\t'] - m_counts['\n'] - m_counts['\r'];
    std::uint64_t unassigned = 0;
    for (unsigned byte = 0x80; byte < 0xA0; ++byte)
        unassigned += kWindows1252[byte - 0x80U] == 0 ? m_counts[byte] : 0;
    const std::uint64_t strange = controls + (isUtf8 ? 0 : unassigned);
    if (strange > 2 && strange * (isUtf8 ? 10 : 50) > m_bytes)
        return std::nullopt;
    return isUtf8 ? Encoding::Utf8 : Encoding::Windows1252;
}

void Decoder::decode(std::string_view bytes, std::string& out)
{
    switch (m_encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Marked:
        decodeUtf8(bytes, out);
        return;
    case Encoding::Windows1252:
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            const char16_t assigned = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : 0;
            text::appendUtf8(out, assigned != 0 ? assigned : byte);
        }
        return;
    default:
        decodeUtf16(bytes, out);
        return;
    }
}

void Decoder::finish(std::string& out)
{
    if (!m_rest.empty() || m_surrogate != 0)
        text::appendUtf8(out, text::kReplacement);
    m_rest.clear();
    m_surrogate = 0;
}

void Decoder::decodeUtf8(std::string_view bytes, std::string& out)
{
    const std::string joined = m_rest.empty() ? std::string() : m_rest + std::string(bytes);
    std::string_view text = m_rest.empty() ? bytes : std::string_view(joined);
    std::string rest;
    const bool mayBeMark = m_atStart && text.size() < kUtf8Mark.size() && kUtf8Mark.starts_with(text);
    if (!mayBeMark) {
        if (m_atStart && text.starts_with(kUtf8Mark))
            text.remove_prefix(kUtf8Mark.size());
        m_atStart = false;
        const std::size_t cut = cutSequence(text);
        rest = text.substr(text.size() - cut);
        text.remove_suffix(cut);
        if (m_checking == Checking::KnownWellFormed)
            out.append(text);
        else
            out += text::toValidUtf8(text);
    } else {
        rest = text;
    }
    m_rest = std::move(rest);
}

void Decoder::decodeUtf16(std::string_view bytes, std::string& out)
{
    const bool bigEndian = m_encoding == Encoding::Utf16Be || m_encoding == Encoding::Utf16BeMarked;
    const auto join = [&](char first, char second) {
        const auto a = static_cast<unsigned char>(first);
        const auto b = static_cast<unsigned char>(second);
        return static_cast<char16_t>(bigEndian ? a * 256 + b : b * 256 + a);
    };
    std::size_t at = 0;
    if (!m_rest.empty() && !bytes.empty()) {
        unit(join(m_rest[0], bytes[0]), out);
        m_rest.clear();
        at = 1;
    }
    for (; at + 1 < bytes.size(); at += 2)
        unit(join(bytes[at], bytes[at + 1]), out);
    if (at < bytes.size())
        m_rest = bytes.substr(at);
}

void Decoder::unit(char16_t value, std::string& out)
{
    const bool isFirst = m_atStart;
    m_atStart = false;
    if (isFirst && value == 0xFEFF)
        return;
    if (value >= 0xDC00 && value < 0xE000) {
        if (m_surrogate != 0)
            text::appendUtf8(out, 0x10000U + ((m_surrogate - 0xD800U) << 10U) + (value - 0xDC00U));
        else
            text::appendUtf8(out, text::kReplacement);
        m_surrogate = 0;
        return;
    }
    if (m_surrogate != 0)
        text::appendUtf8(out, text::kReplacement);
    m_surrogate = value >= 0xD800 && value < 0xDC00 ? value : char16_t{0};
    if (m_surrogate == 0)
        text::appendUtf8(out, value);
}

} // namespace bandanh::sheets
