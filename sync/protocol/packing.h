#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sync {

inline constexpr std::size_t kMaxPacked = 256 * 1024;
inline constexpr std::size_t kMaxUnpacked = 4 * 1024 * 1024;

/// zstd (RFC 8878), or as it is where that is smaller; the first byte tells. The same bytes always pack the same.
std::string pack(std::string_view bytes);
/// Nothing where the bytes are damaged or hold more than kMaxUnpacked: checked before anything is allocated.
std::optional<std::string> unpack(std::string_view packed);

} // namespace bandanh::sync
