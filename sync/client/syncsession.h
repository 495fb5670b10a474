#pragma once

#include "sync/protocol/frame.h"
#include "sync/protocol/syncresponse.h"

namespace bandanh::sync {

/// What a sync did, as `bandanh-cli sync` tells it. Bytes are those of the exchange itself, without HTTP and TLS.
struct SyncSummary {
    int roundTrips = 0;
    std::uint64_t bytesUp = 0;
    std::uint64_t bytesDown = 0;
    std::uint64_t sent = 0;      ///< entries of the log that HQ acknowledged
    std::uint64_t received = 0;  ///< changes of others
    std::uint64_t conflicts = 0; ///< questions for a person among them
};

/// A laptop's side of the exchange: makes requests and takes answers in, one segment a transaction, until both sides have
/// everything. It knows nothing of how the bytes travel. What was taken in stays, however the exchange ends.
class SyncSession
{
public:
    struct Limits {
        std::uint64_t upload = 1024 * 1024;
        std::uint64_t budget = 1024 * 1024;
        std::uint64_t segmentSize = 64 * 1024;
    };

    explicit SyncSession(const operations::Desk& desk);
    SyncSession(const operations::Desk& desk, const Limits& limits);

    /// The body of the next request.
    std::string request();
    /// Takes a piece of the answer. Refuses SyncGarbled, LogDiverged, HqDiverged, LaptopTooOld, LaptopTooNew.
    Result<void> receive(std::string_view piece);
    /// The answer has ended. True when both sides have everything; false when another request is needed.
    Result<bool> finish();

    const SyncSummary& summary() const { return m_summary; }
    /// Headquarters' clock in the last answer.
    std::optional<Timestamp> hqClock() const { return m_head ? std::optional(m_head->clock) : std::nullopt; }
    /// Entries of the log that HQ has not acknowledged yet.
    static std::uint64_t waiting(store::Connection& connection);

private:
    Result<void> take(std::string_view frame);
    Result<void> takeHead(std::string_view frame);
    Result<void> takeSegment(std::string_view frame);
    std::size_t appendUpload(std::string& body, std::uint64_t from);

    const operations::Desk& m_desk;
    Limits m_limits;
    SyncSummary m_summary;
    FrameReader m_frames;
    std::optional<ResponseHead> m_head;
    std::optional<bool> m_more;
    bool m_segmentsEnded = false;
    bool m_cursorsWanted = false;
    std::uint64_t m_acknowledged;
};

} // namespace bandanh::sync
