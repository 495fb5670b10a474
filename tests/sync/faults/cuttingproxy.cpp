#include "tests/sync/faults/cuttingproxy.h"

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>

namespace bandanh::test {

CuttingProxy::CuttingProxy(const std::string& target)
    : m_target(static_cast<std::uint16_t>(std::stoi(target.substr(target.rfind(':') + 1)))),
      m_thread([this] { serve(); })
{}

CuttingProxy::~CuttingProxy()
{
    m_stop.wake();
    m_thread.join();
}

void CuttingProxy::begin(std::optional<Cut> cut)
{
    const std::lock_guard lock(m_mutex);
    m_cut = cut;
    m_passed = {};
}

void CuttingProxy::cutAfter(Way way, std::size_t bytes)
{
    begin(Cut{way, bytes});
}

void CuttingProxy::cutNever()
{
    begin(std::nullopt);
}

std::size_t CuttingProxy::passed(Way way) const
{
    const std::lock_guard lock(m_mutex);
    return m_passed[static_cast<std::size_t>(way)];
}

void CuttingProxy::serve()
{
    for (;;) {
        const Socket laptop = m_listening.accepted(m_stop.descriptor());
        if (laptop.descriptor() < 0)
            return;
        carry(laptop, Socket::connectedTo(m_target));
    }
}

void CuttingProxy::carry(const Socket& laptop, const Socket& headquarters)
{
    for (;;) {
        pollfd waiting[] = {
            {laptop.descriptor(), POLLIN, 0}, {headquarters.descriptor(), POLLIN, 0}, {m_stop.descriptor(), POLLIN, 0}};
        ::poll(waiting, 3, -1);
        if (waiting[2].revents != 0)
            return;
        if (waiting[0].revents != 0 && !pass(Way::Up, laptop, headquarters))
            return;
        if (waiting[1].revents != 0 && !pass(Way::Down, headquarters, laptop))
            return;
    }
}

bool CuttingProxy::pass(Way way, const Socket& from, const Socket& to)
{
    char bytes[4096];
    const auto count = ::recv(from.descriptor(), bytes, sizeof bytes, 0);
    if (count <= 0)
        return false;
    const auto allowed = mayPass(way, static_cast<std::size_t>(count));
    for (std::size_t sent = 0; sent < allowed;) {
        const auto more = ::send(to.descriptor(), bytes + sent, allowed - sent, MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += static_cast<std::size_t>(more);
    }
    return allowed == static_cast<std::size_t>(count);
}

std::size_t CuttingProxy::mayPass(Way way, std::size_t count)
{
    const std::lock_guard lock(m_mutex);
    std::size_t& passed = m_passed[static_cast<std::size_t>(way)];
    std::size_t allowed = count;
    if (m_cut && m_cut->way == way)
        allowed = std::min(count, m_cut->after - std::min(m_cut->after, passed));
    if (allowed < count)
        m_cut.reset();
    passed += allowed;
    return allowed;
}

} // namespace bandanh::test
