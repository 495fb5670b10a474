#pragma once

#include "core/records/label.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace bandanh::records {

/// One word of an enumeration: its stable code (stored), its word (exports, command line) and its label's key.
struct EnumValue {
    std::int64_t code;
    std::string_view word;
    std::string_view label;
    std::string_view spellings = {}; ///< other spellings met in lists and on sheets, separated by |
};

/// The words that a Choice field may hold, or that a List knows. Codes are never reused.
struct EnumSpec {
    std::string_view name;
    std::span<const EnumValue> values;

    const EnumValue* byCode(std::int64_t code) const;
    /// By word, or by any spelling; letter case does not matter.
    const EnumValue* byWord(std::string_view word) const;
};

/// Which EnumSpec a C++ enumeration has: specialised beside each enumeration.
template <class E>
inline constexpr const EnumSpec* kEnumSpec = nullptr;

template <class E>
std::string_view wordOf(E value)
{
    const auto* entry = kEnumSpec<E>->byCode(static_cast<std::int64_t>(value));
    return entry != nullptr ? entry->word : std::string_view{};
}

template <class E>
std::optional<E> fromWord(std::string_view word)
{
    const auto* entry = kEnumSpec<E>->byWord(word);
    return entry != nullptr ? std::optional(static_cast<E>(entry->code)) : std::nullopt;
}

} // namespace bandanh::records
