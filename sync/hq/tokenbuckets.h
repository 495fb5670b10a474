#pragma once

#include "core/support/clock.h"
#include "sync/hq/servicelimits.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace bandanh::sync::hq {

/// Counts how often each caller did something: a bucket of tokens for each, which fills again over time. Safe to call from
/// several threads.
class TokenBuckets
{
public:
    TokenBuckets(const Clock& clock, const Rate& rate) : m_clock(clock), m_rate(rate) {}

    /// Takes a token; false when there is none.
    bool take(std::string_view caller);

private:
    struct Bucket {
        double tokens = 0;
        Timestamp filled = 0;
    };
    void fill(Bucket& bucket, Timestamp now) const;
    void forgetFull(Timestamp now);

    const Clock& m_clock;
    Rate m_rate;
    std::mutex m_mutex;
    std::map<std::string, Bucket, std::less<>> m_buckets;
};

} // namespace bandanh::sync::hq
