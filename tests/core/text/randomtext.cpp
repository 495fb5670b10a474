#include "tests/core/text/randomtext.h"

#include "core/text/utf8.h"

namespace bandanh::text::testing {

std::string RandomText::bytes(std::size_t longest)
{
    std::string out(below(longest + 1), '\0');
    for (char& c : out)
        c = static_cast<char>(below(256));
    return out;
}

std::string RandomText::khmer(std::size_t longest)
{
    constexpr char32_t kOthers[] = {U' ', 0xA0, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, U'a', U'(', 0x25CC};
    std::string out;
    for (std::size_t left = below(longest + 1); left > 0; --left) {
        const std::size_t kind = below(12);
        if (kind < 3)
            appendUtf8(out, static_cast<char32_t>(0x1780 + below(0x34)));
        else if (kind < 5)
            appendUtf8(out, 0x17D2);
        else if (kind < 10)
            appendUtf8(out, static_cast<char32_t>(0x17B4 + below(0x20)));
        else if (kind < 11)
            appendUtf8(out, static_cast<char32_t>(0x1780 + below(0x80)));
        else
            appendUtf8(out, kOthers[below(std::size(kOthers))]);
    }
    return out;
}

std::string RandomText::anyScript(std::size_t longest)
{
    std::string out;
    for (std::size_t left = below(longest + 1); left > 0; --left) {
        const std::size_t kind = below(8);
        if (kind < 3)
            out += khmer(4);
        else if (kind < 5)
            appendUtf8(out, static_cast<char32_t>(0x300 + below(0x70)));
        else if (kind < 7)
            appendUtf8(out, static_cast<char32_t>(below(0x3000)));
        else
            appendUtf8(out, static_cast<char32_t>(below(0x110000)));
    }
    return out;
}

} // namespace bandanh::text::testing
