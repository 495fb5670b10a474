#include "tests/sync/faults/socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace bandanh::test {

namespace {

sockaddr_in local(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void require(bool well)
{
    if (!well)
        throw std::runtime_error("this machine has no socket to give");
}

Socket made()
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    require(socket.descriptor() >= 0);
    return socket;
}

/// Small messages go at once, as they came.
void sendAtOnce(const Socket& socket)
{
    const int yes = 1;
    ::setsockopt(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

} // namespace

Socket Socket::listening()
{
    constexpr int kWaiting = 16;
    Socket socket = made();
    const sockaddr_in address = local(0);
    require(::bind(socket.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    require(::listen(socket.m_descriptor, kWaiting) == 0);
    return socket;
}

Socket Socket::connectedTo(std::uint16_t port)
{
    Socket socket = made();
    const sockaddr_in address = local(port);
    require(::connect(socket.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    sendAtOnce(socket);
    return socket;
}

std::uint16_t Socket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    require(::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    return ntohs(address.sin_port);
}

Socket Socket::accepted(int wake) const
{
    pollfd waiting[] = {{m_descriptor, POLLIN, 0}, {wake, POLLIN, 0}};
    ::poll(waiting, 2, -1);
    if (waiting[1].revents != 0)
        return {};
    Socket caller(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
    sendAtOnce(caller);
    return caller;
}

void Socket::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

Waker::Waker()
{
    require(::pipe(m_ends) == 0);
}

Waker::~Waker()
{
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void Waker::wake() const
{
    require(::write(m_ends[1], "", 1) == 1);
}

} // namespace bandanh::test
