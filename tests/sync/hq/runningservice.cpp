#include "tests/sync/hq/runningservice.h"

#include "sync/protocol/enrolment.h"
#include "sync/protocol/enrolmentcode.h"

#include <algorithm>
#include <stdexcept>

namespace bandanh::test {

using namespace sync::hq;
using namespace std::chrono_literals;

ServiceLimits RunningService::quick()
{
    ServiceLimits limits;
    limits.lingerTime = 1s;
    limits.stopTime = 5s;
    return limits;
}

RunningService::RunningService(const ServiceLimits& limits)
    : m_headquarters(*Headquarters::create(HqFolder(m_folder.path() / "hq"), "en", m_random)),
      m_watched(m_headquarters->store()),
      m_reception(m_watched, m_headquarters->root(), m_clock, limits),
      m_service(m_reception, m_headquarters->serviceIdentity(), limits,
                [this](const std::string& line) {
                    const std::lock_guard lock(m_mutex);
                    m_log.push_back(line);
                }),
      m_address(*m_service.listen("127.0.0.1:0")),
      m_thread([this] { m_service.run(); })
{}

RunningService::~RunningService()
{
    stop();
    join();
}

void RunningService::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

TlsCaller RunningService::call(const std::optional<sync::Identity>& identity)
{
    return TlsCaller(m_address, {identity, m_headquarters->root().certificate});
}

Invitation RunningService::invitation(std::string_view name) const
{
    return {{}, std::string(name), Role::Coordinator, Grant::everything(), m_clock.now() + 1000};
}

std::string RunningService::secretOf(const std::string& code) const
{
    const auto read = sync::EnrolmentCode::parse(code).value();
    return {read.secret.begin(), read.secret.end()};
}

std::unique_ptr<EnrolledLaptop> RunningService::enrol(std::string_view name)
{
    auto laptop = std::make_unique<EnrolledLaptop>(++m_laptops);
    laptop->identity.privateKey = sync::makePrivateKey();
    sync::EnrolRequest request;
    request.secret = secretOf(m_headquarters->invite(invitation(name), m_random));
    request.device = *store::Store::setting(laptop->store.store->writer(), "device");
    request.request = sync::makeCertificateRequest(laptop->identity.privateKey);
    const auto answer = sync::decodeEnrolAnswer(call().post("/v1/enrol", encode(request)).body);
    if (!answer || answer->status != sync::EnrolStatus::Done)
        throw std::runtime_error("a laptop cannot enrol");
    laptop->identity.certificate = answer->certificate;
    return laptop;
}

std::vector<std::string> RunningService::log()
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

bool RunningService::logs(std::string_view text)
{
    for (int i = 0; i < 1000; ++i) {
        if (std::ranges::any_of(log(), [&](const auto& line) { return line.find(text) != std::string::npos; }))
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

} // namespace bandanh::test
