#pragma once

#include <string>
#include <string_view>

namespace bandanh::text {

/// The text with a zero-width space (U+200B) wherever a line may end within Khmer, which has no spaces between words
/// and in which Qt finds no break. Only for display and print; for prose and addresses, as ICU's dictionary cuts names
/// too. Those that the text has already are replaced.
std::string withLineBreaks(std::string_view text);

/// The text without zero-width spaces: for the clipboard and before saving.
std::string withoutLineBreaks(std::string_view text);

} // namespace bandanh::text
