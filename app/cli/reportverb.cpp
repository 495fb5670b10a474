#include "app/cli/verbs.h"
#include "app/commandline/highlightsanswer.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

Answered highlights(Session& session, const Arguments& arguments)
{
    const auto period = highlightsPeriod(arguments);
    if (!period)
        return tl::unexpected(period.error());
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    return highlightsAnswer((*laptop)->store().writer(), *period);
}

} // namespace

constexpr Verb kReportHighlightsVerb{
    {"report highlights", "", 0, 0, kHighlightsOptions,
     QT_TRANSLATE_NOOP("cli", "the Impact Highlights of a year: figures, their parts and rules"), true},
    highlights};

} // namespace bandanh::cli
