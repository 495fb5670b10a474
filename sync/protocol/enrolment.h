#pragma once

#include "core/store/bucket.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::sync {

/// The body of POST /v1/enrol: frames as in frame.h, one each way.
struct EnrolRequest {
    std::string secret;  ///< of the enrolment code
    std::string device;  ///< 16 bytes, where the log's chain begins
    std::string request; ///< to certify the laptop's key, DER (RFC 2986)

    bool operator==(const EnrolRequest&) const = default;
};

enum class EnrolStatus : std::uint8_t { Done = 0, CodeUnknown = 1, CodeUsed = 2, CodeExpired = 3, RequestDamaged = 4 };

struct EnrolAnswer {
    EnrolStatus status = EnrolStatus::Done;
    std::string certificate; ///< of the device, PEM
    std::string name;        ///< as headquarters calls the device
    std::string role;
    std::string scopes;  ///< "12,21" or "all"
    std::string classes; ///< "O,P"

    bool operator==(const EnrolAnswer&) const = default;
};

std::string encode(const EnrolRequest& request);
std::optional<EnrolRequest> decodeEnrolRequest(std::string_view message);
std::string encode(const EnrolAnswer& answer);
std::optional<EnrolAnswer> decodeEnrolAnswer(std::string_view message);

} // namespace bandanh::sync
