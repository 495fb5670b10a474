#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace bandanh::test {

/// A socket of this machine, closed when it goes. Throws std::runtime_error when the machine has none to give.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    ~Socket() { close(); }
    Socket(Socket&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket& operator=(Socket&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    /// Listens on any free port of 127.0.0.1.
    static Socket listening();
    static Socket connectedTo(std::uint16_t port);

    int descriptor() const { return m_descriptor; }
    std::uint16_t port() const;
    /// The next who calls; none when `wake` can be read first.
    Socket accepted(int wake) const;
    void close();

private:
    int m_descriptor = -1;
};

/// Wakes a thread that waits for sockets.
class Waker
{
public:
    Waker();
    ~Waker();
    Waker(const Waker&) = delete;
    Waker& operator=(const Waker&) = delete;
    void wake() const;
    int descriptor() const { return m_ends[0]; }

private:
    int m_ends[2] = {-1, -1};
};

inline std::string localAddress(std::uint16_t port)
{
    return "127.0.0.1:" + std::to_string(port);
}

} // namespace bandanh::test
