#include "core/store/logentry.h"

#include "core/store/fieldcodec.h"

#include <sodium.h>

namespace bandanh::store {

using records::RecordSpec;

namespace {

constexpr char kFormat = 1;

bool hasNaturalKey(records::RecordType type)
{
    return !records::specOf(type).naturalKey.empty();
}

std::string_view bytesOf(const auto& array)
{
    return {reinterpret_cast<const char*>(array.data()), array.size()};
}

bool takeInto(std::string_view& bytes, auto& array)
{
    if (bytes.size() < array.size())
        return false;
    std::memcpy(array.data(), bytes.data(), array.size());
    bytes.remove_prefix(array.size());
    return true;
}

class Blake2b160
{
public:
    Blake2b160() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(ChainHash)); }
    Blake2b160& add(std::string_view bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        return *this;
    }
    ChainHash finish()
    {
        ChainHash hash;
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

/// Format, kind and type: what says how the rest is read.
bool takeHead(std::string_view& bytes, LogEntry& entry)
{
    if (bytes.size() < 2 || bytes[0] != kFormat || bytes[1] < 1 || bytes[1] > 4)
        return false;
    entry.kind = static_cast<EntryKind>(bytes[1]);
    bytes.remove_prefix(2);
    const auto type = takeVarint(bytes);
    const auto scope = takeVarint(bytes);
    const auto sensitivity = takeVarint(bytes);
    if (!type || *type < 1 || *type > records::allRecordSpecs().size() || !scope || *scope > 25 || !sensitivity
        || *sensitivity > 2)
        return false;
    entry.type = static_cast<records::RecordType>(*type);
    entry.scope = static_cast<records::Scope>(*scope);
    entry.sensitivity = static_cast<records::Sensitivity>(*sensitivity);
    return true;
}

bool takeFields(std::string_view& bytes, LogEntry& entry)
{
    const RecordSpec& spec = records::specOf(entry.type);
    while (!bytes.empty()) {
        const auto encoded = takeField(bytes);
        if (!encoded)
            return false;
        std::uint64_t link = 0;
        if (entry.kind == EntryKind::Change) {
            const auto taken = takeVarint(bytes);
            if (!taken)
                return false;
            link = *taken;
        }
        if (const auto* field = spec.byId(encoded->id))
            entry.fields.push_back({encoded->id, link, encoded->as(*field)});
        else
            entry.unknown += encoded->raw;
    }
    return true;
}

} // namespace

std::string encode(const LogEntry& entry)
{
    std::string bytes;
    bytes.reserve(160);
    bytes += kFormat;
    bytes += static_cast<char>(entry.kind);
    appendVarint(bytes, static_cast<std::uint64_t>(entry.type));
    appendVarint(bytes, entry.scope);
    appendVarint(bytes, static_cast<std::uint64_t>(entry.sensitivity));
    if (entry.kind != EntryKind::Create)
        bytes += entry.row.view();
    else if (!hasNaturalKey(entry.type))
        bytes += bytesOf(entry.nonce);
    appendVarint(bytes, entry.base);
    appendVarint(bytes, zigzag(entry.at));
    appendVarint(bytes, entry.own);
    for (const FieldChange& field : entry.fields) {
        appendField(bytes, field.fieldId, field.value);
        if (entry.kind == EntryKind::Change)
            appendVarint(bytes, field.link);
    }
    return bytes + entry.unknown;
}

std::optional<LogEntry> decodeLogEntry(std::string_view bytes)
{
    LogEntry entry;
    if (!takeHead(bytes, entry))
        return std::nullopt;
    if (entry.kind != EntryKind::Create) {
        if (!takeInto(bytes, entry.row.bytes))
            return std::nullopt;
    } else if (!hasNaturalKey(entry.type) && !takeInto(bytes, entry.nonce)) {
        return std::nullopt;
    }
    const auto base = takeVarint(bytes);
    const auto at = takeVarint(bytes);
    const auto own = takeVarint(bytes);
    if (!base || !at || !own)
        return std::nullopt;
    entry.base = *base;
    entry.at = unzigzag(*at);
    entry.own = *own;
    return takeFields(bytes, entry) ? std::optional(std::move(entry)) : std::nullopt;
}

ChainHash chain(const ChainHash& previous, std::string_view canonical)
{
    return Blake2b160().add(bytesOf(previous)).add(canonical).finish();
}

ChainHash chainStart(std::string_view device)
{
    return Blake2b160().add(device).finish();
}

RowId createdRow(const ChainHash& hash)
{
    RowId id;
    std::memcpy(id.bytes.data(), hash.data(), RowId::kSize);
    return id;
}

RowId naturalRow(const records::Record& record)
{
    std::string key;
    for (const std::uint16_t fieldId : record.spec->naturalKey)
        appendField(key, fieldId, record.value(fieldId));
    return createdRow(Blake2b160().add(record.spec->name).add(key).finish());
}

} // namespace bandanh::store
