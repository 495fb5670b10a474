#pragma once

#include "sync/client/syncsession.h"
#include "sync/transport/hqconnection.h"
#include "tests/sync/hq/runningservice.h"

namespace bandanh::test {

/// A service that no test here asks too often.
sync::hq::ServiceLimits patientLimits();

/// A laptop that syncs over the network as the program does, but gives up at once where that tries again.
class FieldLaptop
{
public:
    FieldLaptop(RunningService& hq, std::string_view name);

    TemporaryStore& store() { return m_laptop->store; }
    const operations::Desk& desk() { return m_laptop->store.desk; }
    store::Connection& connection() { return m_laptop->store.store->writer(); }
    std::string digest() { return store::checkIntegrity(connection()).digest; }

    /// Exchanges with who listens at this address until both sides have everything, in small segments and several requests.
    Result<sync::SyncSummary> sync(const std::string& address);

    /// Whether what the laptop holds is whole: its store is sound, and each bucket ends at a place that headquarters knows.
    bool isWhole(sync::hq::HqStore& hq);

private:
    std::unique_ptr<EnrolledLaptop> m_laptop;
    sync::Trust m_trust;
};

} // namespace bandanh::test
