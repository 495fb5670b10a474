#pragma once

#include "app/output/highlightsdocument.h"

#include <QByteArray>

#include <functional>

namespace bandanh::print {

/// Says how many steps of all are done; false ends the work.
using PageProgress = std::function<bool(int done, int total)>;

/// The Highlights typeset as a report, A4, with embedded fonts and bookmarks; empty where the work was ended. Needs a
/// QGuiApplication, on any platform and from any thread.
QByteArray pdfOf(const output::HighlightsDocument& document, const PageProgress& progress = {});

} // namespace bandanh::print
