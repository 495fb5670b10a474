#include "core/vault/passphrase.h"

#include "core/text/normalform.h"
#include "core/text/utf8.h"

#include <sodium.h>
#include <string>

namespace bandanh::vault {

namespace {

constexpr std::size_t kMostBytes = 1024;

} // namespace

Result<Secret> passphraseBytes(std::string_view typed)
{
    // Ill-formed bytes would all become the same replacement character, and a strong passphrase a weak one.
    if (typed.size() > kMostBytes || !text::isValidUtf8(typed))
        return refused(ErrorCode::InvalidValue, "passphrase", "");
    std::string normal = text::normalForm(typed);
    if (normal.empty())
        return refused(ErrorCode::ValueMissing, "passphrase");
    Secret bytes = Secret::copyOf({reinterpret_cast<const std::uint8_t*>(normal.data()), normal.size()});
    sodium_memzero(normal.data(), normal.size());
    return bytes;
}

} // namespace bandanh::vault
