#pragma once

#include "sync/hq/reception.h"

namespace bandanh::sync::hq {

/// Keeps what a revoked device sends, for a person: it may be work that nobody else has. Nothing of it is unpacked.
class QuarantineIntake final : public Intake
{
public:
    QuarantineIntake(HqStore& store, std::int64_t device, const Clock& clock);

    bool write(std::string_view piece) override;
    Reply finish() override;

private:
    HqStore& m_store;
    std::int64_t m_device;
    const Clock& m_clock;
    std::string m_body;
};

} // namespace bandanh::sync::hq
