#pragma once

#include <QString>

#include <string>

namespace bandanh::desktop {

/// A stored date as tables write it in the language in use, months shortened: "31 Dec 2013", "December 2013", "2013".
/// Empty for none.
QString storedDate(const std::string& stored);

} // namespace bandanh::desktop
