#pragma once

#include "sync/hq/service.h"
#include "tests/sync/faults/socket.h"

#include <thread>

namespace bandanh::test {

/// Something that answers where headquarters should: it takes in what is asked, whatever it is, says the same bytes each
/// time, and closes.
class OddServer
{
public:
    /// Speaks TLS with this identity, or none at all.
    explicit OddServer(std::string answer, std::optional<sync::hq::ServiceIdentity> identity = std::nullopt);
    ~OddServer();
    OddServer(const OddServer&) = delete;
    OddServer& operator=(const OddServer&) = delete;

    std::string address() const { return localAddress(m_port); }

private:
    void serve();
    void answerPlainly(const Socket& caller) const;
    void answerOverTls(const Socket& caller) const;

    std::string m_answer;
    std::optional<sync::hq::ServiceIdentity> m_identity;
    Socket m_listening = Socket::listening();
    std::uint16_t m_port = m_listening.port();
    Waker m_stop;
    std::thread m_thread;
};

} // namespace bandanh::test
