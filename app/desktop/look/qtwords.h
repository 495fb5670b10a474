#pragma once

#include <span>

namespace bandanh::desktop {

/// A text of Qt's own that our catalogue translates.
struct QtWord {
    const char* context;
    const char* text;
};

/// All of them, so that a test can ask whether the catalogue in use knows each.
std::span<const QtWord> qtWords();

} // namespace bandanh::desktop
