#include "sync/hq/requestlog.h"

namespace bandanh::sync::hq {

RequestLine RequestLog::begin()
{
    RequestLine line;
    line.request = ++m_requests;
    line.begun = std::chrono::steady_clock::now();
    return line;
}

void RequestLog::end(const RequestLine& line)
{
    const auto took = std::chrono::steady_clock::now() - line.begun;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    const bool isKnown = line.path == kSyncPath || line.path == kEnrolPath;
    const auto status = static_cast<unsigned>(line.status);
    m_write("request=" + std::to_string(line.request)
            + " device=" + (line.device == 0 ? std::string("-") : std::to_string(line.device))
            + " path=" + (isKnown ? line.path : std::string("-"))
            + " status=" + (line.isLost && line.status != HttpStatus::TimedOut ? "lost" : std::to_string(status))
            + " in=" + std::to_string(line.bytesIn) + " out=" + std::to_string(line.bytesOut)
            + " ms=" + std::to_string(milliseconds));
}

} // namespace bandanh::sync::hq
