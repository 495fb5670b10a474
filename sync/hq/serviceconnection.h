#pragma once

#include "sync/hq/reception.h"
#include "sync/hq/requestlog.h"

#include <utility> // Boost 1.74's awaitable.hpp needs it and does not say so

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace bandanh::sync::hq {

namespace asio = boost::asio;
using boost::system::error_code;

/// A completion token: `co_await` gives the value, and the failure goes where it says.
inline auto into(error_code& failure)
{
    return asio::redirect_error(asio::use_awaitable, failure);
}

/// What all connections share. Only the thread that moves bytes touches it.
struct ServiceRoom {
    Reception& reception;
    const ServiceLimits limits;
    RequestLog log;
    asio::thread_pool database;
    std::size_t waiting = 0; ///< connections that wait for the database
    bool isStopping = false;
};

/// One connection: shakes hands, then serves one request after the other until either side has enough.
class ServiceConnection
{
public:
    static std::shared_ptr<ServiceConnection> on(asio::ip::tcp::socket socket, asio::ssl::context& tls,
                                                 ServiceRoom& room);
    ServiceConnection() = default;
    virtual ~ServiceConnection() = default;
    ServiceConnection(const ServiceConnection&) = delete;
    ServiceConnection& operator=(const ServiceConnection&) = delete;

    virtual asio::awaitable<void> serve() = 0;
    /// Lets a request that runs come to its end, and serves no other.
    virtual void endSoon() = 0;
    virtual void end() = 0;
};

} // namespace bandanh::sync::hq
