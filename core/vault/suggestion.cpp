#include "core/vault/suggestion.h"

#include <array>
#include <cstdint>

namespace bandanh::vault {

namespace {

constexpr int kWords = 5;

/// Even over 0 … count - 1: a draw from the incomplete last stretch is drawn again.
std::size_t drawBelow(std::size_t count, Random& random)
{
    const std::uint32_t limit = UINT32_MAX - UINT32_MAX % static_cast<std::uint32_t>(count);
    for (;;) {
        std::array<std::uint8_t, 4> bytes{};
        random.fill(bytes);
        std::uint32_t drawn = 0;
        for (const std::uint8_t byte : bytes)
            drawn = drawn << 8U | byte;
        if (drawn < limit)
            return drawn % count;
    }
}

} // namespace

std::string suggest(Random& random, WordScript script)
{
    const auto words = wordlist(script);
    std::string phrase;
    for (int i = 0; i < kWords; ++i) {
        if (!phrase.empty())
            phrase += ' ';
        phrase += words[drawBelow(words.size(), random)];
    }
    return phrase;
}

} // namespace bandanh::vault
