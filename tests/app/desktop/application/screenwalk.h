#pragma once

#include "tests/app/desktop/application/desktop.h"

namespace bandanh::desktop::test {

/// Shows every screen once and calls `look` when it stands, with a name fit for a file: each place ("networks"), each of its
/// further tabs ("networks-2"), the pages that open over a place ("sheetPage"), the panels ("links") and the dialogs of photos.
/// A row of a list is made to wait for its answer, so that its page has something to ask.
void walkScreens(Desktop& desktop, const std::function<void(const QString& name)>& look);

/// What the visible words of the window need and do not get, a line each: a button's or a tab's text that is cut, a wrapped
/// text without room for its last line, a column's heading that is elided.
QStringList cutTexts(const QWidget& window);

} // namespace bandanh::desktop::test
