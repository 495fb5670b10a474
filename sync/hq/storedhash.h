#pragma once

#include "core/operations/confirmation.h"
#include "core/store/fieldcodec.h"
#include "core/store/logentry.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace bandanh::sync::hq {

inline std::string_view bytesOf(const store::ChainHash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

inline store::ChainHash hashFrom(std::string_view bytes)
{
    store::ChainHash hash{};
    std::memcpy(hash.data(), bytes.data(), std::min(bytes.size(), hash.size()));
    return hash;
}

/// The hash of a bucket's chain after a change: over what everybody is told of it.
inline store::ChainHash chained(const store::ChainHash& before, operations::OrderedKind kind, std::uint64_t version,
                                std::string_view content)
{
    std::string bytes;
    store::appendVarint(bytes, static_cast<std::uint64_t>(kind));
    store::appendVarint(bytes, version);
    return store::chain(before, bytes.append(content));
}

} // namespace bandanh::sync::hq
