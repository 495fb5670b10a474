#pragma once

#include "tests/sync/faults/socket.h"

#include <array>
#include <mutex>
#include <optional>
#include <thread>

namespace bandanh::test {

/// Stands between a laptop and headquarters, passes on what either says, and cuts the line at the byte it was told.
class CuttingProxy
{
public:
    enum class Way { Up = 0, Down = 1 };

    /// `target` is "127.0.0.1:PORT".
    explicit CuttingProxy(const std::string& target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    std::string address() const { return localAddress(m_port); }
    /// Lets so many bytes pass this way, counted from now, then cuts the line both ways, once.
    void cutAfter(Way way, std::size_t bytes);
    void cutNever();
    /// How many bytes have passed since either was said.
    std::size_t passed(Way way) const;

private:
    struct Cut {
        Way way;
        std::size_t after;
    };
    void begin(std::optional<Cut> cut);
    void serve();
    void carry(const Socket& laptop, const Socket& headquarters);
    /// False when the line is to be closed.
    bool pass(Way way, const Socket& from, const Socket& to);
    std::size_t mayPass(Way way, std::size_t count);

    std::uint16_t m_target;
    Socket m_listening = Socket::listening();
    std::uint16_t m_port = m_listening.port();
    Waker m_stop;
    mutable std::mutex m_mutex;
    std::optional<Cut> m_cut;
    std::array<std::size_t, 2> m_passed{};
    std::thread m_thread;
};

} // namespace bandanh::test
