#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sync {

/// A certificate and the private key that belongs to it, both PEM (RFC 7468).
struct Identity {
    std::string certificate;
    std::string privateKey;

    bool operator==(const Identity&) const = default;
};

/// What a certificate lets its holder be (RFC 5280, section 4.2.1.12): neither can pass for the other.
enum class CertificateUse { Headquarters, Device };

/// A private root of its own: P-256, and without an end, because laptops' clocks may be decades off (RFC 5280, section
/// 4.1.2.5: 99991231235959Z). Devices are shut out by revoking them at headquarters. Throws when OpenSSL fails.
Identity makeRoot(std::string_view name);

/// A new private key, PEM; it never leaves the machine that made it.
std::string makePrivateKey();
/// The request to certify its public half (RFC 2986), DER, signed with it.
std::string makeCertificateRequest(std::string_view privateKey);
/// The certificate for a request, PEM. Nothing where the request is damaged, is not signed with its own key, or is not of P-256.
std::optional<std::string> certify(const Identity& root, std::string_view request, std::string_view name,
                                   CertificateUse use);

/// SHA-256 of a PEM certificate, 32 bytes; nothing where it is none.
std::optional<std::string> fingerprintOf(std::string_view certificate);

} // namespace bandanh::sync
