#pragma once

#include <string>
#include <string_view>

namespace bandanh::text {

/// The one encoding of a text that everything compares and stores beside what was written:
///  * Khmer syllables in the order of SIL's Khmer Encoding Structure (khmersyllable.h); U+17A3 as U+17A2;
///  * all else in Unicode NFC;
///  * no invisible characters; every space a plain one, single, none at the ends; ill-formed bytes as U+FFFD.
/// What shows differently stays different: see searchKey for the folding that goes further. Titles stay too: see
/// personaltitle.h. Any bytes are accepted; the normal form of a normal form is itself.
std::string normalForm(std::string_view text);

} // namespace bandanh::text
