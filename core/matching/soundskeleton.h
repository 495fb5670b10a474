#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bandanh::matching {

/// The consonants of a name by the place where the mouth makes them, in one alphabet for both scripts, so that spellings
/// which sound alike share it whatever the script: សុវណ្ណ, សុវន្ន, Sovann, Sovan and Sowan are all "SVN". Vowels, aspiration,
/// doubling and letters that are silent at the end of a word (final រ, វ, យ; Latin r, v, w, y, h) are dropped, since these
/// are what spellings differ in (after the pairs of spellings of one person in ../shared/data/names).
/// Takes a spelling key (core/places/spellingkey.h); "-" when no consonant is left.
std::string soundSkeleton(std::u16string_view key);

/// Never 0.
std::uint32_t soundHash(std::u16string_view key);

} // namespace bandanh::matching
