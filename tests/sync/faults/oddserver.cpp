#include "tests/sync/faults/oddserver.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <sys/socket.h>
#include <sys/time.h>

namespace bandanh::test {

namespace {

/// Nothing here waits longer for a caller that says no more.
void setPatience(const Socket& socket)
{
    const timeval patience{5, 0};
    ::setsockopt(socket.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

/// Until the other side closes: a socket that is closed with bytes unread takes the answer back.
void drain(const Socket& socket)
{
    ::shutdown(socket.descriptor(), SHUT_WR);
    char bytes[4096];
    while (::recv(socket.descriptor(), bytes, sizeof bytes, 0) > 0) {
    }
}

/// Head and body of what is asked over HTTP.
void takeRequest(SSL* line)
{
    constexpr std::string_view kLength = "Content-Length: ";
    std::string request;
    char bytes[4096];
    for (;;) {
        const int count = SSL_read(line, bytes, sizeof bytes);
        if (count <= 0)
            return;
        request.append(bytes, static_cast<std::size_t>(count));
        const auto end = request.find("\r\n\r\n");
        const auto length = request.find(kLength);
        if (end != std::string::npos && length != std::string::npos
            && request.size() >= end + 4 + std::stoul(request.substr(length + kLength.size())))
            return;
    }
}

} // namespace

OddServer::OddServer(std::string answer, std::optional<sync::hq::ServiceIdentity> identity)
    : m_answer(std::move(answer)), m_identity(std::move(identity)), m_thread([this] { serve(); })
{}

OddServer::~OddServer()
{
    m_stop.wake();
    m_thread.join();
}

void OddServer::serve()
{
    for (;;) {
        const Socket caller = m_listening.accepted(m_stop.descriptor());
        if (caller.descriptor() < 0)
            return;
        setPatience(caller);
        if (m_identity)
            answerOverTls(caller);
        else
            answerPlainly(caller);
        drain(caller);
    }
}

void OddServer::answerPlainly(const Socket& caller) const
{
    char bytes[4096];
    if (::recv(caller.descriptor(), bytes, sizeof bytes, 0) > 0)
        ::send(caller.descriptor(), m_answer.data(), m_answer.size(), MSG_NOSIGNAL);
}

void OddServer::answerOverTls(const Socket& caller) const
{
    namespace asio = boost::asio;
    asio::ssl::context tls(asio::ssl::context::tls_server);
    tls.use_certificate_chain(asio::buffer(m_identity->own.certificate + m_identity->root));
    tls.use_private_key(asio::buffer(m_identity->own.privateKey), asio::ssl::context::pem);
    const std::unique_ptr<SSL, decltype(&SSL_free)> line(SSL_new(tls.native_handle()), &SSL_free);
    SSL_set_fd(line.get(), caller.descriptor());
    if (SSL_accept(line.get()) != 1)
        return;
    takeRequest(line.get());
    if (!m_answer.empty())
        SSL_write(line.get(), m_answer.data(), static_cast<int>(m_answer.size()));
}

} // namespace bandanh::test
