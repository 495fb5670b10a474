#include "sync/hq/syncintake.h"

namespace bandanh::sync::hq {

SyncIntake::SyncIntake(HqStore& store, Device device, const Clock& clock)
    : m_store(store), m_fingerprint(device.fingerprint), m_exchange(store, std::move(device), clock)
{}

Reply SyncIntake::finish()
{
    // A body may have taken minutes to arrive: nothing is told to a device that was revoked meanwhile.
    const auto device = m_store.deviceByFingerprint(m_fingerprint);
    if (!device)
        return {HttpStatus::Unknown, {}};
    if (device->revoked)
        return {HttpStatus::Revoked, {}};
    auto answer = m_exchange.finish();
    return answer ? Reply{HttpStatus::Done, std::move(*answer)} : Reply{HttpStatus::Garbled, {}};
}

} // namespace bandanh::sync::hq
