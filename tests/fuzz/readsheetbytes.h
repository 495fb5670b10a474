#pragma once

#include <string>
#include <string_view>

namespace bandanh::sheets {

/// Reads bytes as an import would read a file, through every line, writes the rejected ones and reads those again.
/// What does not hold, in words; empty when all holds.
std::string brokenPromise(std::string_view bytes, const std::string& path);

} // namespace bandanh::sheets
