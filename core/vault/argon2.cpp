#include "core/vault/argon2.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <new>
#include <sodium.h>
#include <stdexcept>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bandanh::vault {

namespace {

constexpr std::uint32_t kLeastMemoryKiB = 8;
constexpr std::uint32_t kMostMemoryKiB = 1024 * 1024;
constexpr std::uint32_t kMostPasses = 32;

constexpr std::uint32_t kCalibratedFloorKiB = 64 * 1024;
constexpr std::uint32_t kCalibratedFloorPasses = 3;
constexpr std::uint32_t kCalibratedCeilingPasses = 12;
constexpr double kShortestSeconds = 0.8;
constexpr double kLongestSeconds = 1.5;
constexpr double kWantedSeconds = 1.1;

static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);

double secondsToDerive(const Argon2Parameters& parameters)
{
    const Secret passphrase(16);
    const auto start = std::chrono::steady_clock::now();
    deriveKey(passphrase, Salt{}, parameters);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

bool Argon2Parameters::areWithinLimits() const
{
    // One lane: libsodium computes no other.
    return memoryKiB >= kLeastMemoryKiB && memoryKiB <= kMostMemoryKiB && passes >= 1 && passes <= kMostPasses
           && lanes == 1;
}

bool Argon2Parameters::areFitForUse() const
{
    return areWithinLimits() && memoryKiB >= kCalibratedFloorKiB && passes >= kCalibratedFloorPasses;
}

Argon2Parameters Argon2Parameters::calibrated()
{
    return calibrated(secondsToDerive);
}

Argon2Parameters Argon2Parameters::calibrated(const Measure& measureSeconds)
{
    Argon2Parameters parameters;
    const double seconds = std::max(measureSeconds(parameters), 1e-3);
    // Time grows in proportion to memory × passes. Memory is what costs an attacker most: passes grow first on a fast
    // machine, and memory shrinks only on a slow one.
    if (seconds < kShortestSeconds) {
        const double passes = std::round(parameters.passes * kWantedSeconds / seconds);
        parameters.passes =
            static_cast<std::uint32_t>(std::clamp<double>(passes, kCalibratedFloorPasses, kCalibratedCeilingPasses));
    } else if (seconds > kLongestSeconds) {
        const double memory = parameters.memoryKiB * kWantedSeconds / seconds;
        parameters.memoryKiB = std::max(kCalibratedFloorKiB, static_cast<std::uint32_t>(memory) / 1024 * 1024);
    }
    return parameters;
}

Secret deriveKey(const Secret& passphrase, const Salt& salt, const Argon2Parameters& parameters)
{
    if (!parameters.areWithinLimits())
        throw std::invalid_argument("Argon2 parameters outside their limits");
    Secret key(32);
    const int failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                                     passphrase.size(), salt.data(), parameters.passes,
                                     std::size_t{parameters.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        throw std::bad_alloc();
#ifdef __GLIBC__
    // Small amounts come from the heap, which glibc would keep.
    malloc_trim(0);
#endif
    return key;
}

} // namespace bandanh::vault
