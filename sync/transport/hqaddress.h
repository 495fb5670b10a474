#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sync {

/// Where a headquarters listens, as people write it: "https://hq.example.org:8443"; without a port, 443.
struct HqAddress {
    std::string host; ///< a name, an IPv4 address, or an IPv6 address without its brackets
    std::string port;

    /// Nothing where it is no such address: another scheme, a path, a query, a user.
    static std::optional<HqAddress> parse(std::string_view url);
    std::string url() const;

    bool operator==(const HqAddress&) const = default;
};

} // namespace bandanh::sync
