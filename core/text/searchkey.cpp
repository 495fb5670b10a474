#include "core/text/searchkey.h"

#include "core/text/khmerletter.h"
#include "core/text/khmersyllable.h"
#include "core/text/normalform.h"
#include "core/text/pointbuffer.h"
#include "core/text/utf8.h"

#include <stdexcept>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace bandanh::text {

namespace {

using namespace khmer;

constexpr bool isAsciiLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Letters that no decomposition takes apart, as people type them without a Cambodian keyboard for them.
std::u32string_view plainLetters(char32_t folded)
{
    switch (folded) {
    case 0xE6:
        return U"ae";
    case 0xF0:
        return U"d";
    case 0xF8:
        return U"o";
    case 0xFE:
        return U"th";
    case 0x111:
        return U"d";
    case 0x131:
        return U"i";
    case 0x142:
        return U"l";
    case 0x153:
        return U"oe";
    default:
        return {};
    }
}

/// The marks that decomposing leaves behind Latin letters. The vowel signs of other scripts are marks too, and stay.
bool isDiacritic(char32_t point)
{
    return (point >= 0x300U && point <= 0x36FU) || (point >= 0x1AB0U && point <= 0x1AFFU)
           || (point >= 0x1DC0U && point <= 0x1DFFU) || (point >= 0x20D0U && point <= 0x20FFU)
           || (point >= 0xFE20U && point <= 0xFE2FU);
}

std::string normalized(const icu::Normalizer2* form, const std::string& text, UErrorCode& status)
{
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    if (U_SUCCESS(status))
        form->normalizeUTF8(0, text, sink, nullptr, status);
    return out;
}

/// Compatibility case folding, then letters and marks taken apart. Khmer comes through unchanged.
std::string foldedByUnicode(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::string folded = normalized(icu::Normalizer2::getNFKCCasefoldInstance(status), text, status);
    std::string apart = normalized(icu::Normalizer2::getNFDInstance(status), folded, status);
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU cannot fold text: ") + u_errorName(status));
    return apart;
}

/// Collects the key's code points; a run of separators is one space, and none stands at either end.
class KeyPoints
{
public:
    explicit KeyPoints(char32_t* out) : m_out(out) {}

    std::size_t size() const { return m_size; }
    void separate() { m_gap = m_size > 0; }
    void put(char32_t point)
    {
        if (m_gap)
            m_out[m_size++] = U' ';
        m_gap = false;
        m_out[m_size++] = point;
    }

private:
    char32_t* m_out;
    std::size_t m_size = 0;
    bool m_gap = false;
};

void putKhmer(KeyPoints& key, char32_t point)
{
    if (isDigit(point)) {
        key.put(U'0' + (point - kDigitZero));
        return;
    }
    switch (point) {
    case kOldQaa:
        key.put(kQa);
        key.put(kVowelAa);
        break;
    case 0x17A8: // independent vowel uk: u and a final k
        key.put(0x17A7);
        key.put(kFirst);
        break;
    case 0x17B2: // a second shape of the independent vowel oo
        key.put(0x17B1);
        break;
    case kBathamasat:
        key.put(kNikahit);
        break;
    case kAtthacan:
        key.put(kViriam);
        break;
    case 0x17D4:
    case 0x17D5:
    case 0x17D6:
    case 0x17D8:
    case 0x17D9:
    case 0x17DA:
    case 0x17DB:
        key.separate();
        break;
    default:
        key.put(point);
    }
}

void putOther(KeyPoints& key, char32_t point)
{
    if (point < 0x80U) {
        const char c = static_cast<char>(point);
        if (isAsciiLetterOrDigit(c))
            key.put(c >= 'A' && c <= 'Z' ? point + 0x20U : point);
        else
            key.separate();
        return;
    }
    if (const std::u32string_view plain = plainLetters(point); !plain.empty()) {
        for (const char32_t letter : plain)
            key.put(letter);
        return;
    }
    if (isDiacritic(point))
        return;
    const auto category = U_GET_GC_MASK(static_cast<UChar32>(point));
    if ((category & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0)
        key.put(point);
    else
        key.separate();
}

std::string asciiKey(std::string_view text)
{
    std::string key;
    key.reserve(text.size());
    bool gap = false;
    for (const char c : text) {
        if (!isAsciiLetterOrDigit(c)) {
            gap = !key.empty();
            continue;
        }
        if (gap)
            key += ' ';
        gap = false;
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
    }
    return key;
}

/// True when a text has letters beyond ASCII and Khmer, which Unicode's own foldings are for.
bool hasOtherLetters(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const DecodedPoint read = decodeAt(text, i);
        if (read.codePoint >= 0x80U && !isIn(read.codePoint))
            return true;
        i += read.length;
    }
    return false;
}

std::string foldedPoints(std::string_view text)
{
    PointBuffer points(text.size());
    KeyPoints key(points.begin());
    for (std::size_t i = 0; i < text.size();) {
        const DecodedPoint read = decodeAt(text, i);
        i += read.length;
        if (isIn(read.codePoint))
            putKhmer(key, read.codePoint);
        else
            putOther(key, read.codePoint);
    }
    // The folding can make two nikahits of a nikahit and a bathamasat, or a syllable of two: order once more.
    const std::size_t size = orderKhmerSyllables({points.begin(), key.size()});
    return fromCodePoints({points.begin(), size});
}

std::string foldedOnce(std::string_view text)
{
    const std::string normal = normalForm(text);
    return foldedPoints(hasOtherLetters(normal) ? foldedByUnicode(normal) : normal);
}

} // namespace

std::string searchKey(std::string_view text)
{
    if (isAscii(text))
        return asciiKey(text);
    std::string key = foldedOnce(text);
    // Where a mark or a symbol went, what is left beside it may move or compose anew.
    while (hasOtherLetters(key)) {
        std::string again = foldedOnce(key);
        if (again == key)
            break;
        key = std::move(again);
    }
    return key;
}

} // namespace bandanh::text
