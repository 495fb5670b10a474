#pragma once

#include "core/operations/confirmation.h"
#include "sync/protocol/syncrequest.h"

namespace bandanh::sync {

/// How HQ takes a request.
enum class SyncStatus : std::uint8_t {
    Done = 0,
    CursorsWanted = 1, ///< the upload was taken; to be sent anything, ask again with the list of cursors
    UploadFrom = 2,    ///< nothing of the upload was taken: begin after the head in this answer
    LogDiverged = 3,   ///< this device's log is not the one that HQ knows: cloned, or put back to an earlier state
    HqDiverged = 4,    ///< HQ does not know what the laptop has read: HQ was put back to an earlier state
    LaptopTooOld = 5,
    LaptopTooNew = 6,
};

/// The head of an answer. An acknowledged entry that no change answers, once everything is read, went to review at HQ. Segments of ordered changes follow, an empty frame, and one byte: 1 when there is more.
struct ResponseHead {
    SyncStatus status = SyncStatus::Done;
    Timestamp clock = 0;                  ///< of HQ
    LogHead acknowledged;                 ///< how far HQ has this device's log
    std::vector<store::Bucket> withdrawn; ///< buckets that the laptop holds and may no longer hold

    bool operator==(const ResponseHead&) const = default;
};

std::string encode(const ResponseHead& head);
std::optional<ResponseHead> decodeResponseHead(std::string_view bytes);

/// A change as it travels: an entry of the receiver's own log is named instead of sent.
struct SentChange {
    std::optional<std::uint64_t> own; ///< the entry of the receiver's log that this answers
    bool asItIs = false;              ///< that entry was accepted whole: `change` has kind and version only
    operations::OrderedChange change;

    bool operator==(const SentChange&) const = default;
};

/// Consecutive changes of one bucket, ending where its chain has this hash.
struct DownloadSegment {
    store::Bucket bucket;
    std::uint64_t first = 1;
    std::vector<SentChange> changes;
    store::ChainHash chain{};

    std::uint64_t last() const { return first + changes.size() - 1; }
    bool operator==(const DownloadSegment&) const = default;
};

/// What a change says of its row: type, id (where it does not follow from the natural key), fields. As HQ stores it.
std::string encodeContent(const operations::OrderedChange& change);
bool decodeContent(std::string_view bytes, operations::OrderedChange& change);

std::string packSegment(const DownloadSegment& segment);
std::optional<DownloadSegment> unpackSegment(std::string_view packed);

/// The same bytes as packSegment(), made of contents as they are stored.
class SegmentWriter
{
public:
    SegmentWriter(const store::Bucket& bucket, std::uint64_t first) : m_bucket(bucket), m_first(first) {}

    void add(operations::OrderedKind kind, std::uint64_t version, std::string_view content);
    void addOwn(operations::OrderedKind kind, std::uint64_t version, std::uint64_t own, std::string_view content,
                bool asItIs);
    std::size_t size() const { return m_changes.size(); }
    std::uint64_t count() const { return m_count; }
    std::string pack(const store::ChainHash& chain) const;

private:
    store::Bucket m_bucket;
    std::uint64_t m_first;
    std::uint64_t m_count = 0;
    std::uint64_t m_lastOwn = 0;
    std::string m_changes;
};

} // namespace bandanh::sync
