#pragma once

#include "app/print/highlightspdf.h"
#include "app/words/notation.h"

#include <QStringList>

#include <string>
#include <vector>

namespace bandanh::print {

inline constexpr int kSheetRows = 25; ///< what a page has room for

/// What a sheet says above its rows, in one language.
struct SheetHead {
    words::LanguageCode language = words::LanguageCode::English;
    QString title;
    QString where; ///< day, province, venue
};

/// Sign-in sheets of one activity, a page each.
struct SheetsToPrint {
    std::vector<SheetHead> heads; ///< one language, or both: the first stands above the other
    std::vector<std::string> numbers;
};

/// The sheets as they go to the field, A4: corner marks and a QR code of the sheet's number, by which a scan is found again, 25
/// numbered rows, and at the foot the box for the total that somebody signs for. Empty where the work was ended.
QByteArray pdfOfSheets(const SheetsToPrint& sheets, const PageProgress& progress = {});

} // namespace bandanh::print
