#include "sync/protocol/packing.h"

#include <stdexcept>
#include <zstd.h>

namespace bandanh::sync {

namespace {

constexpr char kStored = 0;
constexpr char kZstd = 1;
constexpr int kLevel = 9; // higher levels save under 2 % on segments of this size and cost three times the time

} // namespace

std::string pack(std::string_view bytes)
{
    std::string packed(1 + ZSTD_compressBound(bytes.size()), kZstd);
    const std::size_t size = ZSTD_compress(packed.data() + 1, packed.size() - 1, bytes.data(), bytes.size(), kLevel);
    if (ZSTD_isError(size) != 0)
        throw std::runtime_error("zstd does not pack");
    if (size < bytes.size()) {
        packed.resize(1 + size);
        return packed;
    }
    return std::string(1, kStored).append(bytes);
}

std::optional<std::string> unpack(std::string_view packed)
{
    if (packed.empty() || packed.size() > kMaxPacked + 1 || (packed[0] != kStored && packed[0] != kZstd))
        return std::nullopt;
    const char kind = packed[0];
    packed.remove_prefix(1);
    if (kind == kStored)
        return std::string(packed);
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size > kMaxUnpacked) // the values for "unknown" and "error" are larger still
        return std::nullopt;
    std::string bytes(size, '\0');
    const std::size_t made = ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size());
    return ZSTD_isError(made) == 0 && made == size ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace bandanh::sync
