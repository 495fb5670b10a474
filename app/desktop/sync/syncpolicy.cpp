#include "app/desktop/sync/syncpolicy.h"

#include <algorithm>
#include <array>

namespace bandanh::desktop {

namespace {

/// What trying again does not mend.
bool needsPerson(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotEnrolled:
    case ErrorCode::Revoked:
    case ErrorCode::LogDiverged:
    case ErrorCode::HqDiverged:
    case ErrorCode::LaptopTooOld:
    case ErrorCode::LaptopTooNew:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFailing:
        return true;
    default:
        return false;
    }
}

} // namespace

void SyncPolicy::plan(std::int64_t after)
{
    m_plannedAt = m_clock.now();
    m_due = m_plannedAt + after;
}

std::int64_t SyncPolicy::chance(std::int64_t below)
{
    std::array<std::uint8_t, 8> bytes{};
    m_random.fill(bytes);
    std::uint64_t number = 0;
    for (const std::uint8_t byte : bytes)
        number = number << 8 | byte;
    return static_cast<std::int64_t>(number % static_cast<std::uint64_t>(below));
}

void SyncPolicy::noteStart()
{
    m_failures = 0;
    m_needsPerson = false;
    plan(kAtStart);
}

void SyncPolicy::noteEnrolled()
{
    noteStart();
    plan(kRest);
}

void SyncPolicy::noteChange()
{
    if (m_failures > 0 || m_needsPerson)
        return; // the line has to come back first
    const Timestamp now = m_clock.now();
    if (!m_firstChange || *m_firstChange > now)
        m_firstChange = now;
    plan(std::clamp<std::int64_t>(*m_firstChange + kLongestRest - now, 0, kRest));
}

void SyncPolicy::noteNetwork()
{
    if (m_needsPerson)
        return;
    m_failures = 0;
    plan(kAtStart + chance(kAtStart));
}

void SyncPolicy::noteBusy()
{
    plan(kRest);
}

void SyncPolicy::noteDone()
{
    m_failures = 0;
    m_needsPerson = false;
    m_firstChange.reset();
    plan(kLongest / 2 + chance(kLongest / 2));
}

void SyncPolicy::noteFailure(ErrorCode code)
{
    m_firstChange.reset();
    m_needsPerson = needsPerson(code);
    const std::int64_t limit = std::min(kLongest, kShortest << std::min(m_failures, 10));
    ++m_failures;
    if (code == ErrorCode::Cancelled)
        plan(kLongest); // whoever stopped it does not want it back at once
    else
        plan(1 + chance(limit));
}

std::optional<std::int64_t> SyncPolicy::delay() const
{
    if (!m_due || m_needsPerson || isHeldBack())
        return std::nullopt;
    const Timestamp now = m_clock.now();
    if (now < m_plannedAt)
        return 0; // the clock was put back: what was planned says nothing any more
    return std::clamp<std::int64_t>(*m_due - now, 0, kLongest);
}

} // namespace bandanh::desktop
