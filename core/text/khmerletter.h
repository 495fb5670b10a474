#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// What each sign of the Khmer block (U+1780–U+17FF) is within a syllable.
/// Source: SIL International, "Khmer Character Specification" (Khmer Encoding Structure), section on the order of
/// components, and The Unicode Standard 15, chapter 16.4.
namespace bandanh::text {

/// In the order in which the components of a syllable are stored. `Robat` and what follows it belong to a base.
enum class KhmerPart : std::uint8_t {
    Other,
    Base,
    Robat,
    Coeng,
    Shifter,
    VowelBefore,
    VowelBelow,
    VowelAbove,
    VowelAfter,
    Sign,
    FinalSign
};

namespace khmer {

inline constexpr char32_t kFirst = 0x1780;
inline constexpr char32_t kLast = 0x17FF;
inline constexpr char32_t kCoeng = 0x17D2;
inline constexpr char32_t kDa = 0x178A;
inline constexpr char32_t kTa = 0x178F;
inline constexpr char32_t kBa = 0x1794;
inline constexpr char32_t kRo = 0x179A;
inline constexpr char32_t kQa = 0x17A2;
inline constexpr char32_t kOldQa = 0x17A3;
inline constexpr char32_t kOldQaa = 0x17A4;
inline constexpr char32_t kVowelAa = 0x17B6;
inline constexpr char32_t kVowelI = 0x17B7;
inline constexpr char32_t kVowelIi = 0x17B8;
inline constexpr char32_t kVowelYy = 0x17BA;
inline constexpr char32_t kVowelU = 0x17BB;
inline constexpr char32_t kVowelUa = 0x17BD;
inline constexpr char32_t kVowelOe = 0x17BE;
inline constexpr char32_t kVowelYa = 0x17BF;
inline constexpr char32_t kVowelE = 0x17C1;
inline constexpr char32_t kVowelOo = 0x17C4;
inline constexpr char32_t kVowelAu = 0x17C5;
inline constexpr char32_t kNikahit = 0x17C6;
inline constexpr char32_t kMuusikatoan = 0x17C9;
inline constexpr char32_t kTriisap = 0x17CA;
inline constexpr char32_t kSamyokSannya = 0x17D0;
inline constexpr char32_t kViriam = 0x17D1;
inline constexpr char32_t kBathamasat = 0x17D3;
inline constexpr char32_t kAtthacan = 0x17DD;
inline constexpr char32_t kDigitZero = 0x17E0;
inline constexpr char32_t kDigitNine = 0x17E9;

inline constexpr bool isIn(char32_t point)
{
    return point - kFirst <= kLast - kFirst;
}

inline constexpr bool isDigit(char32_t point)
{
    return point - kDigitZero <= kDigitNine - kDigitZero;
}

inline constexpr std::array<KhmerPart, kLast - kFirst + 1> kParts = [] {
    std::array<KhmerPart, kLast - kFirst + 1> parts{};
    const auto set = [&](char32_t first, char32_t last, KhmerPart part) {
        for (char32_t point = first; point <= last; ++point)
            parts[point - kFirst] = part;
    };
    set(0x1780, 0x17B3, KhmerPart::Base);
    set(0x17B6, 0x17B6, KhmerPart::VowelAfter);
    set(0x17B7, 0x17BA, KhmerPart::VowelAbove);
    set(0x17BB, 0x17BD, KhmerPart::VowelBelow);
    set(0x17BE, 0x17C5, KhmerPart::VowelBefore);
    set(0x17C6, 0x17D3, KhmerPart::Sign);
    set(0x17C7, 0x17C8, KhmerPart::FinalSign);
    set(0x17C9, 0x17CA, KhmerPart::Shifter);
    set(0x17CC, 0x17CC, KhmerPart::Robat);
    set(0x17D2, 0x17D2, KhmerPart::Coeng);
    set(0x17DD, 0x17DD, KhmerPart::Sign);
    return parts;
}();

inline constexpr KhmerPart partOf(char32_t point)
{
    return isIn(point) ? kParts[point - kFirst] : KhmerPart::Other;
}

inline constexpr bool isBase(char32_t point)
{
    return partOf(point) == KhmerPart::Base;
}

/// The consonants that carry muusikatoan when a shifter is written (the nasals and liquids of the second series, and
/// ba); all others carry triisap. Independent vowels go with the former, as in SIL's structure.
inline constexpr bool takesMuusikatoan(char32_t base)
{
    constexpr std::u32string_view kLetters =
        U"\u1784\u1789\u178E\u1793\u1794\u1798\u1799\u179A\u179B\u179C\u179D\u17A1";
    return kLetters.find(base) != std::u32string_view::npos || base > kQa;
}

} // namespace khmer
} // namespace bandanh::text
