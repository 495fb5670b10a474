#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sync {

/// A message in either direction: four bytes that say what it is, then frames: the head, segments, an empty frame, the tail.
/// A frame is its length as a varint, then its bytes.
inline constexpr std::string_view kMagic = "BNS1";

void appendFrame(std::string& message, std::string_view frame);

/// Cuts a message that arrives in pieces into frames.
class FrameReader
{
public:
    void add(std::string_view piece) { m_bytes += piece; }
    /// The next whole frame; nothing when more has to arrive, or failed().
    std::optional<std::string> next();
    /// What arrived is no message of this protocol: another beginning, or a frame over the limit.
    bool failed() const { return m_failed; }
    /// Whether bytes are left that are no whole frame.
    bool isWithinFrame() const { return m_position < m_bytes.size(); }

private:
    std::string m_bytes;
    std::size_t m_position = 0;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace bandanh::sync
