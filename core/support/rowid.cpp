#include "core/support/rowid.h"

#include "core/support/hex.h"

#include <algorithm>

namespace bandanh {

std::optional<RowId> RowId::parse(std::string_view hex)
{
    const auto bytes = bytesFromHex(hex);
    if (!bytes || bytes->size() != kSize)
        return std::nullopt;
    RowId id;
    std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
    return id;
}

RowId RowId::fromBytes(std::span<const std::uint8_t, kSize> bytes)
{
    RowId id;
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

std::string RowId::toHex() const
{
    return hexFromBytes(view());
}

} // namespace bandanh
