#pragma once

#include "core/support/random.h"
#include "core/vault/keyheader.h"
#include "core/vault/secret.h"

#include <optional>
#include <string>

namespace bandanh::vault {

/// A slot that is to be made.
struct NewSlot {
    SlotKind kind = SlotKind::Passphrase;
    std::string label;
    Argon2Parameters parameters;
};

/// The data key wrapped under a passphrase (its bytes, see passphraseBytes) for this header, with fresh salt and nonce.
KeySlot sealSlot(const KeyHeader& header, const NewSlot& asked, const Secret& passphrase, const Secret& dataKey,
                 Random& random);

/// The data key, or nothing: another passphrase, another store's slot, changed parameters, or a kind we do not know.
std::optional<Secret> openSlot(const KeyHeader& header, const KeySlot& slot, const Secret& passphrase);

} // namespace bandanh::vault
