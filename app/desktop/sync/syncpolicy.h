#pragma once

#include "core/support/clock.h"
#include "core/support/errorcode.h"
#include "core/support/random.h"

#include <optional>

namespace bandanh::desktop {

/// When a laptop sends and receives by itself: soon after a change rests, at the start, when a network comes, and from time
/// to time for what others changed. After a failure it waits longer and longer, by chance within the limit so that laptops
/// that lost the same link do not all come back at once ("full jitter": M. Brooker, Exponential Backoff And Jitter, 2015).
/// It knows no timers: whoever asks looks at delay().
class SyncPolicy
{
public:
    enum class Mode { EveryLink, Unmetered, Asked };

    static constexpr std::int64_t kRest = 30'000;         ///< after a change, for those that follow it
    static constexpr std::int64_t kLongestRest = 300'000; ///< somebody types on and on: it is sent all the same
    static constexpr std::int64_t kAtStart = 5'000;
    static constexpr std::int64_t kShortest = 30'000; ///< the limit after a first failure; it doubles with each
    static constexpr std::int64_t kLongest = 1'800'000;

    SyncPolicy(const Clock& clock, Random& random) : m_clock(clock), m_random(random) {}

    void setMode(Mode mode) { m_mode = mode; }
    Mode mode() const { return m_mode; }
    /// What the system says of the network in use; not metered where it says nothing.
    void setMetered(bool metered) { m_isMetered = metered; }
    /// Nothing happens by itself on this network, or at all.
    bool isHeldBack() const { return m_mode == Mode::Asked || (m_mode == Mode::Unmetered && m_isMetered); }

    void noteStart();
    /// Whoever enrolled may look around first.
    void noteEnrolled();
    void noteChange();
    void noteNetwork();
    /// Other long work runs: looked at again after a rest.
    void noteBusy();
    void noteDone();
    void noteFailure(ErrorCode code);

    /// Milliseconds until the next try, 0 when it is due; nothing while only a person can bring it on.
    std::optional<std::int64_t> delay() const;

private:
    void plan(std::int64_t after);
    std::int64_t chance(std::int64_t below);

    const Clock& m_clock;
    Random& m_random;
    Mode m_mode = Mode::Unmetered;
    bool m_isMetered = false;
    int m_failures = 0;
    bool m_needsPerson = false;
    std::optional<Timestamp> m_due;
    Timestamp m_plannedAt = 0;
    std::optional<Timestamp> m_firstChange; ///< since the last try
};

} // namespace bandanh::desktop
