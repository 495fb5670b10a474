#pragma once

#include "sync/certificates/certificates.h"
#include "sync/hq/hqstore.h"
#include "sync/hq/tokenbuckets.h"
#include "sync/protocol/http.h"

#include <memory>

namespace bandanh::sync::hq {

/// What is sent back for a request.
struct Reply {
    HttpStatus status = HttpStatus::Done;
    std::string message; ///< of Done
};

/// Takes in the body of one request as it arrives. Throws where the machine breaks.
class Intake
{
public:
    Intake() = default;
    virtual ~Intake() = default;
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// False when what arrives is no message of this protocol: the rest is not wanted.
    virtual bool write(std::string_view piece) = 0;
    virtual Reply finish() = 0;
};

/// A request as its head tells it.
struct Asked {
    std::string method;
    std::string path;
    std::string address;     ///< where it comes from, for counting only
    std::string fingerprint; ///< of the certificate, hexadecimal; empty without one
};

/// A request that was let in, or not.
struct Admission {
    std::unique_ptr<Intake> intake; ///< null when it was refused
    HttpStatus refusal = HttpStatus::Done;
    std::int64_t device = 0; ///< 0: nobody's
};

/// Decides who may ask for what, before anything of a body is looked at. Knows nothing of the network. Safe to call from
/// several threads; it may wait for the store.
class Reception
{
public:
    Reception(HqStore& store, Identity root, const Clock& clock, const ServiceLimits& limits);

    /// Looks the device up anew each time, so that a revocation counts at once. Throws where the machine breaks.
    Admission admit(const Asked& asked);

private:
    Admission admitSync(const Asked& asked);

    HqStore& m_store;
    Identity m_root;
    const Clock& m_clock;
    TokenBuckets m_syncs;
    TokenBuckets m_enrolments;
};

/// What a failure of the machine is to the caller: Full, Busy or Broken.
HttpStatus statusOf(const std::exception_ptr& failure);

} // namespace bandanh::sync::hq
