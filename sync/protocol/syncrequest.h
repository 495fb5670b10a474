#pragma once

#include "core/store/cursors.h"
#include "core/support/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sync {

inline constexpr std::uint64_t kProtocol = 1;

/// A place in the log of a device: how many entries, and the hash of its chain there.
struct LogHead {
    std::uint64_t count = 0;
    store::ChainHash hash{};
    bool operator==(const LogHead&) const = default;
};

/// 16 bytes that stand for a whole vector: BLAKE2b-128 over its cursors in the order of their buckets.
using VectorHash = std::array<std::uint8_t, 16>;
VectorHash hashOf(const store::CursorVector& cursors);

/// The head of a request to POST /v1/sync. Segments of the device's log follow, from the entry after `from`.
struct RequestHead {
    std::uint64_t protocol = kProtocol;
    std::uint64_t schema = 0;
    LogHead from;                               ///< the last entry that the laptop takes for acknowledged
    std::uint64_t budget = 0;                   ///< bytes of answer that are welcome
    std::uint64_t segmentSize = 0;              ///< bytes a segment should have
    Timestamp clock = 0;                        ///< of the laptop; decides nothing
    VectorHash cursorHash{};                    ///< of the laptop's cursors
    std::optional<store::CursorVector> cursors; ///< only when HQ asked for them

    bool operator==(const RequestHead&) const = default;
};

std::string encode(const RequestHead& head);
std::optional<RequestHead> decodeRequestHead(std::string_view bytes);

/// Entries of a device's log, as the chain hashes them.
std::string packEntries(const std::vector<std::string>& canonicals);
std::optional<std::vector<std::string>> unpackEntries(std::string_view packed);

} // namespace bandanh::sync
