#include "sync/hq/quarantineintake.h"

#include "sync/protocol/frame.h"
#include "sync/protocol/syncrequest.h"

namespace bandanh::sync::hq {

namespace {

/// The segments of a request behind a head that says only where they begin, so that the same upload, tried again, is the
/// same message. Nothing where there is no upload.
std::optional<std::string> uploadIn(std::string_view body)
{
    FrameReader frames;
    frames.add(body);
    const auto headFrame = frames.next();
    const auto head = headFrame ? decodeRequestHead(*headFrame) : std::nullopt;
    if (!head)
        return std::nullopt;
    RequestHead kept;
    kept.protocol = head->protocol;
    kept.schema = head->schema;
    kept.from = head->from;
    std::string message(kMagic);
    appendFrame(message, encode(kept));
    const std::size_t withoutSegments = message.size();
    while (const auto segment = frames.next()) {
        if (segment->empty())
            break;
        appendFrame(message, *segment);
    }
    const bool isUpload = message.size() > withoutSegments;
    appendFrame(message, {});
    return isUpload ? std::optional(std::move(message)) : std::nullopt;
}

} // namespace

QuarantineIntake::QuarantineIntake(HqStore& store, std::int64_t device, const Clock& clock)
    : m_store(store), m_device(device), m_clock(clock)
{}

bool QuarantineIntake::write(std::string_view piece)
{
    m_body += piece;
    return true;
}

Reply QuarantineIntake::finish()
{
    if (const auto upload = uploadIn(m_body))
        m_store.quarantine(m_device, *upload, m_clock.now());
    return {HttpStatus::Revoked, {}};
}

} // namespace bandanh::sync::hq
