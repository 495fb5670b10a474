#pragma once

#include <QStringList>

namespace bandanh::print {

/// Makes the four faces that the programs carry known to Qt, once. False where one of them cannot be read.
bool loadFonts();

/// Both families are always named, so that a name in the other script is set in a bundled face too.
QStringList fontFamilies(bool khmerFirst);

} // namespace bandanh::print
