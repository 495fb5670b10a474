#pragma once

#include <QString>

#include <string>

namespace bandanh::words {

/// A country by its code (ISO 3166-1 alpha-2), in the language in use; what stands there where it is no code.
QString countryName(const std::string& code);

} // namespace bandanh::words
