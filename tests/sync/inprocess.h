#pragma once

#include "sync/client/syncsession.h"
#include "sync/hq/exchange.h"
#include "sync/hq/sqlitehqstore.h"
#include "tests/support/temporarystore.h"

namespace bandanh::test {

/// The real HQ code on a real store, without a network.
struct InProcessHq {
    TemporaryFolder folder;
    FixedClock clock{kTestTime};
    SeededRandom random{99};
    std::unique_ptr<sync::hq::SqliteHqStore> store;

    InProcessHq();
    /// Enrols a laptop by its store's device id.
    sync::hq::Device enrol(TemporaryStore& laptop, std::string_view name, const sync::hq::Grant& grant,
                           sync::hq::Role role = sync::hq::Role::Coordinator);
};

/// Where a line is cut; 0: nowhere.
struct Cut {
    std::size_t requestAfter = 0;
    std::size_t answerAfter = 0;
};

/// One request and its answer. True when both sides have everything; an Error when it was refused; false also when cut.
Result<bool> exchangeOnce(InProcessHq& hq, std::string_view fingerprint, sync::SyncSession& session,
                          const Cut& cut = {});

/// Exchanges until both sides have everything; throws when that takes more than `most` requests.
sync::SyncSummary syncWhole(InProcessHq& hq, std::string_view fingerprint, TemporaryStore& laptop, int most = 100);

} // namespace bandanh::test
