#include "sync/hq/tokenbuckets.h"

#include <algorithm>

namespace bandanh::sync::hq {

namespace {

constexpr std::size_t kMaxBuckets = 10'000;
constexpr double kMillisecondsOfMinute = 60'000;

} // namespace

void TokenBuckets::fill(Bucket& bucket, Timestamp now) const
{
    // A clock that was put back fills nothing, and goes on from where it is.
    const auto passed = static_cast<double>(std::max<Timestamp>(now - bucket.filled, 0));
    bucket.tokens = std::min(m_rate.burst, bucket.tokens + passed * m_rate.perMinute / kMillisecondsOfMinute);
    bucket.filled = now;
}

/// A full bucket says no more than one that is not there.
void TokenBuckets::forgetFull(Timestamp now)
{
    for (auto& [caller, bucket] : m_buckets)
        fill(bucket, now);
    std::erase_if(m_buckets, [&](const auto& entry) { return entry.second.tokens >= m_rate.burst; });
}

bool TokenBuckets::take(std::string_view caller)
{
    const Timestamp now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(caller);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= kMaxBuckets)
            forgetFull(now);
        if (m_buckets.size() >= kMaxBuckets)
            return false;
        found = m_buckets.emplace(caller, Bucket{m_rate.burst, now}).first;
    }
    fill(found->second, now);
    if (found->second.tokens < 1)
        return false;
    found->second.tokens -= 1;
    return true;
}

} // namespace bandanh::sync::hq
