#include "app/commandline/highlightsanswer.h"
#include "app/hq/verbs.h"

#include <QCoreApplication>

namespace bandanh::hq {

namespace {

cli::Answered highlights(Session& session, const cli::Arguments& arguments)
{
    const auto period = cli::highlightsPeriod(arguments);
    if (!period)
        return tl::unexpected(period.error());
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    return cli::highlightsAnswer((*headquarters)->store().connection(), *period);
}

} // namespace

constexpr Verb kReportHighlightsVerb{
    {"report highlights", "", 0, 0, cli::kHighlightsOptions,
     QT_TRANSLATE_NOOP("cli", "the Impact Highlights of a year: figures, their parts and rules"), true},
    highlights};

} // namespace bandanh::hq
