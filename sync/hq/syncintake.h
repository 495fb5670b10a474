#pragma once

#include "sync/hq/exchange.h"
#include "sync/hq/reception.h"

namespace bandanh::sync::hq {

/// An exchange with an enrolled device.
class SyncIntake final : public Intake
{
public:
    SyncIntake(HqStore& store, Device device, const Clock& clock);

    bool write(std::string_view piece) override { return m_exchange.write(piece); }
    Reply finish() override;

private:
    HqStore& m_store;
    std::string m_fingerprint;
    Exchange m_exchange;
};

} // namespace bandanh::sync::hq
