#pragma once

#include <string>
#include <vector>

namespace bandanh::cli {

/// Does what the words after the program's name ask for, and returns the number that the process ends with.
/// A QCoreApplication has to be there.
int run(const std::vector<std::string>& typed);

} // namespace bandanh::cli
