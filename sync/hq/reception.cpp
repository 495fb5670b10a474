#include "sync/hq/reception.h"

#include "sync/hq/enrolmentintake.h"
#include "sync/hq/quarantineintake.h"
#include "sync/hq/syncintake.h"

namespace bandanh::sync::hq {

namespace {

Admission refusal(HttpStatus status, std::int64_t device = 0)
{
    return {nullptr, status, device};
}

} // namespace

Reception::Reception(HqStore& store, Identity root, const Clock& clock, const ServiceLimits& limits)
    : m_store(store),
      m_root(std::move(root)),
      m_clock(clock),
      m_syncs(clock, limits.syncs),
      m_enrolments(clock, limits.enrolments)
{}

Admission Reception::admit(const Asked& asked)
{
    if (asked.method != "POST" || (asked.path != kSyncPath && asked.path != kEnrolPath))
        return refusal(HttpStatus::NotFound);
    if (asked.path == kSyncPath)
        return admitSync(asked);
    if (!m_enrolments.take(asked.address))
        return refusal(HttpStatus::TooOften);
    return {std::make_unique<EnrolmentIntake>(m_store, m_root, m_clock)};
}

Admission Reception::admitSync(const Asked& asked)
{
    // Without a certificate there is no device; one of ours that is not known was replaced when its laptop enrolled again.
    auto device = asked.fingerprint.empty() ? std::nullopt : m_store.deviceByFingerprint(asked.fingerprint);
    if (!device)
        return refusal(HttpStatus::Unknown);
    const std::int64_t number = device->number;
    if (!m_syncs.take(asked.fingerprint))
        return refusal(HttpStatus::TooOften, number);
    if (device->revoked)
        return {std::make_unique<QuarantineIntake>(m_store, number, m_clock), HttpStatus::Done, number};
    return {std::make_unique<SyncIntake>(m_store, std::move(*device), m_clock), HttpStatus::Done, number};
}

HttpStatus statusOf(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const store::StoreFailure& broken) {
        if (broken.code() == ErrorCode::DiskFull)
            return HttpStatus::Full;
        return broken.code() == ErrorCode::StoreInUse ? HttpStatus::Busy : HttpStatus::Broken;
    } catch (const std::exception&) {
        return HttpStatus::Broken;
    }
}

} // namespace bandanh::sync::hq
