#include "tests/sync/inprocess.h"

#include <stdexcept>

namespace bandanh::test {

using sync::SyncSession;

InProcessHq::InProcessHq()
    : store(*sync::hq::SqliteHqStore::open(*store::Store::create(folder.file("hq.bandanh"), kTestKey, random)))
{}

sync::hq::Device InProcessHq::enrol(TemporaryStore& laptop, std::string_view name, const sync::hq::Grant& grant,
                                    sync::hq::Role role)
{
    const std::string secret = "secret of " + std::string(name);
    store->invite({secret, std::string(name), role, grant, clock.now() + 1});
    sync::hq::Device device;
    device.id = *store::Store::setting(laptop.store->writer(), "device");
    device.fingerprint = "certificate of " + std::string(name);
    auto enrolled = store->enrol(secret, device, clock.now());
    if (!enrolled)
        throw std::runtime_error("a laptop cannot enrol");
    return *enrolled;
}

Result<bool> exchangeOnce(InProcessHq& hq, std::string_view fingerprint, SyncSession& session, const Cut& cut)
{
    std::string request = session.request();
    sync::hq::Exchange exchange(*hq.store, *hq.store->deviceByFingerprint(fingerprint), hq.clock);
    if (cut.requestAfter > 0 && cut.requestAfter < request.size()) {
        exchange.write(std::string_view(request).substr(0, cut.requestAfter));
        return false;
    }
    if (!exchange.write(request))
        throw std::runtime_error("HQ does not understand the laptop");
    const auto answer = exchange.finish();
    if (!answer)
        throw std::runtime_error("HQ has no answer");
    const bool whole = cut.answerAfter == 0 || cut.answerAfter >= answer->size();
    if (const auto taken =
            session.receive(std::string_view(*answer).substr(0, whole ? answer->size() : cut.answerAfter));
        !taken)
        return tl::unexpected(taken.error());
    return whole ? session.finish() : Result<bool>(false);
}

sync::SyncSummary syncWhole(InProcessHq& hq, std::string_view fingerprint, TemporaryStore& laptop, int most)
{
    SyncSession session(laptop.desk);
    for (int i = 0; i < most; ++i) {
        const auto done = exchangeOnce(hq, fingerprint, session);
        if (!done)
            throw std::runtime_error("a sync was refused");
        if (*done)
            return session.summary();
    }
    throw std::runtime_error("a sync does not end");
}

} // namespace bandanh::test
