#pragma once

#include <QString>

namespace bandanh::desktop {

/// The folder of the invented practice data: beside the installed program, else in the source tree it was built from.
QString practiceFolder();

/// The practice store's passphrase. It guards nothing: the data in it is invented.
inline constexpr const char* kPracticePassphrase = "practice only, nobody in it is real";

} // namespace bandanh::desktop
