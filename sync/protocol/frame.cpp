#include "sync/protocol/frame.h"

#include "core/store/fieldcodec.h"
#include "sync/protocol/packing.h"

namespace bandanh::sync {

namespace {

constexpr std::size_t kMaxFrame = kMaxPacked + 64;
constexpr std::size_t kMaxVarint = 10;

} // namespace

void appendFrame(std::string& message, std::string_view frame)
{
    store::appendVarint(message, frame.size());
    message += frame;
}

std::optional<std::string> FrameReader::next()
{
    if (m_failed)
        return std::nullopt;
    if (!m_begun) {
        const std::size_t there = std::min(kMagic.size(), m_bytes.size());
        m_failed = std::string_view(m_bytes).substr(0, there) != kMagic.substr(0, there);
        if (m_failed || there < kMagic.size())
            return std::nullopt;
        m_position = kMagic.size();
        m_begun = true;
    }
    std::string_view rest = std::string_view(m_bytes).substr(m_position);
    const std::size_t available = rest.size();
    const auto size = store::takeVarint(rest);
    m_failed = size ? *size > kMaxFrame : available >= kMaxVarint;
    if (m_failed || !size || rest.size() < *size)
        return std::nullopt;
    std::string frame(rest.substr(0, *size));
    m_position = m_bytes.size() - rest.size() + *size;
    if (m_position > kMaxFrame) {
        m_bytes.erase(0, m_position);
        m_position = 0;
    }
    return frame;
}

} // namespace bandanh::sync
