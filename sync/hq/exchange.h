#pragma once

#include "sync/hq/hqstore.h"
#include "sync/protocol/frame.h"
#include "sync/protocol/syncresponse.h"

namespace bandanh::sync::hq {

/// One request to POST /v1/sync. The body is taken as it arrives: each segment is kept as soon as it is whole, so that a
/// line that is cut wastes at most one.
class Exchange
{
public:
    Exchange(HqStore& store, Device device, const Clock& clock);

    /// False when what arrives is no request of this protocol.
    bool write(std::string_view piece);
    /// The answer; nothing when the request is not whole.
    std::optional<std::string> finish();

private:
    bool take(std::string_view frame);
    void takeHead(const RequestHead& head);
    bool takeSegment(std::vector<std::string> canonicals);
    /// Leaves out what was taken before, and makes sure that it is the same.
    bool skipKnown(std::vector<std::string>& canonicals);
    bool order(std::vector<std::string> canonicals);
    std::optional<store::CursorVector> cursors() const;
    bool areKnown(const store::CursorVector& cursors);
    void appendChanges(std::string& answer, store::CursorVector& cursors);
    bool appendBucket(std::string& answer, const store::Bucket& bucket, store::Cursor& cursor);

    HqStore& m_store;
    Device m_device;
    const Clock& m_clock;
    FrameReader m_frames;
    std::optional<RequestHead> m_head;
    SyncStatus m_status = SyncStatus::Done;
    LogHead m_sent; ///< how far the laptop's upload has come
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace bandanh::sync::hq
