#pragma once

#include <string_view>
#include <vector>

namespace bandanh::vault {

/// What makes a passphrase easier to guess than it looks; the first-run screen says it in words.
enum class Weakness {
    Short,        ///< fewer than 12 characters
    CommonPhrase, ///< among the first that anybody tries
    RepeatedPart, ///< aaaa, catcatcat
    Sequence,     ///< 12345, abcd, កខគឃ, qwerty
    DateOrYear,   ///< 12122013, 2556
    PhoneNumber,  ///< 012 345 678
};

struct PassphraseStrength {
    int score = 0;                    ///< 0 (falls at once) to 4 (stands for decades at a second of Argon2id a guess)
    int words = 0;                    ///< as counted in either script; Khmer needs no spaces
    double bits = 0;                  ///< log2 of the guesses of somebody who knows our word lists and these patterns
    std::vector<Weakness> weaknesses; ///< each once
};

/// Estimates on this machine alone. The passphrase is read as the cheapest series of pieces (characters, listed words,
/// common phrases, repeats, sequences, dates, phone numbers), after D. L. Wheeler, "zxcvbn: Low-Budget Password
/// Strength Estimation", USENIX Security 2016.
PassphraseStrength strengthOf(std::string_view typed);

} // namespace bandanh::vault
