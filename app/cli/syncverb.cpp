#include "app/cli/enrolment.h"
#include "app/cli/verbs.h"
#include "app/words/filled.h"

#include <QCoreApplication>

#include <cstdlib>

namespace bandanh::cli {

namespace {

Json summaryJson(const sync::SyncSummary& summary)
{
    return {{"round_trips", summary.roundTrips}, {"bytes_up", summary.bytesUp},      {"bytes_down", summary.bytesDown},
            {"ops_sent", summary.sent},          {"ops_received", summary.received}, {"conflicts", summary.conflicts}};
}

QString summaryText(const sync::SyncSummary& summary)
{
    const auto count = [](std::uint64_t n) { return static_cast<qint64>(n); };
    return words::counted("cli", "%n change(s) sent", nullptr, count(summary.sent)) + QLatin1Char('\n')
           + words::counted("cli", "%n change(s) of others received", nullptr, count(summary.received))
           + QLatin1Char('\n')
           + words::counted("cli", "%n conflict(s) to be decided among them", nullptr, count(summary.conflicts))
           + QLatin1Char('\n')
           + words::counted("cli", "%n byte(s) in all", nullptr, count(summary.bytesUp + summary.bytesDown))
           + QLatin1Char('\n');
}

Answered sync(Session& session, const Arguments&)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto& desk = (*laptop)->desk();
    const auto summary = sync::syncNow(desk, stopOnInterrupt(), [](const sync::SyncProgress&) {});
    if (!summary)
        return failed(summary.error());
    const auto offset = sync::readSyncState(desk.connection).clockOffset;
    if (offset && std::abs(*offset) > sync::kClockTolerance)
        Session::warn(QCoreApplication::translate(
            "cli", "The clock of this laptop differs from that of headquarters by more than a day; set it right."));
    return Answer{written(summaryJson(*summary)), summaryText(*summary)};
}

} // namespace

constexpr Verb kSyncVerb{
    {"sync",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli", "send what headquarters does not have, and receive what this laptop does not have"),
     true},
    sync};

} // namespace bandanh::cli
