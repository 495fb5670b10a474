#include "sync/protocol/syncresponse.h"

#include "sync/protocol/packing.h"
#include "sync/protocol/wirereader.h"

namespace bandanh::sync {

using operations::OrderedChange;
using operations::OrderedKind;
using records::Record;
using store::appendVarint;

namespace {

constexpr std::uint64_t kOwn = 8;
constexpr std::uint64_t kAsItIs = 16;
constexpr std::uint64_t kMaxBuckets = 26 * 3;

void append(std::string& bytes, const store::Bucket& bucket)
{
    appendVarint(bytes, bucket.scope);
    appendVarint(bytes, static_cast<std::uint64_t>(bucket.sensitivity));
}

store::Bucket takeBucket(WireReader& reader)
{
    const std::uint64_t scope = reader.varint();
    const std::uint64_t sensitivity = reader.varint();
    if (scope > 25 || sensitivity > 2)
        reader.fail();
    return {static_cast<records::Scope>(scope), static_cast<records::Sensitivity>(sensitivity)};
}

/// The id of a row that is made follows from its natural key.
bool idFollows(const OrderedChange& change)
{
    return change.kind == OrderedKind::Create && !records::specOf(change.type).naturalKey.empty();
}

RowId naturalRow(const OrderedChange& change)
{
    Record record(records::specOf(change.type));
    for (const auto& field : change.fields)
        record.value(field.fieldId) = field.value;
    return store::naturalRow(record);
}

void takeFields(WireReader& reader, OrderedChange& change)
{
    const records::RecordSpec& spec = records::specOf(change.type);
    std::string_view fields = reader.counted();
    while (!fields.empty()) {
        const auto encoded = store::takeField(fields);
        if (!encoded)
            return reader.fail();
        if (const auto* field = spec.byId(encoded->id))
            change.fields.push_back({encoded->id, encoded->as(*field)});
        else
            change.unknown += encoded->raw;
    }
}

void takeContent(WireReader& reader, OrderedChange& change)
{
    const std::uint64_t type = reader.varint();
    if (type < 1 || type > records::allRecordSpecs().size())
        return reader.fail();
    change.type = static_cast<records::RecordType>(type);
    if (!idFollows(change))
        change.row = reader.rowId();
    takeFields(reader, change);
    if (!reader.failed() && idFollows(change))
        change.row = naturalRow(change);
}

SentChange takeSent(WireReader& reader, std::uint64_t& lastOwn)
{
    SentChange sent;
    const std::uint64_t tag = reader.varint();
    const std::uint64_t kind = tag & 7;
    if (kind < 1 || kind > 6 || tag > (kind | kOwn | kAsItIs) || ((tag & kAsItIs) != 0 && (tag & kOwn) == 0))
        reader.fail();
    sent.change.kind = static_cast<OrderedKind>(kind);
    sent.change.version = reader.varint();
    sent.asItIs = (tag & kAsItIs) != 0;
    if ((tag & kOwn) != 0) {
        lastOwn += static_cast<std::uint64_t>(store::unzigzag(reader.varint()));
        sent.own = lastOwn;
    }
    if (!reader.failed() && !sent.asItIs)
        takeContent(reader, sent.change);
    return sent;
}

} // namespace

std::string encode(const ResponseHead& head)
{
    std::string bytes;
    appendVarint(bytes, static_cast<std::uint64_t>(head.status));
    appendVarint(bytes, store::zigzag(head.clock));
    appendVarint(bytes, head.acknowledged.count);
    appendArray(bytes, head.acknowledged.hash);
    appendVarint(bytes, head.withdrawn.size());
    for (const store::Bucket& bucket : head.withdrawn)
        append(bytes, bucket);
    return bytes;
}

std::optional<ResponseHead> decodeResponseHead(std::string_view bytes)
{
    WireReader reader(bytes);
    ResponseHead head;
    const std::uint64_t status = reader.varint();
    if (status > static_cast<std::uint64_t>(SyncStatus::LaptopTooNew))
        reader.fail();
    head.status = static_cast<SyncStatus>(status);
    head.clock = store::unzigzag(reader.varint());
    head.acknowledged.count = reader.varint();
    head.acknowledged.hash = reader.hash();
    const std::uint64_t buckets = reader.varint();
    for (std::uint64_t i = 0; i < std::min(buckets, kMaxBuckets); ++i)
        head.withdrawn.push_back(takeBucket(reader));
    return reader.complete() && buckets <= kMaxBuckets ? std::optional(std::move(head)) : std::nullopt;
}

std::string encodeContent(const OrderedChange& change)
{
    std::string bytes;
    appendVarint(bytes, static_cast<std::uint64_t>(change.type));
    if (!idFollows(change))
        bytes += change.row.view();
    std::string fields;
    for (const auto& field : change.fields)
        store::appendField(fields, field.fieldId, field.value);
    appendCounted(bytes, fields + change.unknown);
    return bytes;
}

bool decodeContent(std::string_view bytes, OrderedChange& change)
{
    WireReader reader(bytes);
    takeContent(reader, change);
    return reader.complete();
}

void SegmentWriter::add(OrderedKind kind, std::uint64_t version, std::string_view content)
{
    appendVarint(m_changes, static_cast<std::uint64_t>(kind));
    appendVarint(m_changes, version);
    m_changes += content;
    ++m_count;
}

void SegmentWriter::addOwn(OrderedKind kind, std::uint64_t version, std::uint64_t own, std::string_view content,
                           bool asItIs)
{
    appendVarint(m_changes, static_cast<std::uint64_t>(kind) | kOwn | (asItIs ? kAsItIs : 0));
    appendVarint(m_changes, version);
    appendVarint(m_changes, store::zigzag(static_cast<std::int64_t>(own - std::exchange(m_lastOwn, own))));
    if (!asItIs)
        m_changes += content;
    ++m_count;
}

std::string SegmentWriter::pack(const store::ChainHash& chain) const
{
    std::string bytes;
    append(bytes, m_bucket);
    appendVarint(bytes, m_first);
    appendVarint(bytes, m_count);
    appendArray(bytes, chain);
    return sync::pack(bytes + m_changes);
}

std::string packSegment(const DownloadSegment& segment)
{
    SegmentWriter writer(segment.bucket, segment.first);
    for (const SentChange& sent : segment.changes) {
        if (sent.own)
            writer.addOwn(sent.change.kind, sent.change.version, *sent.own,
                          sent.asItIs ? std::string() : encodeContent(sent.change), sent.asItIs);
        else
            writer.add(sent.change.kind, sent.change.version, encodeContent(sent.change));
    }
    return writer.pack(segment.chain);
}

std::optional<DownloadSegment> unpackSegment(std::string_view packed)
{
    const auto bytes = unpack(packed);
    if (!bytes)
        return std::nullopt;
    WireReader reader(*bytes);
    DownloadSegment segment;
    segment.bucket = takeBucket(reader);
    segment.first = reader.varint();
    const std::uint64_t count = reader.varint();
    segment.chain = reader.hash();
    std::uint64_t lastOwn = 0;
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i)
        segment.changes.push_back(takeSent(reader, lastOwn));
    const bool whole = reader.complete() && segment.first > 0 && count > 0;
    return whole ? std::optional(std::move(segment)) : std::nullopt;
}

} // namespace bandanh::sync
