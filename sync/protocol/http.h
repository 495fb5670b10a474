#pragma once

#include <string_view>

namespace bandanh::sync {

/// Where the exchange lives in HTTP. Bodies of requests and answers are messages as frame.h describes them.
inline constexpr std::string_view kSyncPath = "/v1/sync";
inline constexpr std::string_view kEnrolPath = "/v1/enrol";
inline constexpr std::string_view kContentType = "application/x-bandanh";

/// What headquarters answers instead of a message, and what each says to a laptop.
enum class HttpStatus : unsigned {
    Done = 200,
    Garbled = 400,      ///< the request is no message of this protocol
    Unknown = 401,      ///< no certificate of ours, or one of a device that is not enrolled
    Revoked = 403,      ///< the device was revoked: it gets nothing, what it sent is kept apart
    NotFound = 404,     ///< another path or method
    TimedOut = 408,     ///< the request came too slowly
    TooLarge = 413,     ///< the body is over the limit
    TooOften = 429,     ///< wait, then try again
    HeadTooLarge = 431, ///< the head is over the limit
    Broken = 500,       ///< the machine failed; whole segments that came before stay
    Busy = 503,         ///< too many at once, or shutting down; try again
    Full = 507,         ///< the disk of headquarters is full; whole segments that came before stay
};

inline constexpr std::size_t kMaxBody = 8 * 1024 * 1024;
inline constexpr std::size_t kMaxHead = 8 * 1024;

} // namespace bandanh::sync
