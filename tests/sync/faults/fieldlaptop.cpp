#include "tests/sync/faults/fieldlaptop.h"

#include "core/store/cursors.h"
#include "core/store/integrity.h"
#include "sync/protocol/http.h"

#include <algorithm>

namespace bandanh::test {

using namespace std::chrono_literals;

sync::hq::ServiceLimits patientLimits()
{
    auto limits = RunningService::quick();
    limits.syncs = {1e9, 1e9};
    return limits;
}

FieldLaptop::FieldLaptop(RunningService& hq, std::string_view name)
    : m_laptop(hq.enrol(name)), m_trust{*sync::fingerprintOf(hq.headquarters().root().certificate), m_laptop->identity}
{}

Result<sync::SyncSummary> FieldLaptop::sync(const std::string& address)
{
    const sync::Stop never = false;
    sync::HqConnection connection(*sync::HqAddress::parse("https://" + address), m_trust, never, {5s, 5s});
    sync::SyncSession session(desk(), {.upload = 1'500, .budget = 1'500, .segmentSize = 500});
    for (;;) {
        const auto answered = connection.post(sync::kSyncPath, session.request(),
                                              [&](std::string_view piece) { return session.receive(piece); });
        const auto done = answered ? session.finish() : tl::unexpected(answered.error());
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            return session.summary();
    }
}

bool FieldLaptop::isWhole(sync::hq::HqStore& hq)
{
    const auto cursors = store::readCursors(connection());
    return store::checkIntegrity(connection()).sound() && std::ranges::all_of(cursors, [&](const auto& known) {
               return hq.chainAt(known.first, known.second.sequence) == known.second.chain;
           });
}

} // namespace bandanh::test
