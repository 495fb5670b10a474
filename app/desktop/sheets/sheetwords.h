#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/look/state.h"
#include "core/store/sheetoverview.h"

namespace bandanh::desktop {

/// The state of a sheet as a badge: verified, closed, or what an open one still lacks.
Badge sheetBadge(const store::SheetOverview& sheet, const Language& language);

/// The button that closes a sheet says what it does, or why it cannot yet.
struct ClosingWords {
    bool canClose = false;
    QString text;
};
ClosingWords closingWords(const store::SheetOverview& sheet, const Language& language);

} // namespace bandanh::desktop
