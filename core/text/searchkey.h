#pragma once

#include <string>
#include <string_view>

namespace bandanh::text {

/// What two texts have in common when people would look for one and want the other: the normal form, folded further.
/// Khmer letters of one reading are one (U+17A4, U+17A8, U+17B2, U+17D3, U+17DD), digits are Latin, case and Latin
/// diacritics are gone, punctuation and symbols are spaces. Only for comparing and for full-text search: it is never
/// shown, and it may be empty (a text of nothing but punctuation). The key of a key, and of the normal form, is the
/// same key.
std::string searchKey(std::string_view text);

} // namespace bandanh::text
