#include "sync/hq/enrolmentintake.h"

#include "core/support/hex.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/enrolmentcode.h"

namespace bandanh::sync::hq {

namespace {

/// A request is a few hundred bytes.
constexpr std::size_t kMaxBody = 16 * 1024;
/// Certificates name no person: who a device is stands in the store.
constexpr std::string_view kDeviceName = "device";

EnrolStatus statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CodeUsed:
        return EnrolStatus::CodeUsed;
    case ErrorCode::CodeExpired:
        return EnrolStatus::CodeExpired;
    default:
        return EnrolStatus::CodeUnknown;
    }
}

EnrolAnswer enrolled(HqStore& store, const Identity& root, const EnrolRequest& request, Timestamp now)
{
    EnrolAnswer answer;
    const auto certificate = certify(root, request.request, kDeviceName, CertificateUse::Device);
    if (!certificate) {
        answer.status = EnrolStatus::RequestDamaged;
        return answer;
    }
    Device device;
    device.id = request.device;
    device.fingerprint = hexFromBytes(*fingerprintOf(*certificate));
    device.requestHash = hashOfSecret(request.request);
    const auto taken = store.enrol(hashOfSecret(request.secret), device, now);
    if (!taken) {
        answer.status = statusOf(taken.error().code);
        return answer;
    }
    return {EnrolStatus::Done,
            *certificate,
            taken->name,
            std::string(roleWord(taken->role)),
            scopesText(taken->grant.scopes),
            classesText(taken->grant.classes)};
}

} // namespace

EnrolmentIntake::EnrolmentIntake(HqStore& store, const Identity& root, const Clock& clock)
    : m_store(store), m_root(root), m_clock(clock)
{}

bool EnrolmentIntake::write(std::string_view piece)
{
    m_body += piece;
    return m_body.size() <= kMaxBody;
}

Reply EnrolmentIntake::finish()
{
    const auto request = decodeEnrolRequest(m_body);
    if (!request)
        return {HttpStatus::Garbled, {}};
    return {HttpStatus::Done, encode(enrolled(m_store, m_root, *request, m_clock.now()))};
}

} // namespace bandanh::sync::hq
