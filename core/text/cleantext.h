#pragma once

#include <cstddef>
#include <string_view>

namespace bandanh::text {

/// True for every character that stands for a space, a tab or a line end, in any script.
bool isSpace(char32_t point);

/// True for characters that show nothing and that no name or address can need: joiners, zero-width spaces, soft
/// hyphens, marks of direction, byte order marks, and Khmer's two inherent vowels (which Unicode discourages).
bool isInvisible(char32_t point);

/// The code points of a text, without the invisible ones, with each run of spaces as one space and none at either end.
/// Ill-formed bytes are U+FFFD.
struct CleanPoints {
    std::size_t size = 0;
    bool isAscii = true;
    bool hasKhmer = false;
    /// False when NFC can change nothing: neither ASCII nor Khmer nor Latin below U+0300 nor common punctuation does.
    bool mayCompose = false;
};

/// Writes them to `out`, which has room for `text.size()` code points.
CleanPoints cleanPoints(std::string_view text, char32_t* out);

} // namespace bandanh::text
