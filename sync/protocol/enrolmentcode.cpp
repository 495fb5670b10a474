#include "sync/protocol/enrolmentcode.h"

#include <algorithm>
#include <sodium.h>

namespace bandanh::sync {

namespace {

/// Crockford's base 32: what is easily mistaken for another sign is left out.
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBytes = EnrolmentCode::kRootSize + EnrolmentCode::kSecretSize;
constexpr int kBitsOfDigit = 5;
constexpr int kBitsOfCheck = 12;
constexpr std::size_t kLength = (kBytes * 8 + kBitsOfCheck) / kBitsOfDigit;
constexpr std::size_t kGroup = 4;
static_assert(kLength * kBitsOfDigit == kBytes * 8 + kBitsOfCheck && kLength % kGroup == 0);

using Bits = std::array<std::uint8_t, kBytes + 2>; // the check fills the first twelve of the last sixteen bits

/// The bytes with twelve bits of their BLAKE2b behind them.
Bits withCheck(const EnrolmentCode& code)
{
    Bits bits{};
    std::ranges::copy(code.secret, std::ranges::copy(code.root, bits.begin()).out);
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), bits.data(), kBytes, nullptr, 0);
    bits[kBytes] = hash[0];
    bits[kBytes + 1] = hash[1] & 0xf0;
    return bits;
}

std::size_t digitOf(char typed)
{
    char digit = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (digit == 'O')
        digit = '0';
    if (digit == 'I' || digit == 'L')
        digit = '1';
    return kDigits.find(digit);
}

} // namespace

std::string EnrolmentCode::text() const
{
    const Bits bits = withCheck(*this);
    std::string text;
    for (std::size_t i = 0; i < kLength; ++i) {
        unsigned digit = 0;
        for (std::size_t bit = i * kBitsOfDigit; bit < (i + 1) * kBitsOfDigit; ++bit)
            digit = digit << 1 | (bits[bit / 8] >> (7 - bit % 8) & 1U);
        if (i > 0 && i % kGroup == 0)
            text += '-';
        text += kDigits[digit];
    }
    return text;
}

std::optional<EnrolmentCode> EnrolmentCode::parse(std::string_view typed)
{
    Bits bits{};
    std::size_t bit = 0;
    for (const char character : typed) {
        if (character == '-' || character == ' ' || character == '\t' || character == '\n' || character == '\r')
            continue;
        const auto digit = digitOf(character);
        if (digit == std::string_view::npos || bit == kLength * kBitsOfDigit)
            return std::nullopt;
        for (int place = kBitsOfDigit - 1; place >= 0; --place, ++bit)
            bits[bit / 8] = static_cast<std::uint8_t>(bits[bit / 8] | (digit >> place & 1U) << (7 - bit % 8));
    }
    EnrolmentCode code;
    std::copy_n(bits.begin(), kRootSize, code.root.begin());
    std::copy_n(bits.begin() + kRootSize, kSecretSize, code.secret.begin());
    return bit == kLength * kBitsOfDigit && bits == withCheck(code) ? std::optional(code) : std::nullopt;
}

std::string hashOfSecret(std::string_view secret)
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
    return hash;
}

} // namespace bandanh::sync
