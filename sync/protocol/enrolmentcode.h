#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sync {

/// What headquarters gives out once to enrol one laptop: which root to trust, and a secret that proves the invitation. The
/// laptop pins the root before it sends anything.
struct EnrolmentCode {
    static constexpr std::size_t kRootSize = 16;
    static constexpr std::size_t kSecretSize = 10;

    std::array<std::uint8_t, kRootSize> root{};     ///< the first bytes of the root's SHA-256 fingerprint
    std::array<std::uint8_t, kSecretSize> secret{}; ///< 80 random bits, used once and for a limited time

    /// Eleven groups of four letters and digits (Crockford's base 32: no I, L, O, U), the last digits a check.
    std::string text() const;
    /// Reads it as people type it: any case, any blanks and hyphens, O for 0, I and L for 1. Nothing where it was mistyped.
    static std::optional<EnrolmentCode> parse(std::string_view typed);

    bool operator==(const EnrolmentCode&) const = default;
};

/// What headquarters keeps of a secret: BLAKE2b-256.
std::string hashOfSecret(std::string_view secret);

} // namespace bandanh::sync
