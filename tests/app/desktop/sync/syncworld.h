#pragma once

#include "app/desktop/sync/syncing.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QElapsedTimer>

namespace bandanh::desktop::test {

/// Lets events pass until it is so; false after a minute.
template <class Condition>
bool waitFor(Condition condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

/// A network that tests bring and take away.
class SetNetwork final : public NetworkWatch
{
public:
    Network now = Network::Unknown;
    bool metered = false;

    Network network() const override { return now; }
    bool isMetered() const override { return metered; }
    void bring()
    {
        now = Network::Here;
        emit networkCame();
        emit changed();
    }
};

/// A headquarters that answers as it is told, and counts what is asked of it. Enrolling and syncing write to the store what
/// the real ones write.
struct ToldHq {
    std::optional<Error> enrolError;
    std::optional<Error> syncError;
    sync::SyncSummary summary;
    std::atomic<int> syncs = 0;
    std::atomic<bool> holds = false; ///< a sync goes on until it is stopped, or this is taken back

    HqCalls calls();
};

/// An unlocked laptop, its Syncing and all that it stands on.
struct SyncWorld : World {
    ToldHq hq;
    SetNetwork network;
    FixedClock clock{bandanh::test::kTestTime};
    SeededRandom random{11};
    std::unique_ptr<Syncing> syncing;

    SyncWorld();
    /// Writes an enrolment into the store, as enrol() leaves it.
    void beEnrolled(const std::string& scopes = "12,21", const std::string& url = "https://hq.example.org");
    void makePerson(const char* name);
    void settle(); ///< waits until nothing runs
};

} // namespace bandanh::desktop::test
