#include "sync/transport/hqconnection.h"

#include "sync/protocol/http.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace bandanh::sync {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds kGlance{100};
constexpr std::size_t kPiece = 16 * 1024;
/// Answers are bounded by the budget of the request; this is far beyond it.
constexpr std::uint64_t kMaxAnswer = 64 * 1024 * 1024;

std::string digestOf(const X509* certificate)
{
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    digest.resize(size);
    return digest;
}

/// What the handshake checks a chain against, and which root it found.
struct RootCheck {
    std::string_view wanted;
    std::string found;
};

/// Trusts, of all certificates in the chain that was sent, only the root that was asked for.
int verifyChain(X509_STORE_CTX* context, void* argument)
{
    auto& check = *static_cast<RootCheck*>(argument);
    STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        X509* certificate = sk_X509_value(sent, i);
        const std::string digest = digestOf(certificate);
        if (check.wanted.empty() || !digest.starts_with(check.wanted))
            continue;
        STACK_OF(X509)* trusted = sk_X509_new_null();
        sk_X509_push(trusted, certificate);
        X509_STORE_CTX_set0_trusted_stack(context, trusted);
        // A laptop's clock may be decades off: certificates here have no end, and devices are revoked instead.
        X509_VERIFY_PARAM_set_flags(X509_STORE_CTX_get0_param(context), X509_V_FLAG_NO_CHECK_TIME);
        const int verified = X509_verify_cert(context);
        X509_STORE_CTX_set0_trusted_stack(context, nullptr);
        sk_X509_free(trusted);
        if (verified == 1)
            check.found = digest;
        return verified;
    }
    X509_STORE_CTX_set_error(context, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN);
    return 0;
}

/// Who speaks no TLS at all is no headquarters, but something in between that wants a browser.
bool isNoTls(const error_code& failure)
{
    const int reason = ERR_GET_REASON(static_cast<unsigned long>(failure.value()));
    return failure.category() == asio::error::get_ssl_category()
           && (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST
               || reason == SSL_R_HTTPS_PROXY_REQUEST || reason == SSL_R_PACKET_LENGTH_TOO_LONG
               || reason == SSL_R_BAD_RECORD_TYPE);
}

ErrorCode handshakeError(const error_code& failure)
{
    if (isNoTls(failure))
        return ErrorCode::CaptivePortal;
    const bool isTls = failure.category() == asio::error::get_ssl_category();
    return isTls ? ErrorCode::ForeignCertificate : ErrorCode::LinkLost;
}

} // namespace

/// An open connection. Everything runs in the calling thread, which looks up ten times a second to see whether to stop.
class HqConnection::Line
{
public:
    Line(const HqAddress& address, const Trust& trust, const Stop& stop, const Patience& patience)
        : m_address(address),
          m_stop(stop),
          m_patience(patience),
          m_tls(contextFor(trust)),
          m_stream(m_io, m_tls),
          m_check{trust.root, {}}
    {
        SSL_CTX_set_cert_verify_callback(m_tls.native_handle(), verifyChain, &m_check);
    }

    Result<void> open()
    {
        tcp::resolver resolver(m_io);
        tcp::resolver::results_type places;
        auto& socket = beast::get_lowest_layer(m_stream);
        auto failure = wait(
            [&](auto done) {
                // A resolver has no expiry of its own; the look at the clock below ends it.
                resolver.async_resolve(m_address.host, m_address.port, [&places, done](error_code result, auto found) {
                    places = std::move(found);
                    done(result);
                });
            },
            m_patience.connecting);
        if (failure)
            return lost(ErrorCode::NoLink);
        failure = wait(
            [&](auto done) {
                socket.async_connect(places, [done](error_code result, const tcp::endpoint&) { done(result); });
            },
            m_patience.connecting);
        if (failure)
            return lost(ErrorCode::NoLink);
        socket.socket().set_option(tcp::no_delay(true), failure);
        // No server name is sent: the root says who it is, and the network need not know whom a laptop calls.
        failure =
            wait([&](auto done) { m_stream.async_handshake(ssl::stream_base::client, done); }, m_patience.connecting);
        return failure ? lost(handshakeError(failure)) : Result<void>();
    }

    Result<void> send(std::string_view path, std::string_view message)
    {
        http::request<http::span_body<const char>> request(http::verb::post, {path.data(), path.size()}, 11);
        request.set(http::field::host, m_address.host);
        request.set(http::field::content_type, {kContentType.data(), kContentType.size()});
        request.body() = {message.data(), message.size()};
        request.prepare_payload();
        http::request_serializer<http::span_body<const char>> serializer(request);
        serializer.limit(kPiece);
        while (!serializer.is_done()) {
            const auto failure = wait(
                [&](auto done) {
                    http::async_write_some(m_stream, serializer,
                                           [done](error_code result, std::size_t) { done(result); });
                },
                m_patience.moving);
            if (failure) // headquarters may have answered already, and hung up on the rest
                return refused(stopped() ? ErrorCode::Cancelled : ErrorCode::LinkLost, m_address.host);
        }
        return {};
    }

    Result<void> receive(const Reader& reader)
    {
        http::response_parser<http::buffer_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(kMaxHead));
        parser.body_limit(kMaxAnswer);
        auto failure = wait(
            [&](auto done) {
                http::async_read_header(m_stream, m_buffer, parser,
                                        [done](error_code result, std::size_t) { done(result); });
            },
            m_patience.moving);
        if (failure)
            return lost(failure.category() == http::make_error_code(http::error::bad_version).category()
                                && failure != http::error::end_of_stream && failure != http::error::partial_message
                            ? ErrorCode::CaptivePortal
                            : ErrorCode::LinkLost);
        if (auto taken = take(parser.get()); !taken)
            return taken;
        return receiveBody(parser, reader);
    }

    const std::string& root() const { return m_check.found; }
    bool staysOpen() const { return m_staysOpen; }

private:
    static ssl::context contextFor(const Trust& trust)
    {
        ssl::context context(ssl::context::tls_client);
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
        context.set_verify_mode(ssl::verify_peer);
        if (trust.own) {
            context.use_certificate(asio::buffer(trust.own->certificate), ssl::context::pem);
            context.use_private_key(asio::buffer(trust.own->privateKey), ssl::context::pem);
        }
        return context;
    }

    /// Starts an operation and runs until it has ended, was stopped, or nothing moved for too long.
    template <class Start>
    error_code wait(const Start& start, std::chrono::milliseconds patience)
    {
        std::optional<error_code> result;
        const auto end = std::chrono::steady_clock::now() + patience;
        start([&result](error_code failure) { result = failure; });
        bool givenUp = false;
        while (!result) {
            m_io.restart();
            m_io.run_for(kGlance);
            const bool late = std::chrono::steady_clock::now() >= end;
            if (!result && !givenUp && (stopped() || late)) {
                givenUp = true;
                m_io.stop();
                beast::get_lowest_layer(m_stream).close();
                result = asio::error::timed_out;
            }
        }
        if (givenUp) // let what is still queued end before its handlers' references do
            drain();
        return *result;
    }

    void drain()
    {
        m_io.restart();
        m_io.run_for(kGlance);
    }

    bool stopped() const { return m_stop; }
    Result<void> lost(ErrorCode code) const
    {
        return stopped() ? Result<void>(refused(ErrorCode::Cancelled)) : refused(code, m_address.host);
    }

    /// What the head of an answer says.
    Result<void> take(const http::response<http::buffer_body>& head)
    {
        m_staysOpen = head.keep_alive();
        switch (static_cast<HttpStatus>(head.result_int())) {
        case HttpStatus::Done: {
            const auto type = head[http::field::content_type];
            if (std::string_view(type.data(), type.size()) == kContentType)
                return {};
            return refused(ErrorCode::CaptivePortal, m_address.host);
        }
        case HttpStatus::Garbled:
        case HttpStatus::TooLarge:
        case HttpStatus::HeadTooLarge:
            return refused(ErrorCode::SyncGarbled);
        case HttpStatus::Unknown:
            return refused(ErrorCode::NotEnrolled);
        case HttpStatus::Revoked:
            return refused(ErrorCode::Revoked);
        case HttpStatus::TooOften:
        case HttpStatus::Busy:
            return refused(ErrorCode::HqBusy);
        case HttpStatus::Full:
            return refused(ErrorCode::HqFull);
        case HttpStatus::TimedOut:
            return refused(ErrorCode::LinkLost, m_address.host);
        case HttpStatus::Broken:
            return refused(ErrorCode::HqBroken);
        case HttpStatus::NotFound:
            break;
        }
        return refused(ErrorCode::CaptivePortal, m_address.host);
    }

    Result<void> receiveBody(http::response_parser<http::buffer_body>& parser, const Reader& reader)
    {
        std::string piece(kPiece, '\0');
        while (!parser.is_done()) {
            parser.get().body() = {piece.data(), piece.size(), true};
            auto failure = wait(
                [&](auto done) {
                    http::async_read_some(m_stream, m_buffer, parser,
                                          [done](error_code result, std::size_t) { done(result); });
                },
                m_patience.moving);
            if (failure && failure != http::error::need_buffer)
                return lost(ErrorCode::LinkLost);
            const std::size_t filled = piece.size() - parser.get().body().size;
            if (auto taken = reader(std::string_view(piece).substr(0, filled)); !taken)
                return taken;
            if (stopped())
                return refused(ErrorCode::Cancelled);
        }
        return {};
    }

    const HqAddress& m_address;
    const Stop& m_stop;
    const Patience& m_patience;
    asio::io_context m_io;
    ssl::context m_tls;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer;
    RootCheck m_check;
    bool m_staysOpen = false;
};

HqConnection::HqConnection(HqAddress address, Trust trust, const Stop& stop, Patience patience)
    : m_address(std::move(address)), m_trust(std::move(trust)), m_stop(stop), m_patience(patience)
{}

HqConnection::HqConnection(HqAddress address, Trust trust, const Stop& stop)
    : HqConnection(std::move(address), std::move(trust), stop, Patience{})
{}

HqConnection::~HqConnection() = default;

const std::string& HqConnection::root() const
{
    return m_root;
}

Result<void> HqConnection::post(std::string_view path, std::string_view message, const Reader& reader)
{
    if (!m_line) {
        m_line = std::make_unique<Line>(m_address, m_trust, m_stop, m_patience);
        if (auto opened = m_line->open(); !opened) {
            m_line.reset();
            return opened;
        }
        m_root = m_line->root();
    }
    auto sent = m_line->send(path, message);
    // An answer that came before the message was read whole says why.
    auto answered = sent || sent.error().code == ErrorCode::LinkLost ? m_line->receive(reader) : sent;
    if (!answered || !m_line->staysOpen())
        m_line.reset();
    return answered;
}

} // namespace bandanh::sync
