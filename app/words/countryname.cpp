#include "app/words/countryname.h"

#include "app/words/notation.h"
#include "core/text/countryname.h"

namespace bandanh::words {

QString countryName(const std::string& code)
{
    return QString::fromStdString(text::countryName(code, Notation::current().isKhmer() ? "km" : "en"));
}

} // namespace bandanh::words
