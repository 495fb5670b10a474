#pragma once

#include "core/vault/secret.h"

#include <array>
#include <cstdint>
#include <functional>

namespace bandanh::vault {

using Salt = std::array<std::uint8_t, 16>;

/// What a guess of a passphrase costs (Argon2id, RFC 9106). The defaults are what a person gets; smaller ones exist
/// for tests, which pass them in by hand. Nothing in the environment is consulted.
struct Argon2Parameters {
    std::uint32_t memoryKiB = 256 * 1024;
    std::uint32_t passes = 3;
    std::uint32_t lanes = 1;

    bool operator==(const Argon2Parameters&) const = default;

    /// Whether a header may ask for them: the format's hard limits, checked before any memory is taken.
    bool areWithinLimits() const;
    /// Whether a passphrase of a real store may be guarded by them: 64 MiB and 3 passes at least.
    bool areFitForUse() const;

    using Measure = std::function<double(const Argon2Parameters&)>;

    /// Parameters that take 0.8 to 1.5 s on this machine, from 256 MiB and 3 passes; never below 64 MiB and 3 passes,
    /// however slow it is.
    static Argon2Parameters calibrated();
    /// The same with another stopwatch, in seconds.
    static Argon2Parameters calibrated(const Measure& measureSeconds);
};

/// The 32-byte key that a passphrase makes with these parameters. The memory it took is back with the system when
/// this returns. Throws std::bad_alloc when there is not enough.
Secret deriveKey(const Secret& passphrase, const Salt& salt, const Argon2Parameters& parameters);

} // namespace bandanh::vault
