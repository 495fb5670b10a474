#pragma once

#include "core/support/result.h"
#include "core/vault/secret.h"

#include <string_view>

namespace bandanh::vault {

/// The bytes that a typed passphrase stands for, so that the same words open the store from any keyboard: NFC, the
/// Khmer normal form (two typing orders of a syllable are one), without invisible characters, runs of white space as
/// one space, none at the ends. Letters keep their case.
/// This form is frozen for SlotKind::Passphrase and RecoveryCode; another would need another kind of slot.
/// Errors: ValueMissing("passphrase") when nothing is left; InvalidValue("passphrase", "") for what is not UTF-8 or
/// longer than 1,024 bytes. The passphrase itself is never among the facts.
Result<Secret> passphraseBytes(std::string_view typed);

} // namespace bandanh::vault
