#pragma once

#include "core/support/random.h"
#include "core/vault/wordlist.h"

#include <string>

namespace bandanh::vault {

/// Five words drawn evenly from the list of a script, with spaces between: over 43 bits, at a second of Argon2id a
/// guess. `random` must be fit for keys.
std::string suggest(Random& random, WordScript script);

} // namespace bandanh::vault
