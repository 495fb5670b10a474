#include "sync/protocol/syncrequest.h"

#include "sync/protocol/packing.h"
#include "sync/protocol/wirereader.h"

#include <sodium.h>

namespace bandanh::sync {

using store::appendVarint;

namespace {

constexpr std::uint64_t kMaxBuckets = 26 * 3;

void append(std::string& bytes, const store::CursorVector& cursors)
{
    for (const auto& [bucket, cursor] : cursors) {
        appendVarint(bytes, bucket.scope);
        appendVarint(bytes, static_cast<std::uint64_t>(bucket.sensitivity));
        appendVarint(bytes, cursor.sequence);
        appendArray(bytes, cursor.chain);
    }
}

store::CursorVector takeCursors(WireReader& reader, std::uint64_t count)
{
    store::CursorVector cursors;
    if (count > kMaxBuckets)
        reader.fail();
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        const std::uint64_t scope = reader.varint();
        const std::uint64_t sensitivity = reader.varint();
        if (scope > 25 || sensitivity > 2)
            reader.fail();
        store::Cursor cursor{reader.varint(), reader.hash()};
        cursors[{static_cast<records::Scope>(scope), static_cast<records::Sensitivity>(sensitivity)}] = cursor;
    }
    return cursors;
}

} // namespace

VectorHash hashOf(const store::CursorVector& cursors)
{
    std::string bytes;
    append(bytes, cursors);
    VectorHash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hash;
}

std::string encode(const RequestHead& head)
{
    std::string bytes;
    appendVarint(bytes, head.protocol);
    appendVarint(bytes, head.schema);
    appendVarint(bytes, head.from.count);
    appendArray(bytes, head.from.hash);
    appendVarint(bytes, head.budget);
    appendVarint(bytes, head.segmentSize);
    appendVarint(bytes, store::zigzag(head.clock));
    appendArray(bytes, head.cursorHash);
    if (head.cursors) {
        appendVarint(bytes, head.cursors->size());
        append(bytes, *head.cursors);
    }
    return bytes;
}

std::optional<RequestHead> decodeRequestHead(std::string_view bytes)
{
    WireReader reader(bytes);
    RequestHead head;
    head.protocol = reader.varint();
    head.schema = reader.varint();
    head.from.count = reader.varint();
    head.from.hash = reader.hash();
    head.budget = reader.varint();
    head.segmentSize = reader.varint();
    head.clock = store::unzigzag(reader.varint());
    head.cursorHash = reader.array<16>();
    if (!reader.failed() && !reader.rest().empty())
        head.cursors = takeCursors(reader, reader.varint());
    return reader.complete() ? std::optional(std::move(head)) : std::nullopt;
}

std::string packEntries(const std::vector<std::string>& canonicals)
{
    std::string bytes;
    for (const std::string& canonical : canonicals)
        appendCounted(bytes, canonical);
    return pack(bytes);
}

std::optional<std::vector<std::string>> unpackEntries(std::string_view packed)
{
    const auto bytes = unpack(packed);
    if (!bytes)
        return std::nullopt;
    std::vector<std::string> canonicals;
    WireReader reader(*bytes);
    while (!reader.failed() && !reader.rest().empty())
        canonicals.emplace_back(reader.counted());
    return reader.complete() ? std::optional(std::move(canonicals)) : std::nullopt;
}

} // namespace bandanh::sync
