#pragma once

#include "core/sheets/recordsource.h"

#include <vector>

namespace bandanh::desktop {

/// The files of the invented practice data, lists and typed sheets of the programme's year 2013, in the order in which
/// references need them; none where they were not installed.
std::vector<sheets::TableFile> practiceFiles();

/// The practice store's passphrase. It guards nothing: the data in it is invented.
inline constexpr const char* kPracticePassphrase = "practice only, nobody in it is real";

} // namespace bandanh::desktop
