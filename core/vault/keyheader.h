#pragma once

#include "core/support/result.h"
#include "core/vault/argon2.h"
#include "core/vault/secret.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::vault {

/// What opens a slot. The number is stored. A kind that this version does not know is kept and authenticated as it
/// stands, so that a slot made by a later version survives a change of passphrase here.
enum class SlotKind : std::uint16_t {
    Passphrase = 1,   ///< a person's own, in the first form of passphraseBytes()
    RecoveryCode = 2, ///< long and kept elsewhere, opened by headquarters
};

/// One way to the data key: the key wrapped under what a person knows.
struct KeySlot {
    static constexpr std::size_t kLabelSize = 64;

    SlotKind kind = SlotKind::Passphrase;
    std::string label; ///< UTF-8, at most kLabelSize bytes, unlike the others' of the same header
    Argon2Parameters parameters;
    Salt salt{};
    std::array<std::uint8_t, 24> nonce{};
    /// 48 bytes used by XChaCha20-Poly1305; the rest is room for a box sealed to a public key.
    std::array<std::uint8_t, 80> wrapped{};

    bool operator==(const KeySlot&) const = default;
    bool isKnown() const { return kind == SlotKind::Passphrase || kind == SlotKind::RecoveryCode; }
};

/// The file beside a store that holds its key. Everything little-endian and of a fixed size:
///
///     8 magic "BANDANHK" | 2 version | 16 cipher | 16 vault           <- associated data of every slot
///     2 slots | 4 generation | 4 oldest generation to keep
///     slots × 200: 2 kind | 2 label length | 4 memory in KiB | 4 passes | 4 lanes | 16 salt | 64 label | 24 nonce
///                  | 80 wrapped key
///     32 tag: BLAKE2b of the above, keyed from the data key            <- noticed after unlocking: what was tampered with
///     32 checksum: BLAKE2b of the above                                <- noticed before: what was damaged
///
/// Every version begins with magic and version and ends with the checksum, so that damage is never taken for a
/// newer version.
struct KeyHeader {
    static constexpr std::uint16_t kVersion = 1;
    static constexpr std::size_t kMaxSlots = 16;
    /// No header of any version is longer.
    static constexpr std::size_t kMaxBytes = 64 * 1024;

    std::string cipher = "aegis";
    std::array<std::uint8_t, 16> vault{}; ///< random, the same for all headers of a store
    std::uint32_t generation = 1;
    /// Copies of an earlier generation hold a slot that has been taken away since, and are to be overwritten.
    std::uint32_t oldestGeneration = 1;
    std::vector<KeySlot> keySlots; ///< "slots" alone is a macro of Qt
    std::array<std::uint8_t, 32> tag{};

    bool operator==(const KeyHeader&) const = default;
};

/// The fixed part and the slot's own parameters: what its wrapped key is bound to.
std::string associatedBytes(const KeyHeader& header, const KeySlot& slot);

/// Sets the tag that only a holder of the data key can make.
void authenticate(KeyHeader& header, const Secret& dataKey);
bool isAuthentic(const KeyHeader& header, const Secret& dataKey);

std::string encodeHeader(const KeyHeader& header);

/// Any bytes in, a header out or HeaderDamaged(path) or StoreNewer(path, its version, ours). `path` is only named in
/// the refusal. Limits are checked before anything is allocated.
Result<KeyHeader> decodeHeader(std::string_view bytes, const std::string& path);

} // namespace bandanh::vault
