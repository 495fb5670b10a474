#include "core/text/countryname.h"

#include <unicode/locid.h>

namespace bandanh::text {

std::string countryName(const std::string& code, const char* language)
{
    icu::UnicodeString shown;
    icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(language), shown);
    std::string name;
    shown.toUTF8String(name);
    return name.empty() ? code : name;
}

} // namespace bandanh::text
