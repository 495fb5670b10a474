#pragma once

#include "sync/hq/headquarters.h"
#include "tests/support/temporarystore.h"
#include "tests/sync/hq/tlscaller.h"
#include "tests/sync/hq/watchedstore.h"

#include <mutex>
#include <thread>

namespace bandanh::test {

/// A laptop as headquarters sees it: a store, and a certificate once it is enrolled.
struct EnrolledLaptop {
    explicit EnrolledLaptop(std::uint64_t seed) : store(seed) {}
    TemporaryStore store;
    sync::Identity identity;
};

/// The real service on a port of this machine, in a thread of its own, with a clock that tests set.
class RunningService
{
public:
    explicit RunningService(const sync::hq::ServiceLimits& limits = quick());
    ~RunningService();
    RunningService(const RunningService&) = delete;
    RunningService& operator=(const RunningService&) = delete;

    /// Limits that tests can wait for.
    static sync::hq::ServiceLimits quick();

    sync::hq::Headquarters& headquarters() { return *m_headquarters; }
    sync::hq::SqliteHqStore& store() { return m_headquarters->store(); }
    WatchedStore& watched() { return m_watched; }
    FixedClock& clock() { return m_clock; }
    const std::string& address() const { return m_address; }

    TlsCaller call(const std::optional<sync::Identity>& identity = std::nullopt);
    /// A code that enrols a laptop called `name`.
    sync::hq::Invitation invitation(std::string_view name) const;
    std::string secretOf(const std::string& code) const;
    /// Enrols over the network.
    std::unique_ptr<EnrolledLaptop> enrol(std::string_view name);

    void stop() { m_service.stop(); }
    /// Until the service has ended.
    void join();
    /// The lines of the log so far.
    std::vector<std::string> log();
    /// Waits until a line of the log holds this text.
    bool logs(std::string_view text);

private:
    TemporaryFolder m_folder;
    FixedClock m_clock{kTestTime};
    SeededRandom m_random{11};
    std::unique_ptr<sync::hq::Headquarters> m_headquarters;
    WatchedStore m_watched;
    sync::hq::Reception m_reception;
    std::mutex m_mutex;
    std::vector<std::string> m_log;
    sync::hq::Service m_service;
    std::string m_address;
    std::uint64_t m_laptops = 100;
    std::thread m_thread;
};

} // namespace bandanh::test
