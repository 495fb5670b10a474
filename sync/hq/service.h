#pragma once

#include "core/support/result.h"
#include "sync/hq/reception.h"

#include <functional>
#include <initializer_list>

namespace bandanh::sync::hq {

/// Who the service is: its own certificate and key, and the root that certified it and every device.
struct ServiceIdentity {
    Identity own;
    std::string root; ///< PEM; sent along, so that a laptop can compare it with its code
};

/// HTTPS for laptops: TLS 1.3 (RFC 8446) only, HTTP/1.1, asynchronous. One thread moves the bytes of all connections, a few
/// others wait for the store. Whoever is slow, asks too much or is nobody is cut off, and the others do not notice.
class Service
{
public:
    /// Takes one line for each request, from the thread that runs the service; no names, no personal data, no secrets.
    using Log = std::function<void(const std::string& line)>;

    Service(Reception& reception, const ServiceIdentity& identity, const ServiceLimits& limits, Log log);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    /// Binds "127.0.0.1:8443", "[::1]:8443"; port 0 takes any that is free. Returns what was bound. Refuses
    /// InvalidValue("listen", typed), AddressUnavailable(typed).
    Result<std::string> listen(const std::string& typed);
    /// Stops when a signal with one of these numbers arrives.
    void stopOn(std::initializer_list<int> numbers);
    /// Serves until it is told to stop; then takes no more, and ends what runs within ServiceLimits::stopTime.
    void run();
    /// From any thread.
    void stop();

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace bandanh::sync::hq
