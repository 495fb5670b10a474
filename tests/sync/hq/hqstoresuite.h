#pragma once

#include "sync/hq/hqstore.h"

#include <functional>
#include <memory>

namespace bandanh::test {

/// An empty store of headquarters, somewhere, that several can have open at a time.
class HqStorePlace
{
public:
    HqStorePlace() = default;
    virtual ~HqStorePlace() = default;
    HqStorePlace(const HqStorePlace&) = delete;
    HqStorePlace& operator=(const HqStorePlace&) = delete;

    /// A connection of its own, as another process would have it.
    virtual std::unique_ptr<sync::hq::HqStore> open() = 0;
};
using MakeHqStorePlace = std::function<std::unique_ptr<HqStorePlace>()>;

/// What every HqStore has to do. To be called from a test case of its own for each, and makes a new place for each section.
void checkInvitations(const MakeHqStorePlace& make);
void checkDevices(const MakeHqStorePlace& make);
void checkCommits(const MakeHqStorePlace& make);
void checkReading(const MakeHqStorePlace& make);
void checkSeveralAtOnce(const MakeHqStorePlace& make);

} // namespace bandanh::test
