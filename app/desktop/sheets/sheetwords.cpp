#include "app/desktop/sheets/sheetwords.h"

#include "app/desktop/today/todaymodels.h"
#include "app/words/filled.h"
#include "core/records/sheet.h"

#include <QCoreApplication>

namespace bandanh::desktop {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

bool isIn(const store::SheetOverview& sheet, records::SheetState state)
{
    return sheet.state == static_cast<std::int64_t>(state);
}

} // namespace

Badge sheetBadge(const store::SheetOverview& sheet, const Language& language)
{
    if (isIn(sheet, records::SheetState::Verified))
        return {State::Verified, stateWord(State::Verified)};
    if (isIn(sheet, records::SheetState::Closed))
        return {State::Closed, stateWord(State::Closed)};
    const QString missing = missingWords(sheet, language);
    return {State::Open, missing.isEmpty() ? SheetWords::tr("can be closed") : missing};
}

ClosingWords closingWords(const store::SheetOverview& sheet, const Language& language)
{
    if (isIn(sheet, records::SheetState::Verified) || isIn(sheet, records::SheetState::Closed))
        return {false, SheetWords::tr("The sheet is closed")};
    if (!sheet.activity)
        return {false, SheetWords::tr("Close the sheet: activity missing")};
    const QString missing = missingWords(sheet, language);
    if (!missing.isEmpty())
        //: %1 is what is missing: "12 rows missing · scan missing"
        return {false, SheetWords::tr("Close the sheet: %1").arg(missing)};
    return {true, words::counted("SheetWords", "Close the sheet with %n row(s)", nullptr, sheet.rows)};
}

} // namespace bandanh::desktop
