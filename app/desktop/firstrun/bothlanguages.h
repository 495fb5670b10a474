#pragma once

#include "app/desktop/look/language.h"

namespace bandanh::desktop {

/// The first screens speak both languages at once, before one is chosen: the words of the screen's language first.
struct BothLanguages {
    const Language& language;

    QString first(const char* khmer, const char* english) const
    {
        return QString::fromUtf8(language.isKhmer() ? khmer : english);
    }
    QString second(const char* khmer, const char* english) const
    {
        return QString::fromUtf8(language.isKhmer() ? english : khmer);
    }
};

} // namespace bandanh::desktop
