#pragma once

#include <cstddef>
#include <span>

namespace bandanh::text {

/// Puts the components of every Khmer syllable into the order of SIL's Khmer Encoding Structure, in place: a text of
/// `text.size()` code points becomes one of the returned size, never longer. Unicode defines no such order (Khmer has
/// no decompositions), so one visible word reaches us in several encodings:
///  * components sorted: base, robat, coengs (ro last, da as ta), shifter, vowel, signs, visarga;
///  * vowels typed in two halves joined (U+17C1 U+17B6 is U+17C4, U+17C1 U+17B8 is U+17BE);
///  * the vowel sign U+17BB typed for a register shifter that slips below an upper vowel becomes that shifter;
///  * a sign typed twice running is there once, and a coeng that joins nothing is dropped.
/// What is in this order already is left as it is. Signs without a base stay where they are.
/// Source: SIL International, Khmer Character Specification, "Khmer Encoding Structure".
std::size_t orderKhmerSyllables(std::span<char32_t> text);

} // namespace bandanh::text
