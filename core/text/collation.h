#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class Collator;
U_NAMESPACE_END

namespace bandanh::text {

/// Whose alphabet comes first in a sorted list.
enum class CollationOrder {
    Khmer,  ///< CLDR's km: Khmer before Latin
    English ///< CLDR's root order: Latin before Khmer, Khmer in its own order
};

/// The order of names in lists, by sort keys that compare byte by byte (so that the database can sort by them).
/// Making one loads tables; make it once. One thread at a time may use it.
class Collation
{
public:
    explicit Collation(CollationOrder order);
    ~Collation();
    Collation(Collation&&) noexcept;
    Collation& operator=(Collation&&) noexcept;

    /// The key of the text's normal form. Texts that differ only in what normalForm removes have one key. Keys are
    /// bytes without NUL, and of use only beside keys of the same order and ICU version.
    std::string sortKey(std::string_view text) const;

private:
    std::unique_ptr<icu::Collator> m_collator;
};

} // namespace bandanh::text
