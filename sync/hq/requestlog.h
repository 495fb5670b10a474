#pragma once

#include "sync/protocol/http.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace bandanh::sync::hq {

/// What is told of a request.
struct RequestLine {
    std::uint64_t request = 0;
    std::int64_t device = 0;
    std::string path;
    HttpStatus status = HttpStatus::Done;
    bool isLost = false;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::chrono::steady_clock::time_point begun;
};

/// Numbers requests, and writes a line for each: "request=7 device=3 path=/v1/sync status=200 in=120 out=48 ms=3". Nothing
/// of it tells who somebody is; a path that is none of ours could, and is left out.
class RequestLog
{
public:
    explicit RequestLog(std::function<void(const std::string& line)> write) : m_write(std::move(write)) {}

    RequestLine begin();
    void end(const RequestLine& line);

private:
    std::function<void(const std::string& line)> m_write;
    std::uint64_t m_requests = 0;
};

} // namespace bandanh::sync::hq
