#pragma once

#include "sync/protocol/http.h"

#include <chrono>
#include <cstddef>

namespace bandanh::sync::hq {

/// How often somebody may do something: `burst` times at once, and `perMinute` in the long run.
struct Rate {
    double burst = 1;
    double perMinute = 1;
};

/// What the service allows those who call it. Links of 2 kB/s with gaps of many seconds are usual here; who is slower than
/// this, or asks for more, is cut off so that the others are served.
struct ServiceLimits {
    using Time = std::chrono::milliseconds;

    std::size_t head = kMaxHead;
    std::size_t body = kMaxBody;
    Time headTime{30'000}; ///< for the TLS handshake, and for a head from its first byte on
    Time idleTime{60'000}; ///< between two requests; below 15 s a slow link shakes hands again each time
    /// At least so many bytes in so much time, of a request's body as of an answer.
    std::size_t progressBytes = 512;
    Time progressTime{30'000};
    Time lingerTime{5'000};         ///< to read on after a refusal, so that it arrives: RFC 9112, section 9.6
    std::size_t connections = 1000; ///< one more is closed at once
    std::size_t waiting = 100;      ///< connections that wait for the database; one more is told to come back
    std::size_t databaseThreads = 2;
    Time stopTime{10'000};  ///< for what runs when the service is told to stop
    Rate syncs{120, 120};   ///< of one device
    Rate enrolments{10, 2}; ///< from one address
};

} // namespace bandanh::sync::hq
