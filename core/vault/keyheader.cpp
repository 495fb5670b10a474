#include "core/vault/keyheader.h"

#include "core/vault/littleendian.h"

#include <optional>
#include <sodium.h>
#include <unordered_set>

namespace bandanh::vault {

namespace {

constexpr std::string_view kMagic = "BANDANHK";
constexpr std::size_t kCipherSize = 16;
constexpr std::size_t kPreambleSize = 8 + 2 + kCipherSize + 16 + 2 + 4 + 4;
constexpr std::size_t kSlotSize = 200;
constexpr std::size_t kTagSize = 32;
constexpr std::size_t kChecksumSize = 32;
constexpr char kTagContext[crypto_kdf_CONTEXTBYTES + 1] = "KeyHeadr";

std::string_view viewOf(const std::array<std::uint8_t, 32>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::array<std::uint8_t, 32> hashOf(std::string_view bytes, std::span<const std::uint8_t> key = {})
{
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       key.empty() ? nullptr : key.data(), key.size());
    return hash;
}

void writeFixedPart(FieldWriter& out, const KeyHeader& header)
{
    out.text(kMagic, kMagic.size());
    out.number(KeyHeader::kVersion);
    out.text(header.cipher, kCipherSize);
    out.bytes(header.vault);
}

void writeSlotParameters(FieldWriter& out, const KeySlot& slot)
{
    out.number(static_cast<std::uint16_t>(slot.kind));
    out.number(static_cast<std::uint16_t>(slot.label.size()));
    out.number(slot.parameters.memoryKiB);
    out.number(slot.parameters.passes);
    out.number(slot.parameters.lanes);
    out.bytes(slot.salt);
    out.text(slot.label, KeySlot::kLabelSize);
}

std::string taggedBytes(const KeyHeader& header)
{
    FieldWriter out;
    writeFixedPart(out, header);
    out.number(static_cast<std::uint16_t>(header.keySlots.size()));
    out.number(header.generation);
    out.number(header.oldestGeneration);
    for (const KeySlot& slot : header.keySlots) {
        writeSlotParameters(out, slot);
        out.bytes(slot.nonce);
        out.bytes(slot.wrapped);
    }
    return out.written();
}

std::array<std::uint8_t, 32> tagOf(const KeyHeader& header, const Secret& dataKey)
{
    Secret tagKey(32);
    crypto_kdf_derive_from_key(tagKey.data(), tagKey.size(), 1, kTagContext, dataKey.data());
    return hashOf(taggedBytes(header), tagKey.bytes());
}

std::optional<KeySlot> readSlot(FieldReader& in)
{
    KeySlot slot;
    slot.kind = static_cast<SlotKind>(in.number<std::uint16_t>());
    const auto labelLength = in.number<std::uint16_t>();
    slot.parameters.memoryKiB = in.number<std::uint32_t>();
    slot.parameters.passes = in.number<std::uint32_t>();
    slot.parameters.lanes = in.number<std::uint32_t>();
    in.bytes(slot.salt);
    const std::string_view label = in.text(KeySlot::kLabelSize);
    in.bytes(slot.nonce);
    in.bytes(slot.wrapped);

    if (labelLength > label.size() || (slot.isKnown() && !slot.parameters.areWithinLimits()))
        return std::nullopt;
    slot.label = label.substr(0, labelLength);
    return slot;
}

/// The slots of a header whose length was found to be theirs; nothing when one of them cannot be.
bool readSlots(FieldReader& in, std::size_t count, KeyHeader& header)
{
    std::unordered_set<std::string> labels;
    for (std::size_t i = 0; i < count; ++i) {
        auto slot = readSlot(in);
        if (!slot || !labels.insert(slot->label).second)
            return false;
        header.keySlots.push_back(std::move(*slot));
    }
    return true;
}

} // namespace

std::string associatedBytes(const KeyHeader& header, const KeySlot& slot)
{
    FieldWriter out;
    writeFixedPart(out, header);
    writeSlotParameters(out, slot);
    return out.written();
}

void authenticate(KeyHeader& header, const Secret& dataKey)
{
    header.tag = tagOf(header, dataKey);
}

bool isAuthentic(const KeyHeader& header, const Secret& dataKey)
{
    const auto expected = tagOf(header, dataKey);
    return sodium_memcmp(expected.data(), header.tag.data(), expected.size()) == 0;
}

std::string encodeHeader(const KeyHeader& header)
{
    std::string bytes = taggedBytes(header);
    bytes += viewOf(header.tag);
    bytes += viewOf(hashOf(bytes));
    return bytes;
}

Result<KeyHeader> decodeHeader(std::string_view bytes, const std::string& path)
{
    const auto damaged = [&] { return refused(ErrorCode::HeaderDamaged, path); };
    if (bytes.size() > KeyHeader::kMaxBytes || bytes.size() < kMagic.size() + 2 + kChecksumSize
        || !bytes.starts_with(kMagic))
        return damaged();
    const std::string_view content = bytes.substr(0, bytes.size() - kChecksumSize);
    if (viewOf(hashOf(content)) != bytes.substr(content.size()))
        return damaged();

    FieldReader in(content);
    in.text(kMagic.size());
    const auto version = in.number<std::uint16_t>();
    if (version > KeyHeader::kVersion)
        return refused(ErrorCode::StoreNewer, path, std::to_string(version), std::to_string(KeyHeader::kVersion));
    if (version < 1 || content.size() < kPreambleSize + kTagSize)
        return damaged();

    KeyHeader header;
    const std::string_view cipher = in.text(kCipherSize);
    header.cipher = cipher.substr(0, cipher.find('\0'));
    in.bytes(header.vault);
    const std::size_t count = in.number<std::uint16_t>();
    header.generation = in.number<std::uint32_t>();
    header.oldestGeneration = in.number<std::uint32_t>();
    if (header.cipher != KeyHeader{}.cipher || count < 1 || count > KeyHeader::kMaxSlots
        || content.size() != kPreambleSize + count * kSlotSize + kTagSize || !readSlots(in, count, header))
        return damaged();
    in.bytes(header.tag);
    // What we would not have written ourselves (something in the padding) is not covered by the tag.
    if (encodeHeader(header) != bytes)
        return damaged();
    return header;
}

} // namespace bandanh::vault
