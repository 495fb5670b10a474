#pragma once

#include "sync/certificates/certificates.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::test {

/// What came back for a request.
struct HttpAnswer {
    int status = 0; ///< 0: nothing that is HTTP came back
    bool closes = false;
    std::string body;
};

/// A caller that says whatever a test wants over TLS, byte for byte. It waits ten seconds at most.
class TlsCaller
{
public:
    struct Settings {
        std::optional<sync::Identity> identity;
        std::string root;            ///< PEM; the chain has to end there
        bool isOfYesterday = false;  ///< speaks TLS 1.2
        TlsCaller* before = nullptr; ///< whose session is taken up again
    };
    TlsCaller(const std::string& address, const Settings& settings);
    ~TlsCaller();
    TlsCaller(const TlsCaller&) = delete;
    TlsCaller& operator=(const TlsCaller&) = delete;

    bool isConnected() const { return m_isConnected; }
    /// Whether the session of an earlier caller was taken up again.
    bool isResumed() const;
    /// False when the other side has closed.
    bool send(std::string_view bytes);
    /// The next whole answer.
    HttpAnswer receive();
    HttpAnswer post(std::string_view path, std::string_view body);
    /// Whether the other side closes, without sending anything more.
    bool isClosed();

    static std::string head(std::string_view path, std::size_t length);

private:
    struct Line;
    std::unique_ptr<Line> m_line;
    bool m_isConnected = false;
    std::string m_received;
};

/// A connection without TLS.
class PlainCaller
{
public:
    explicit PlainCaller(const std::string& address);
    ~PlainCaller();
    PlainCaller(const PlainCaller&) = delete;
    PlainCaller& operator=(const PlainCaller&) = delete;

    void send(std::string_view bytes) const;
    /// Whether the other side closes within ten seconds, whatever it says before.
    bool isClosed() const;
    int socket() const { return m_socket; }

private:
    int m_socket;
};

} // namespace bandanh::test
