#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bandanh::text {

inline constexpr char32_t kReplacement = U'\uFFFD';

/// One code point read from bytes. Ill-formed bytes read as U+FFFD, with the length that Unicode 15 §3.9 ("maximal
/// subpart") and every browser replace at once; `valid` then is false.
struct DecodedPoint {
    char32_t codePoint;
    std::uint8_t length;
    bool valid;
};

namespace detail {
/// The sequences of two bytes and more; `at` lies within `bytes`.
DecodedPoint decodeLong(std::string_view bytes, std::size_t at);
} // namespace detail

/// Reads the code point at byte `at`, which lies within `bytes`. Overlong forms, surrogates and values above U+10FFFF
/// are ill-formed.
inline DecodedPoint decodeAt(std::string_view bytes, std::size_t at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80U)
        return {first, 1, true};
    return detail::decodeLong(bytes, at);
}

/// Appends the UTF-8 form of a code point; of U+FFFD when it is a surrogate or above U+10FFFF.
void appendUtf8(std::string& out, char32_t codePoint);

bool isAscii(std::string_view bytes);
bool isValidUtf8(std::string_view bytes);

/// The text itself when it is well-formed, else with each ill-formed part replaced by U+FFFD.
std::string toValidUtf8(std::string_view bytes);

std::u32string codePoints(std::string_view bytes);
std::string fromCodePoints(std::u32string_view points);

/// How many code points `codePoints` would give.
std::size_t countCodePoints(std::string_view bytes);

} // namespace bandanh::text
