#pragma once

#include "core/support/result.h"
#include "sync/certificates/certificates.h"
#include "sync/transport/hqaddress.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace bandanh::sync {

/// Set from another thread to give a call up; noticed within a tenth of a second.
using Stop = std::atomic<bool>;

/// Whom a laptop trusts as its headquarters, and who it is itself.
struct Trust {
    std::string root;            ///< SHA-256 of the root certificate, or the first bytes of it
    std::optional<Identity> own; ///< none before it is enrolled
};

/// An HTTPS connection (TLS 1.3, RFC 8446) to a headquarters whose certificate chain ends at the trusted root. Names, times
/// and other roots count for nothing. It connects when it is first used and stays open between calls.
class HqConnection
{
public:
    /// How long nothing may move before a line counts as lost: a 2G link stalls for many seconds.
    struct Patience {
        std::chrono::milliseconds connecting{30'000};
        std::chrono::milliseconds moving{60'000};
    };
    /// Takes the next piece of an answer's body; what it refuses ends the call.
    using Reader = std::function<Result<void>(std::string_view piece)>;

    HqConnection(HqAddress address, Trust trust, const Stop& stop, Patience patience);
    HqConnection(HqAddress address, Trust trust, const Stop& stop);
    ~HqConnection();
    HqConnection(const HqConnection&) = delete;
    HqConnection& operator=(const HqConnection&) = delete;

    /// POSTs a message and reads the message that answers it. Refuses NoLink, LinkLost, CaptivePortal, ForeignCertificate,
    /// NotEnrolled, Revoked, HqBusy, HqFull, HqBroken, SyncGarbled, Cancelled, and what the reader refuses.
    Result<void> post(std::string_view path, std::string_view message, const Reader& reader);

    /// SHA-256 of the root that headquarters has shown; empty before the first call.
    const std::string& root() const;

private:
    class Line;
    HqAddress m_address;
    Trust m_trust;
    const Stop& m_stop;
    Patience m_patience;
    std::unique_ptr<Line> m_line;
    std::string m_root;
};

} // namespace bandanh::sync
