#pragma once

#include "core/places/placecode.h"

#include <string>
#include <string_view>

namespace bandanh::places {

/// What two spellings of a name, of a place or a person, have in common: the search key as UTF-16 without spaces and
/// punctuation, a sign typed twice taken once. Empty for text without letters or digits.
std::u16string spellingKey(std::string_view spelling);

/// The key without the type word of a level before it (in Khmer and in Latin letters) or behind it (in Latin letters only);
/// the key itself when there is none, or nothing else.
std::u16string_view withoutTypeWord(std::u16string_view key, PlaceLevel level);

} // namespace bandanh::places
