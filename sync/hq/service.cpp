#include "sync/hq/service.h"

#include "sync/hq/serviceconnection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <charconv>
#include <set>

namespace bandanh::sync::hq {

using asio::ip::tcp;

namespace {

asio::ssl::context tlsFor(const ServiceIdentity& identity)
{
    asio::ssl::context tls(asio::ssl::context::tls_server);
    SSL_CTX* const native = tls.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    tls.use_certificate_chain(asio::buffer(identity.own.certificate + identity.root));
    tls.use_private_key(asio::buffer(identity.own.privateKey), asio::ssl::context::pem);
    tls.add_certificate_authority(asio::buffer(identity.root));
    // Asked for, not required: a laptop that enrols has none yet.
    tls.set_verify_mode(asio::ssl::verify_peer);
    // Laptops' clocks and ours may be decades apart; devices are shut out by revoking them.
    X509_STORE_set_flags(SSL_CTX_get_cert_store(native), X509_V_FLAG_NO_CHECK_TIME);
    // A laptop that comes back takes its session up again, which spares it our certificates and us a signature. Kept here
    // instead of in the ticket: that would carry the laptop's certificate to and fro.
    constexpr std::string_view kSessions = "bandanh-hq";
    constexpr long kSessionCount = 2048;
    constexpr long kSessionSeconds = 24L * 60 * 60;
    SSL_CTX_set_session_id_context(native, reinterpret_cast<const unsigned char*>(kSessions.data()), kSessions.size());
    SSL_CTX_set_options(native, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(native, 1);
    SSL_CTX_sess_set_cache_size(native, kSessionCount);
    SSL_CTX_set_timeout(native, kSessionSeconds);
    return tls;
}

std::optional<tcp::endpoint> parseEndpoint(std::string_view typed)
{
    const auto colon = typed.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view host = typed.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    std::uint16_t port = 0;
    const char* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data() + colon + 1, end, port);
    error_code failure;
    const auto address = asio::ip::make_address(std::string(host), failure);
    if (failure || read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return tcp::endpoint(address, port);
}

std::string textOf(const tcp::endpoint& endpoint)
{
    const std::string address = endpoint.address().to_string();
    return (endpoint.address().is_v6() ? "[" + address + "]" : address) + ":" + std::to_string(endpoint.port());
}

} // namespace

/// Listens, keeps the connections, and ends them.
class Service::Server
{
public:
    Server(Reception& reception, const ServiceIdentity& identity, const ServiceLimits& limits, Log log)
        : m_tls(tlsFor(identity)),
          m_acceptor(m_io),
          m_signals(m_io),
          m_stopTimer(m_io),
          m_room{reception, limits, RequestLog(std::move(log)), asio::thread_pool(limits.databaseThreads)}
    {}

    Result<std::string> listen(const std::string& typed)
    {
        const auto endpoint = parseEndpoint(typed);
        if (!endpoint)
            return refused(ErrorCode::InvalidValue, "listen", typed);
        error_code failure;
        m_acceptor.open(endpoint->protocol(), failure);
        if (!failure)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
        if (!failure)
            m_acceptor.bind(*endpoint, failure);
        if (!failure)
            m_acceptor.listen(asio::socket_base::max_listen_connections, failure);
        if (failure)
            return refused(ErrorCode::AddressUnavailable, typed);
        return textOf(m_acceptor.local_endpoint());
    }

    void stopOn(std::initializer_list<int> numbers)
    {
        for (const int signal : numbers)
            m_signals.add(signal);
        m_signals.async_wait([this](const error_code& failure, int) {
            if (!failure)
                beginToStop();
        });
    }

    void run()
    {
        asio::co_spawn(m_io, accept(), asio::detached);
        m_io.run();
        m_room.database.join();
    }

    void stop()
    {
        asio::post(m_io, [this] { beginToStop(); });
    }

private:
    asio::awaitable<void> accept()
    {
        while (m_acceptor.is_open()) {
            error_code failure;
            tcp::socket socket = co_await m_acceptor.async_accept(into(failure));
            if (!failure && m_connections.size() < m_room.limits.connections)
                welcome(std::move(socket));
            else if (failure && m_acceptor.is_open())
                co_await rest();
        }
    }

    /// No more files can be opened, most likely: others have to leave first.
    asio::awaitable<void> rest()
    {
        error_code failure;
        asio::steady_timer timer(m_io, std::chrono::milliseconds(100));
        co_await timer.async_wait(into(failure));
    }

    void welcome(tcp::socket socket)
    {
        const auto connection = ServiceConnection::on(std::move(socket), m_tls, m_room);
        m_connections.insert(connection);
        // What a connection throws has ended it, and concerns no other.
        asio::co_spawn(
            m_io, [connection] { return connection->serve(); },
            [this, connection](const std::exception_ptr&) {
                m_connections.erase(connection);
                if (m_room.isStopping && m_connections.empty())
                    m_stopTimer.cancel();
            });
    }

    void beginToStop()
    {
        if (std::exchange(m_room.isStopping, true))
            return;
        error_code ignored;
        m_acceptor.close(ignored);
        m_signals.cancel(ignored);
        for (const auto& connection : m_connections)
            connection->endSoon();
        if (m_connections.empty())
            return;
        m_stopTimer.expires_after(m_room.limits.stopTime);
        m_stopTimer.async_wait([this](const error_code&) {
            for (const auto& connection : m_connections)
                connection->end();
        });
    }

    asio::io_context m_io{1};
    asio::ssl::context m_tls;
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    asio::steady_timer m_stopTimer;
    ServiceRoom m_room;
    std::set<std::shared_ptr<ServiceConnection>> m_connections;
};

Service::Service(Reception& reception, const ServiceIdentity& identity, const ServiceLimits& limits, Log log)
    : m_server(std::make_unique<Server>(reception, identity, limits, std::move(log)))
{}

Service::~Service() = default;

Result<std::string> Service::listen(const std::string& typed)
{
    return m_server->listen(typed);
}

void Service::stopOn(std::initializer_list<int> numbers)
{
    m_server->stopOn(numbers);
}

void Service::run()
{
    m_server->run();
}

void Service::stop()
{
    m_server->stop();
}

} // namespace bandanh::sync::hq
