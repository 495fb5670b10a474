#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bandanh {

/// The identity of a row on every device: the first 10 bytes of the hash of the operation that created it,
/// or of its natural key. Written as 20 lower-case hexadecimal digits.
struct RowId {
    static constexpr std::size_t kSize = 10;

    std::array<std::uint8_t, kSize> bytes{};

    static std::optional<RowId> parse(std::string_view hex);
    static RowId fromBytes(std::span<const std::uint8_t, kSize> bytes);

    std::string toHex() const;
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

    auto operator<=>(const RowId&) const = default;
};

/// A row id that knows what it identifies.
template <class Record>
struct Id : RowId {
    Id() = default;
    explicit Id(const RowId& id) : RowId(id) {}
};

} // namespace bandanh

template <>
struct std::hash<bandanh::RowId> {
    /// Ids are hashes already: eight of their bytes are as good as any.
    std::size_t operator()(const bandanh::RowId& id) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};
