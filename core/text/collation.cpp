#include "core/text/collation.h"

#include "core/text/normalform.h"

#include <array>
#include <stdexcept>
#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace bandanh::text {

Collation::Collation(CollationOrder order)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(order == CollationOrder::Khmer ? "km" : "en");
    m_collator.reset(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU has no collation: ") + u_errorName(status));
}

Collation::~Collation() = default;
Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;

std::string Collation::sortKey(std::string_view text) const
{
    const icu::UnicodeString normal = icu::UnicodeString::fromUTF8(normalForm(text));
    std::array<std::uint8_t, 256> near;
    std::int32_t size = m_collator->getSortKey(normal, near.data(), static_cast<std::int32_t>(near.size()));
    if (size <= 0)
        throw std::runtime_error("ICU made no sort key");
    // ICU ends a key with a NUL, which is no part of its order.
    if (static_cast<std::size_t>(size) <= near.size())
        return std::string(reinterpret_cast<const char*>(near.data()), static_cast<std::size_t>(size) - 1);
    std::string key(static_cast<std::size_t>(size), '\0');
    size = m_collator->getSortKey(normal, reinterpret_cast<std::uint8_t*>(key.data()), size);
    key.resize(static_cast<std::size_t>(size) - 1);
    return key;
}

} // namespace bandanh::text
