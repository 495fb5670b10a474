#pragma once

#include "core/operations/operation.h"
#include "core/support/result.h"
#include "sync/client/syncsession.h"
#include "sync/transport/hqconnection.h"

namespace bandanh::sync {

/// What this laptop knows of the headquarters it is enrolled with, and what it may hold.
struct HqLink {
    std::string url;     ///< "https://hq.example.org:8443"
    std::string name;    ///< as headquarters calls this laptop
    std::string role;    ///< coordinator, lead, admin, reader
    std::string scopes;  ///< "12,21" or "all"
    std::string classes; ///< "O,P"
};

/// Nothing while the laptop is not enrolled.
std::optional<HqLink> readHqLink(store::Connection& connection);

/// How far a laptop and its headquarters are apart, as the status line tells it.
struct SyncState {
    std::uint64_t waiting = 0;               ///< entries of the log that headquarters has not acknowledged
    std::optional<Timestamp> lastComplete;   ///< when both sides last had everything
    SyncSummary last;                        ///< of the last complete sync
    std::optional<std::int64_t> clockOffset; ///< milliseconds that this laptop's clock was ahead of headquarters'
};
SyncState readSyncState(store::Connection& connection);

/// A clock so far from headquarters' that times written here mislead: a day.
inline constexpr std::int64_t kClockTolerance = 24LL * 60 * 60 * 1000;

/// Enrols this laptop, or enrols it anew, with the code that headquarters gave out. The root named by the code is pinned
/// before anything is sent. Refuses AddressInvalid, CodeMistyped, CodeUnknown, CodeUsed, CodeExpired and what HqConnection::post() refuses.
Result<HqLink> enrol(const operations::Desk& desk, std::string_view code, std::string_view url, const Stop& stop);

struct SyncProgress {
    std::uint64_t waiting = 0;  ///< entries still to be acknowledged
    std::uint64_t received = 0; ///< changes of others taken in
    std::uint64_t bytesUp = 0;
    std::uint64_t bytesDown = 0;
};

/// Exchanges until both sides have everything. A line that drops is taken up again a few times before it is refused; whole
/// segments stay. Refuses NotEnrolled, Cancelled, what SyncSession refuses, and what HqConnection::post() refuses: NoLink, LinkLost,
/// CaptivePortal, ForeignCertificate, Revoked, HqBusy, HqFull, HqBroken.
Result<SyncSummary> syncNow(const operations::Desk& desk, const Stop& stop,
                            const std::function<void(const SyncProgress&)>& progress);

} // namespace bandanh::sync
