#pragma once

#include <span>
#include <string_view>

namespace bandanh::vault {

enum class WordScript { Khmer, Latin };

/// The everyday words that suggested passphrases are made of, sorted by code point; at least 256.
std::span<const std::string_view> wordlist(WordScript script);

/// Whether a word is in either list. An attacker has the lists too.
bool isListedWord(std::string_view word);

} // namespace bandanh::vault
