#include "sync/client/syncsession.h"

#include "core/store/schema.h"
#include "core/store/store.h"

namespace bandanh::sync {

using operations::Confirmation;
using store::OperationLog;

namespace {

constexpr std::string_view kAcknowledged = "sync_acknowledged";

std::uint64_t acknowledged(store::Connection& connection)
{
    const auto stored = store::Store::setting(connection, kAcknowledged);
    return stored ? std::stoull(*stored) : 0;
}

Result<void> garbled()
{
    return refused(ErrorCode::SyncGarbled);
}

} // namespace

SyncSession::SyncSession(const operations::Desk& desk) : SyncSession(desk, Limits{}) {}

SyncSession::SyncSession(const operations::Desk& desk, const Limits& limits)
    : m_desk(desk), m_limits(limits), m_acknowledged(acknowledged(desk.connection))
{}

std::uint64_t SyncSession::waiting(store::Connection& connection)
{
    return static_cast<std::uint64_t>(OperationLog(connection).head().sequence) - acknowledged(connection);
}

std::size_t SyncSession::appendUpload(std::string& body, std::uint64_t from)
{
    const std::size_t start = body.size();
    std::size_t entries = 0;
    std::size_t held = 0;
    std::vector<std::string> segment;
    const auto flush = [&] {
        if (!segment.empty())
            appendFrame(body, packEntries(segment));
        segment.clear();
        held = 0;
    };
    OperationLog(m_desk.connection)
        .forEachAfter(static_cast<std::int64_t>(from), [&](std::string_view canonical, const RowId&) {
            if (held + canonical.size() > m_limits.segmentSize * 3)
                flush();
            if (body.size() - start >= m_limits.upload)
                return false;
            segment.emplace_back(canonical);
            held += canonical.size() + 2;
            ++entries;
            return true;
        });
    flush();
    return entries;
}

std::string SyncSession::request()
{
    m_frames = {};
    m_head.reset();
    m_more.reset();
    m_segmentsEnded = false;
    OperationLog log(m_desk.connection);
    RequestHead head;
    head.schema = store::kSchemaVersion;
    head.from = {m_acknowledged, log.hashAt(static_cast<std::int64_t>(m_acknowledged))};
    head.budget = m_limits.budget;
    head.segmentSize = m_limits.segmentSize;
    head.clock = m_desk.clock.now();
    const auto cursors = store::readCursors(m_desk.connection);
    head.cursorHash = hashOf(cursors);
    if (m_cursorsWanted)
        head.cursors = cursors;
    std::string body(kMagic);
    appendFrame(body, encode(head));
    appendUpload(body, m_acknowledged);
    appendFrame(body, {});
    ++m_summary.roundTrips;
    m_summary.bytesUp += body.size();
    return body;
}

Result<void> SyncSession::receive(std::string_view piece)
{
    m_summary.bytesDown += piece.size();
    m_frames.add(piece);
    while (const auto frame = m_frames.next())
        if (const auto taken = take(*frame); !taken)
            return taken;
    return m_frames.failed() ? garbled() : Result<void>();
}

Result<void> SyncSession::take(std::string_view frame)
{
    if (!m_head)
        return takeHead(frame);
    if (m_segmentsEnded) {
        if (m_more || frame.size() != 1)
            return garbled();
        m_more = frame[0] != 0;
        return {};
    }
    m_segmentsEnded = frame.empty();
    return m_segmentsEnded ? Result<void>() : takeSegment(frame);
}

Result<void> SyncSession::takeHead(std::string_view frame)
{
    m_head = decodeResponseHead(frame);
    if (!m_head)
        return garbled();
    switch (m_head->status) {
    case SyncStatus::LogDiverged:
        return refused(ErrorCode::LogDiverged);
    case SyncStatus::HqDiverged:
        return refused(ErrorCode::HqDiverged);
    case SyncStatus::LaptopTooOld:
        return refused(ErrorCode::LaptopTooOld);
    case SyncStatus::LaptopTooNew:
        return refused(ErrorCode::LaptopTooNew);
    default:
        break;
    }
    OperationLog log(m_desk.connection);
    const LogHead& known = m_head->acknowledged;
    if (known.count > static_cast<std::uint64_t>(log.head().sequence)
        || log.hashAt(static_cast<std::int64_t>(known.count)) != known.hash)
        return refused(ErrorCode::LogDiverged);
    if (known.count > m_acknowledged)
        m_summary.sent += known.count - m_acknowledged;
    m_acknowledged = known.count;
    m_cursorsWanted = m_head->status == SyncStatus::CursorsWanted;
    Confirmation confirmation(m_desk);
    store::Store::setSetting(m_desk.connection, kAcknowledged, std::to_string(m_acknowledged));
    for (const store::Bucket& bucket : m_head->withdrawn)
        confirmation.withdraw(bucket);
    confirmation.commit();
    return {};
}

Result<void> SyncSession::takeSegment(std::string_view frame)
{
    const auto segment = unpackSegment(frame);
    if (!segment || store::readCursors(m_desk.connection)[segment->bucket].sequence + 1 != segment->first)
        return garbled();
    Confirmation confirmation(m_desk);
    std::uint64_t received = 0;
    std::uint64_t conflicts = 0;
    for (const SentChange& sent : segment->changes) {
        const auto own = sent.own ? std::optional(static_cast<std::int64_t>(*sent.own)) : std::nullopt;
        if (!sent.asItIs)
            confirmation.take(segment->bucket, sent.change, own);
        else if (!confirmation.takeOwn(segment->bucket, *own, sent.change.version))
            return garbled();
        received += own ? 0 : 1;
        const bool asksAPerson =
            sent.change.type == records::RecordType::Conflict && sent.change.kind == operations::OrderedKind::Create;
        conflicts += !own && asksAPerson ? 1 : 0;
    }
    confirmation.moveCursor(segment->bucket, {segment->last(), segment->chain});
    confirmation.commit();
    m_summary.received += received;
    m_summary.conflicts += conflicts;
    return {};
}

Result<bool> SyncSession::finish()
{
    if (!m_head || !m_more || m_frames.isWithinFrame())
        return tl::unexpected(garbled().error());
    const bool uploaded = waiting(m_desk.connection) == 0;
    return m_head->status == SyncStatus::Done && !*m_more && uploaded;
}

} // namespace bandanh::sync
