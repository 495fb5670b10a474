#include "sync/transport/hqaddress.h"

#include <algorithm>
#include <charconv>

namespace bandanh::sync {

namespace {

constexpr std::string_view kScheme = "https://";
constexpr std::string_view kDefaultPort = "443";

bool isPort(std::string_view text)
{
    unsigned port = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), port);
    return failure == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65535;
}

bool isHost(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

bool isIpv6(std::string_view text)
{
    return text.find(':') != std::string_view::npos
           && text.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

} // namespace

std::optional<HqAddress> HqAddress::parse(std::string_view url)
{
    while (url.starts_with(' '))
        url.remove_prefix(1);
    while (url.ends_with(' ') || url.ends_with('/'))
        url.remove_suffix(1);
    if (!url.starts_with(kScheme))
        return std::nullopt;
    url.remove_prefix(kScheme.size());
    const bool bracketed = url.starts_with('[');
    const auto end = bracketed ? url.find(']') : url.find(':');
    if (bracketed && end == std::string_view::npos)
        return std::nullopt;
    HqAddress address;
    address.host = bracketed ? url.substr(1, end - 1) : url.substr(0, end);
    const std::string_view rest = end == std::string_view::npos ? "" : url.substr(end + (bracketed ? 1 : 0));
    address.port = rest.starts_with(':') ? rest.substr(1) : kDefaultPort;
    const bool whole = (rest.empty() || rest.starts_with(':')) && isPort(address.port);
    return whole && (bracketed ? isIpv6(address.host) : isHost(address.host)) ? std::optional(address) : std::nullopt;
}

std::string HqAddress::url() const
{
    const bool isNumeric6 = host.find(':') != std::string::npos;
    return std::string(kScheme) + (isNumeric6 ? "[" + host + "]" : host) + ":" + port;
}

} // namespace bandanh::sync
