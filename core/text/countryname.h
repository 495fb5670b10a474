#pragma once

#include <string>

namespace bandanh::text {

/// The name of a country (ISO 3166-1 alpha-2) in a language (BCP 47), as CLDR has it; the code itself where it has none.
std::string countryName(const std::string& code, const char* language);

} // namespace bandanh::text
