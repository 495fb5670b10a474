#pragma once

#include "app/commandline/answer.h"
#include "core/report/edition.h"
#include "core/store/connection.h"

namespace bandanh::cli {

/// Of the call that asks for the Impact Highlights: --year, --province.
inline constexpr OptionSpec kHighlightsOptions[] = {
    {"year", "Y", QT_TRANSLATE_NOOP("cli", "the year that the report is about")},
    {"province", "CODE", QT_TRANSLATE_NOOP("cli", "only what belongs to this province")},
};
tl::expected<report::Period, Failure> highlightsPeriod(const Arguments& arguments);

/// The Highlights of a period: figures, their parts and rules.
Answer highlightsAnswer(store::Connection& connection, const report::Period& period);
/// {"number", "year", "province" where it is of one, "frozen_at", "frozen_by", "language", "notes", "sheets", "sheets_closed",
/// "log_entry", "log_head", "code": the one that stands on paper}.
Json editionJson(const report::Edition& edition);
/// The Highlights of an edition, as they were frozen.
Answer highlightsAnswer(const report::Edition& edition);

} // namespace bandanh::cli
