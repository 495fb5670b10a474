// All of Boost.Beast is in this file: it takes a minute to compile.

#include "core/support/hex.h"
#include "sync/hq/serviceconnection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <openssl/x509.h>

namespace bandanh::sync::hq {

namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

namespace {

constexpr std::size_t kPieceSize = 16 * 1024;

/// SHA-256 of the certificate that the other side proved to be its own, hexadecimal; empty without one.
std::string peerFingerprint(SSL* connection)
{
    const X509* certificate = SSL_get0_peer_certificate(connection);
    std::string fingerprint(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (certificate == nullptr
        || X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(fingerprint.data()), &size) != 1)
        return {};
    return hexFromBytes(std::string_view(fingerprint).substr(0, size));
}

/// Whom enrolments are counted for: an address, or of IPv6 the network that one customer is given.
std::string countedAddress(const asio::ip::address& address)
{
    if (!address.is_v6() || address.to_v6().is_v4_mapped())
        return address.to_string();
    constexpr std::size_t kNetworkBytes = 8;
    const auto bytes = address.to_v6().to_bytes();
    return {reinterpret_cast<const char*>(bytes.data()), kNetworkBytes};
}

/// The line broke, was closed or was too slow, unlike what is merely no HTTP that we take.
bool isLoss(const error_code& failure)
{
    const bool isHttp = failure.category() == make_error_code(http::error::end_of_stream).category();
    return failure && (!isHttp || failure == http::error::end_of_stream || failure == http::error::partial_message);
}

HttpStatus refusalOf(const error_code& failure)
{
    if (failure == http::error::header_limit || failure == http::error::buffer_overflow)
        return HttpStatus::HeadTooLarge;
    return failure == http::error::body_limit ? HttpStatus::TooLarge : HttpStatus::Garbled;
}

} // namespace

/// HTTP/1.1 over TLS.
class HttpConnection final : public ServiceConnection
{
public:
    HttpConnection(asio::ip::tcp::socket socket, asio::ssl::context& tls, ServiceRoom& room);

    asio::awaitable<void> serve() override;
    void endSoon() override;
    void end() override;

private:
    using Stream = beast::ssl_stream<beast::tcp_stream>;
    using Parser = http::request_parser<http::buffer_body>;
    /// Whether enough bytes move: a window of time in which some have to.
    class Pace;
    /// How a request went.
    struct Course {
        Reply reply;
        RequestLine line;
        bool isRead = false; ///< its body was read to the end
        bool isLost = false; ///< the line broke, or was too slow: there is nobody to answer
    };

    asio::awaitable<bool> shakeHands();
    asio::awaitable<bool> serveOne();
    asio::awaitable<error_code> readHead(Parser& parser);
    asio::awaitable<void> answer(Parser& parser, Course& course);
    asio::awaitable<void> takeBody(Parser& parser, Intake& intake, Course& course);
    asio::awaitable<error_code> fillPiece(Parser& parser, Pace& pace);
    asio::awaitable<void> send(Course& course, bool staysOpen);
    asio::awaitable<void> linger();
    asio::awaitable<void> onDatabase(std::function<void()> work);
    Asked askedBy(const Parser& parser) const;

    beast::tcp_stream& line() { return beast::get_lowest_layer(m_stream); }

    ServiceRoom& m_room;
    Stream m_stream;
    asio::strand<asio::thread_pool::executor_type> m_database;
    beast::flat_buffer m_buffer;
    std::string m_piece;
    std::size_t m_filled = 0;
    std::string m_address;
    std::string m_fingerprint;
    bool m_isIdle = true;
    bool m_isFirst = true;
};

class HttpConnection::Pace
{
public:
    Pace(beast::tcp_stream& line, const ServiceLimits& limits) : m_line(line), m_limits(limits) { begin(); }

    void begin()
    {
        m_moved = 0;
        m_deadline = std::chrono::steady_clock::now() + m_limits.progressTime;
        m_line.expires_at(m_deadline);
    }
    void moved(std::size_t bytes)
    {
        m_moved += bytes;
        if (m_moved >= m_limits.progressBytes)
            begin();
        else
            m_line.expires_at(m_deadline);
    }

private:
    beast::tcp_stream& m_line;
    const ServiceLimits& m_limits;
    std::size_t m_moved = 0;
    std::chrono::steady_clock::time_point m_deadline;
};

HttpConnection::HttpConnection(tcp::socket socket, asio::ssl::context& tls, ServiceRoom& room)
    : m_room(room),
      m_stream(std::move(socket), tls),
      m_database(asio::make_strand(room.database)),
      m_buffer(room.limits.head + kPieceSize),
      m_piece(kPieceSize, '\0')
{
    error_code failure;
    line().socket().set_option(tcp::no_delay(true), failure);
    m_address = countedAddress(line().socket().remote_endpoint(failure).address());
}

void HttpConnection::end()
{
    line().close();
}

void HttpConnection::endSoon()
{
    if (m_isIdle)
        end();
}

asio::awaitable<void> HttpConnection::serve()
{
    // gcc 12 compiles `while (co_await …) {}` into an instruction that ends the program.
    bool goesOn = co_await shakeHands();
    while (goesOn)
        goesOn = co_await serveOne();
    end();
}

asio::awaitable<bool> HttpConnection::shakeHands()
{
    error_code failure;
    line().expires_after(m_room.limits.headTime);
    co_await m_stream.async_handshake(asio::ssl::stream_base::server, into(failure));
    m_fingerprint = peerFingerprint(m_stream.native_handle());
    co_return !failure;
}

asio::awaitable<void> HttpConnection::onDatabase(std::function<void()> work)
{
    struct Waiting {
        explicit Waiting(std::size_t& counter) : count(counter) { ++count; }
        ~Waiting() { --count; }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
        std::size_t& count;
    };
    const Waiting waiting(m_room.waiting);
    const auto inPool = [&work]() -> asio::awaitable<void> {
        work();
        co_return;
    };
    co_await asio::co_spawn(m_database, inPool, asio::use_awaitable);
}

asio::awaitable<error_code> HttpConnection::readHead(Parser& parser)
{
    error_code failure;
    line().expires_after(m_isFirst ? m_room.limits.headTime : m_room.limits.idleTime);
    m_isFirst = false;
    while (!failure && !parser.is_header_done()) {
        co_await http::async_read_some(m_stream, m_buffer, parser, into(failure));
        if (std::exchange(m_isIdle, false))
            line().expires_after(m_room.limits.headTime);
    }
    co_return failure;
}

asio::awaitable<bool> HttpConnection::serveOne()
{
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_room.limits.head));
    parser.body_limit(m_room.limits.body);
    m_isIdle = true;
    const error_code failure = co_await readHead(parser);
    if (isLoss(failure) || m_room.isStopping)
        co_return false;
    Course course;
    course.line = m_room.log.begin();
    if (failure)
        course.reply.status = refusalOf(failure);
    else
        co_await answer(parser, course);
    const bool staysOpen = course.isRead && !course.isLost && parser.keep_alive() && !m_room.isStopping;
    if (!course.isLost)
        co_await send(course, staysOpen);
    course.line.status = course.reply.status;
    course.line.isLost = course.isLost;
    m_room.log.end(course.line);
    if (!staysOpen && !course.isLost)
        co_await linger();
    co_return staysOpen && !course.isLost;
}

Asked HttpConnection::askedBy(const Parser& parser) const
{
    const auto& head = parser.get();
    return {std::string(head.method_string()), std::string(head.target()), m_address, m_fingerprint};
}

asio::awaitable<void> HttpConnection::answer(Parser& parser, Course& course)
{
    const Asked asked = askedBy(parser);
    course.line.path = asked.path;
    if (m_room.waiting >= m_room.limits.waiting) {
        course.reply.status = HttpStatus::Busy;
        co_return;
    }
    try {
        Admission admission;
        co_await onDatabase([&] { admission = m_room.reception.admit(asked); });
        course.line.device = admission.device;
        course.reply.status = admission.refusal;
        if (admission.intake)
            co_await takeBody(parser, *admission.intake, course);
    } catch (const std::exception&) {
        course.reply = {statusOf(std::current_exception()), {}};
    }
}

/// Fills the piece from the body, until it is full or the body has ended.
asio::awaitable<error_code> HttpConnection::fillPiece(Parser& parser, Pace& pace)
{
    error_code failure;
    m_filled = 0;
    while (!failure && !parser.is_done() && m_filled < m_piece.size()) {
        auto& body = parser.get().body();
        body.data = m_piece.data() + m_filled;
        body.size = m_piece.size() - m_filled;
        co_await http::async_read_some(m_stream, m_buffer, parser, into(failure));
        if (failure == http::error::need_buffer)
            failure = {};
        const std::size_t filled = m_piece.size() - body.size;
        pace.moved(filled - m_filled);
        m_filled = filled;
    }
    co_return failure;
}

asio::awaitable<void> HttpConnection::takeBody(Parser& parser, Intake& intake, Course& course)
{
    Pace pace(line(), m_room.limits);
    bool isWanted = true;
    error_code failure;
    while (isWanted && !failure && !parser.is_done()) {
        failure = co_await fillPiece(parser, pace);
        course.line.bytesIn += m_filled;
        // Also when the line broke: the segments that came whole are kept.
        co_await onDatabase([&] { isWanted = intake.write(std::string_view(m_piece).substr(0, m_filled)); });
        pace.begin();
    }
    if (failure) {
        course.reply.status = failure == beast::error::timeout ? HttpStatus::TimedOut : refusalOf(failure);
        course.isLost = isLoss(failure);
        co_return;
    }
    course.isRead = parser.is_done();
    if (isWanted)
        co_await onDatabase([&] { course.reply = intake.finish(); });
    else
        course.reply.status = HttpStatus::Garbled;
}

asio::awaitable<void> HttpConnection::send(Course& course, bool staysOpen)
{
    constexpr unsigned kHttp11 = 11;
    http::response<http::string_body> response(static_cast<http::status>(course.reply.status), kHttp11);
    if (course.reply.status == HttpStatus::Done)
        response.set(http::field::content_type, beast::string_view(kContentType.data(), kContentType.size()));
    response.keep_alive(staysOpen);
    course.line.bytesOut = course.reply.message.size();
    response.body() = std::move(course.reply.message);
    response.prepare_payload();
    http::response_serializer<http::string_body> serializer(response);
    Pace pace(line(), m_room.limits);
    error_code failure;
    while (!failure && !serializer.is_done()) {
        const std::size_t written = co_await http::async_write_some(m_stream, serializer, into(failure));
        pace.moved(written);
    }
    course.isLost = bool(failure);
}

/// Reads on until the other side has the answer and closes: a line that is closed over bytes on their way is reset, and the
/// answer lost with it.
asio::awaitable<void> HttpConnection::linger()
{
    error_code failure;
    std::size_t left = m_room.limits.body;
    line().expires_after(m_room.limits.lingerTime);
    while (!failure && left > 0) {
        const std::size_t read = co_await m_stream.async_read_some(asio::buffer(m_piece), into(failure));
        left -= std::min(left, read);
    }
}

std::shared_ptr<ServiceConnection> ServiceConnection::on(tcp::socket socket, asio::ssl::context& tls, ServiceRoom& room)
{
    return std::make_shared<HttpConnection>(std::move(socket), tls, room);
}

} // namespace bandanh::sync::hq
