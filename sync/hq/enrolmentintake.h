#pragma once

#include "sync/hq/reception.h"

namespace bandanh::sync::hq {

/// A laptop that enrols with a code: certifies its key and uses the invitation up.
class EnrolmentIntake final : public Intake
{
public:
    EnrolmentIntake(HqStore& store, const Identity& root, const Clock& clock);

    bool write(std::string_view piece) override;
    Reply finish() override;

private:
    HqStore& m_store;
    const Identity& m_root;
    const Clock& m_clock;
    std::string m_body;
};

} // namespace bandanh::sync::hq
