#include "core/vault/attachmentfolder.h"

#include "core/support/hex.h"
#include "core/vault/littleendian.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace bandanh::vault {

namespace {

constexpr std::string_view kMagic = "BANDANHA";
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kPreambleSize = 8 + 2;
constexpr std::size_t kHeadSize = kPreambleSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kPieceSize = 64 * 1024;
constexpr std::size_t kSealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kMaxFile =
    kHeadSize + AttachmentFolder::kMaxBytes + (AttachmentFolder::kMaxBytes / kPieceSize + 1) * kSealSize;
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "Attachmt";
constexpr std::uint64_t kContentKey = 1;
constexpr std::uint64_t kNameKey = 2;

const unsigned char* unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Secret keyFrom(const Secret& dataKey, std::uint64_t number)
{
    Secret key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, kContext, dataKey.data());
    return key;
}

/// BLAKE2b-256 in hexadecimal digits.
std::string hashOf(std::string_view bytes, std::span<const std::uint8_t> key = {})
{
    std::array<char, 32> hash{};
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), unsignedBytes(bytes), bytes.size(),
                       key.empty() ? nullptr : key.data(), key.size());
    return hexFromBytes({hash.data(), hash.size()});
}

std::string preamble()
{
    FieldWriter out;
    out.text(kMagic, kMagic.size());
    out.number(kVersion);
    return out.written();
}

/// The version of a file that begins as ours do.
std::optional<std::uint16_t> versionOf(std::string_view sealed)
{
    if (sealed.size() < kHeadSize || !sealed.starts_with(kMagic))
        return std::nullopt;
    return FieldReader(sealed.substr(kMagic.size())).number<std::uint16_t>();
}

} // namespace

std::optional<std::string_view> mediaTypeOf(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xff\xd8\xff"sv))
        return "image/jpeg";
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return "image/png";
    if (bytes.starts_with("%PDF-"sv))
        return "application/pdf";
    return std::nullopt;
}

AttachmentFolder::AttachmentFolder(const std::filesystem::path& store, const Secret& dataKey, const Disk& disk)
    : m_folder(std::filesystem::path(store) += ".attachments"),
      m_contentKey(keyFrom(dataKey, kContentKey)),
      m_nameKey(keyFrom(dataKey, kNameKey)),
      m_disk(disk)
{}

std::filesystem::path AttachmentFolder::fileOf(std::string_view hash) const
{
    return m_folder / hashOf(hash, m_nameKey.bytes());
}

Result<std::string> AttachmentFolder::keep(std::string_view bytes, std::string_view called) const
{
    if (bytes.size() > kMaxBytes)
        return refused(ErrorCode::AttachmentTooLarge, called, std::to_string(kMaxBytes));
    if (!mediaTypeOf(bytes))
        return refused(ErrorCode::AttachmentForeign, called);
    std::string hash = hashOf(bytes);
    if (read(hash, called))
        return hash;
    const auto written =
        m_disk.makeFolder(m_folder).and_then([&] { return writeDurably(fileOf(hash), seal(bytes, hash), m_disk); });
    if (!written)
        return tl::unexpected(written.error());
    return hash;
}

bool AttachmentFolder::holds(std::string_view hash) const
{
    const auto first = m_disk.read(fileOf(hash), 1);
    return first && *first;
}

Result<std::string> AttachmentFolder::read(std::string_view hash, std::string_view called) const
{
    const std::filesystem::path file = fileOf(hash);
    const auto sealed = m_disk.read(file, kMaxFile + 1);
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (!*sealed)
        return refused(ErrorCode::AttachmentMissing, called);
    const auto version = versionOf(**sealed);
    if (version && *version > kVersion)
        return refused(ErrorCode::StoreNewer, file.string(), std::to_string(*version), std::to_string(kVersion));
    auto bytes = version == kVersion ? open(**sealed, hash) : std::nullopt;
    if (!bytes || hashOf(*bytes) != hash)
        return refused(ErrorCode::AttachmentDamaged, called);
    return std::move(*bytes);
}

std::string AttachmentFolder::seal(std::string_view bytes, std::string_view hash) const
{
    crypto_secretstream_xchacha20poly1305_state state;
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> head{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, head.data(), m_contentKey.data());
    FieldWriter out;
    out.text(preamble(), kPreambleSize);
    out.bytes(head);
    std::string sealed = out.written();
    std::array<unsigned char, kPieceSize + kSealSize> piece{};
    do {
        const std::string_view next = bytes.substr(0, kPieceSize);
        bytes.remove_prefix(next.size());
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, piece.data(), &size, unsignedBytes(next), next.size(),
                                                   unsignedBytes(hash), hash.size(),
                                                   bytes.empty() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealed.append(reinterpret_cast<const char*>(piece.data()), size);
    } while (!bytes.empty());
    sodium_memzero(&state, sizeof state);
    return sealed;
}

std::optional<std::string> AttachmentFolder::open(std::string_view sealed, std::string_view hash) const
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, unsignedBytes(sealed.substr(kPreambleSize)),
                                                        m_contentKey.data())
        != 0)
        return std::nullopt;
    sealed.remove_prefix(kHeadSize);
    std::string bytes;
    std::array<unsigned char, kPieceSize> piece{};
    unsigned char tag = 0;
    while (!sealed.empty() && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const std::string_view next = sealed.substr(0, kPieceSize + kSealSize);
        sealed.remove_prefix(next.size());
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, piece.data(), &size, &tag, unsignedBytes(next),
                                                       next.size(), unsignedBytes(hash), hash.size())
            != 0)
            return std::nullopt;
        bytes.append(reinterpret_cast<const char*>(piece.data()), size);
    }
    sodium_memzero(&state, sizeof state);
    // Cut short, or longer than what was marked as its end.
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL || !sealed.empty())
        return std::nullopt;
    return bytes;
}

} // namespace bandanh::vault
