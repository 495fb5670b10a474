#include "sync/protocol/enrolment.h"

#include "sync/protocol/frame.h"
#include "sync/protocol/wirereader.h"

namespace bandanh::sync {

namespace {

std::string message(std::string_view frame)
{
    std::string bytes(kMagic);
    appendFrame(bytes, frame);
    return bytes;
}

/// The only frame of a message.
std::optional<std::string> onlyFrame(std::string_view message)
{
    FrameReader reader;
    reader.add(message);
    auto frame = reader.next();
    return reader.isWithinFrame() ? std::nullopt : frame;
}

std::string text(WireReader& reader)
{
    return std::string(reader.counted());
}

} // namespace

std::string encode(const EnrolRequest& request)
{
    std::string bytes;
    for (const std::string* part : {&request.secret, &request.device, &request.request})
        appendCounted(bytes, *part);
    return message(bytes);
}

std::optional<EnrolRequest> decodeEnrolRequest(std::string_view message)
{
    const auto frame = onlyFrame(message);
    if (!frame)
        return std::nullopt;
    WireReader reader(*frame);
    EnrolRequest request{text(reader), text(reader), text(reader)};
    constexpr std::size_t kDeviceSize = 16;
    return reader.complete() && request.device.size() == kDeviceSize ? std::optional(std::move(request)) : std::nullopt;
}

std::string encode(const EnrolAnswer& answer)
{
    std::string bytes;
    store::appendVarint(bytes, static_cast<std::uint64_t>(answer.status));
    for (const std::string* part : {&answer.certificate, &answer.name, &answer.role, &answer.scopes, &answer.classes})
        appendCounted(bytes, *part);
    return message(bytes);
}

std::optional<EnrolAnswer> decodeEnrolAnswer(std::string_view message)
{
    const auto frame = onlyFrame(message);
    if (!frame)
        return std::nullopt;
    WireReader reader(*frame);
    EnrolAnswer answer;
    const auto status = reader.varint();
    if (status > static_cast<std::uint64_t>(EnrolStatus::RequestDamaged))
        reader.fail();
    answer.status = static_cast<EnrolStatus>(status);
    for (std::string* part : {&answer.certificate, &answer.name, &answer.role, &answer.scopes, &answer.classes})
        *part = text(reader);
    return reader.complete() ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace bandanh::sync
