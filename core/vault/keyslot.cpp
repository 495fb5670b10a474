#include "core/vault/keyslot.h"

#include <sodium.h>

namespace bandanh::vault {

namespace {

constexpr std::size_t kDataKeySize = 32;
constexpr std::size_t kSealedSize = kDataKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(std::tuple_size_v<decltype(KeySlot::nonce)> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(std::tuple_size_v<decltype(KeySlot::wrapped)> >= kSealedSize);

const unsigned char* unsignedBytes(const std::string& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

KeySlot sealSlot(const KeyHeader& header, const NewSlot& asked, const Secret& passphrase, const Secret& dataKey,
                 Random& random)
{
    KeySlot slot;
    slot.kind = asked.kind;
    slot.label = asked.label;
    slot.parameters = asked.parameters;
    random.fill(slot.salt);
    random.fill(slot.nonce);

    const Secret key = deriveKey(passphrase, slot.salt, slot.parameters);
    const std::string associated = associatedBytes(header, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, dataKey.data(), dataKey.size(),
                                               unsignedBytes(associated), associated.size(), nullptr, slot.nonce.data(),
                                               key.data());
    return slot;
}

std::optional<Secret> openSlot(const KeyHeader& header, const KeySlot& slot, const Secret& passphrase)
{
    if (!slot.isKnown())
        return std::nullopt;
    const Secret key = deriveKey(passphrase, slot.salt, slot.parameters);
    const std::string associated = associatedBytes(header, slot);
    Secret dataKey(kDataKeySize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, slot.wrapped.data(),
                                                                  kSealedSize, unsignedBytes(associated),
                                                                  associated.size(), slot.nonce.data(), key.data());
    if (failed != 0)
        return std::nullopt;
    return dataKey;
}

} // namespace bandanh::vault
