#pragma once

#include "sync/protocol/frame.h"

#include <string>
#include <vector>

namespace bandanh::test {

/// The whole frames of a message.
inline std::vector<std::string> framesOf(std::string_view message)
{
    sync::FrameReader reader;
    reader.add(message);
    std::vector<std::string> frames;
    while (auto frame = reader.next())
        frames.push_back(*std::move(frame));
    return frames;
}

inline std::string messageOf(const std::vector<std::string>& frames)
{
    std::string message(sync::kMagic);
    for (const std::string& frame : frames)
        sync::appendFrame(message, frame);
    return message;
}

} // namespace bandanh::test
