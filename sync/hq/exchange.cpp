#include "sync/hq/exchange.h"

#include "core/store/schema.h"
#include "sync/hq/ordering.h"
#include "sync/protocol/packing.h"

#include <algorithm>

namespace bandanh::sync::hq {

using store::Bucket;
using store::ChainHash;
using store::Cursor;
using store::CursorVector;

namespace {

/// The first version whose rows know what headquarters holds of them.
constexpr std::uint64_t kOldestSchema = 2;
constexpr std::uint64_t kMaxBudget = 4 * 1024 * 1024;
/// Contents that do not pack at all must still fit into a segment.
constexpr std::size_t kMaxContents = kMaxPacked - 16 * 1024;
/// How much text and numbers shrink, about; only the size of a segment depends on it.
constexpr std::size_t kUsualRatio = 3;
constexpr int kAttempts = 8;

} // namespace

Exchange::Exchange(HqStore& store, Device device, const Clock& clock)
    : m_store(store), m_device(std::move(device)), m_clock(clock)
{}

bool Exchange::write(std::string_view piece)
{
    if (m_failed)
        return false;
    m_frames.add(piece);
    while (const auto frame = m_frames.next())
        if (m_failed = !take(*frame); m_failed)
            return false;
    m_failed = m_frames.failed();
    return !m_failed;
}

bool Exchange::take(std::string_view frame)
{
    if (m_ended)
        return false;
    if (!m_head) {
        const auto head = decodeRequestHead(frame);
        if (!head || head->protocol != kProtocol)
            return false;
        takeHead(*head);
        return true;
    }
    if (frame.empty()) {
        m_ended = true;
        return true;
    }
    if (m_status != SyncStatus::Done)
        return true; // nothing of it is wanted, and the answer says so
    auto canonicals = unpackEntries(frame);
    return canonicals && takeSegment(std::move(*canonicals));
}

void Exchange::takeHead(const RequestHead& head)
{
    m_head = head;
    m_sent = head.from;
    if (head.schema > store::kSchemaVersion)
        m_status = SyncStatus::LaptopTooNew;
    else if (head.schema < kOldestSchema)
        m_status = SyncStatus::LaptopTooOld;
    else if (head.from.count > m_device.head.count)
        m_status = SyncStatus::UploadFrom;
    else if (head.from.count == m_device.head.count && head.from.hash != m_device.head.hash)
        m_status = SyncStatus::LogDiverged;
}

bool Exchange::skipKnown(std::vector<std::string>& canonicals)
{
    std::size_t known = 0;
    while (m_sent.count < m_device.head.count && known < canonicals.size()) {
        m_sent.hash = store::chain(m_sent.hash, canonicals[known++]);
        ++m_sent.count;
    }
    canonicals.erase(canonicals.begin(), canonicals.begin() + static_cast<std::ptrdiff_t>(known));
    return m_sent.count < m_device.head.count || m_sent.hash == m_device.head.hash;
}

bool Exchange::takeSegment(std::vector<std::string> canonicals)
{
    if (!skipKnown(canonicals)) {
        m_status = SyncStatus::LogDiverged;
        return true;
    }
    return canonicals.empty() || order(std::move(canonicals));
}

bool Exchange::order(std::vector<std::string> canonicals)
{
    std::map<std::int64_t, Ordering::Author> authors;
    for (const Device& device : m_store.devices())
        authors[device.number] = {device.id, device.name};
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        Decisions decisions = Ordering(m_store, m_device, authors).decide(m_device.head, canonicals);
        if (m_store.commit(m_device.number, decisions)) {
            m_sent = m_device.head = decisions.after;
            return true;
        }
    }
    m_status = SyncStatus::UploadFrom;
    return true;
}

std::optional<CursorVector> Exchange::cursors() const
{
    if (m_head->cursors)
        return m_head->cursors;
    if (m_head->cursorHash == hashOf(m_device.told))
        return m_device.told;
    return m_head->cursorHash == hashOf({}) ? std::optional(CursorVector{}) : std::nullopt;
}

bool Exchange::areKnown(const CursorVector& cursors)
{
    return std::ranges::all_of(cursors, [&](const auto& known) {
        const auto& [bucket, cursor] = known;
        return m_store.chainAt(bucket, cursor.sequence) == cursor.chain;
    });
}

bool Exchange::appendBucket(std::string& answer, const Bucket& bucket, Cursor& cursor)
{
    const std::size_t budget = std::min(m_head->budget, kMaxBudget);
    const std::size_t contents = std::clamp<std::size_t>(m_head->segmentSize * kUsualRatio, 4096, kMaxContents / 2);
    bool more = true;
    while (more && answer.size() < budget) {
        SegmentWriter writer(bucket, cursor.sequence + 1);
        ChainHash chain{};
        more = false;
        m_store.read(bucket, cursor.sequence, [&](const HqStore::StoredChange& change) {
            more = writer.count() > 0
                   && (writer.size() >= contents || writer.size() + change.content.size() > kMaxContents);
            if (more)
                return false;
            if (change.author == m_device.number && change.entry > 0)
                writer.addOwn(change.kind, change.version, change.entry, change.content, change.asItIs);
            else
                writer.add(change.kind, change.version, change.content);
            chain = change.chain;
            return true;
        });
        if (writer.count() == 0)
            break;
        appendFrame(answer, writer.pack(chain));
        cursor = {cursor.sequence + writer.count(), chain};
    }
    return more;
}

void Exchange::appendChanges(std::string& answer, CursorVector& cursors)
{
    bool more = false;
    for (const auto& [bucket, head] : m_store.heads())
        if (m_device.grant.covers(bucket) && cursors[bucket].sequence < head.sequence)
            more = appendBucket(answer, bucket, cursors[bucket]) || more;
    appendFrame(answer, {});
    appendFrame(answer, std::string(1, more ? 1 : 0));
    std::erase_if(cursors, [](const auto& known) { return known.second.sequence == 0; });
    m_store.remember(m_device.number, cursors, m_clock.now());
}

std::optional<std::string> Exchange::finish()
{
    if (m_failed || !m_head || !m_ended || m_frames.isWithinFrame())
        return std::nullopt;
    ResponseHead head{m_status, m_clock.now(), m_device.head, {}};
    auto known = cursors();
    if (m_status == SyncStatus::Done && !known)
        head.status = SyncStatus::CursorsWanted;
    else if (m_status == SyncStatus::Done && !areKnown(*known))
        head.status = SyncStatus::HqDiverged;
    const bool done = head.status == SyncStatus::Done;
    if (done)
        for (const auto& [bucket, cursor] : *known)
            if (!m_device.grant.covers(bucket))
                head.withdrawn.push_back(bucket);
    for (const Bucket& bucket : head.withdrawn)
        known->erase(bucket);
    std::string answer(kMagic);
    appendFrame(answer, encode(head));
    if (done) {
        appendChanges(answer, *known);
    } else {
        appendFrame(answer, {});
        appendFrame(answer, std::string(1, '\0'));
    }
    return answer;
}

} // namespace bandanh::sync::hq
