#pragma once

#include "app/desktop/look/language.h"

#include <QApplication>

namespace bandanh::desktop::testing {

/// One application with the look for all tests of a program, on the offscreen platform.
inline Look& screen()
{
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static auto* application = new QApplication(count, arguments); // outlives every static that paints
    static Look& look = Look::install(*application);
    return look;
}

/// A language without catalogues: fonts, digits and dates switch, words stay English.
inline std::unique_ptr<Language> plainLanguage()
{
    return std::make_unique<Language>(screen(), [](Language::Code) { return std::unique_ptr<QTranslator>(); });
}

} // namespace bandanh::desktop::testing
