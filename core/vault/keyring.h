#pragma once

#include "core/support/random.h"
#include "core/support/result.h"
#include "core/vault/disk.h"
#include "core/vault/keyslot.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace bandanh::vault {

/// An opened vault.
struct Unlocked {
    Secret dataKey; ///< 32 bytes, the raw key of the store
    SlotKind slotKind = SlotKind::Passphrase;
    std::string slotLabel;
    /// The current key header was missing or damaged and this copy (1 or 2) was used instead: to be told to the person,
    /// for the disk may be failing. 0 when all is well.
    std::size_t headerCopy = 0;
};

/// The label of the slot that createVault makes.
inline constexpr std::string_view kFirstSlotLabel = "first";

/// What a person typed with what its derivation costs.
struct NewPassphrase {
    std::string_view typed;
    Argon2Parameters parameters;
};

/// Makes a random data key and writes its header beside `store` (not the store itself). A header without a store that
/// this passphrase opens is a creation that was cut short, and is used as it is.
/// Errors: StoreExists(path) when a store or another header is there, InvalidValue or ValueMissing("passphrase"),
/// DiskFull, NotPermitted, FileMissing. After an error no header is left behind.
Result<Unlocked> createVault(const std::filesystem::path& store, const NewPassphrase& passphrase, Random& random,
                             const Disk& disk = SystemDisk{});

/// Errors: StoreMissing, HeaderDamaged (no copy is good), StoreNewer, PassphraseWrong. A passphrase that does not open
/// the current header is not tried on older copies. Copies found missing or damaged are written anew where possible.
Result<Unlocked> unlock(const std::filesystem::path& store, std::string_view passphrase,
                        const Disk& disk = SystemDisk{});

/// One more passphrase for the same data key. Errors: those of createVault and unlock;
/// InvalidValue("label", label) when the label is taken or too long, InvalidValue("slots", n) when there is no room.
Result<void> addSlot(const std::filesystem::path& store, const Unlocked& unlocked, const NewSlot& slot,
                     std::string_view passphrase, Random& random, const Disk& disk = SystemDisk{});

/// Takes a slot away, from the older copies too. Whoever kept a copy of the header elsewhere can still open that copy
/// with it. Errors: UnknownRecord(label); InvalidValue("slots", "1") for the last one that we could open.
Result<void> removeSlot(const std::filesystem::path& store, const Unlocked& unlocked, std::string_view label,
                        const Disk& disk = SystemDisk{});

/// Wraps the data key anew in the slot that `current` opens; the old passphrase opens no copy afterwards.
Result<void> changePassphrase(const std::filesystem::path& store, std::string_view current, const NewPassphrase& next,
                              Random& random, const Disk& disk = SystemDisk{});

} // namespace bandanh::vault
