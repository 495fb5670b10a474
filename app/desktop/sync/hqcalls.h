#pragma once

#include "sync/client/hqlink.h"

namespace bandanh::desktop {

/// The two things that the screens ask of headquarters. They take their time, so SyncWork calls them on another thread;
/// tests put their own in their place.
struct HqCalls {
    std::function<Result<sync::HqLink>(const operations::Desk& desk, std::string_view code, std::string_view url,
                                       const sync::Stop& stop)>
        enrol = sync::enrol;
    std::function<Result<sync::SyncSummary>(const operations::Desk& desk, const sync::Stop& stop,
                                            const std::function<void(const sync::SyncProgress&)>& progress)>
        sync = sync::syncNow;
};

} // namespace bandanh::desktop
