#include "tests/sync/hq/tlscaller.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace bandanh::test {

namespace {

constexpr int kPatienceSeconds = 10;

BIO* bioOf(const std::string& pem)
{
    return BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
}

void use(SSL_CTX* context, const sync::Identity& identity)
{
    BIO* bio = bioOf(identity.certificate);
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    bio = bioOf(identity.privateKey);
    EVP_PKEY* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

void trust(SSL_CTX* context, const std::string& root)
{
    BIO* bio = bioOf(root);
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context), certificate);
    X509_free(certificate);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
}

} // namespace

PlainCaller::PlainCaller(const std::string& address) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const auto colon = address.find(':');
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    ::inet_pton(AF_INET, address.substr(0, colon).c_str(), &place.sin_addr);
    const timeval patience{kPatienceSeconds, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0)
        throw std::runtime_error("nobody listens at " + address);
}

PlainCaller::~PlainCaller()
{
    ::close(m_socket);
}

void PlainCaller::send(std::string_view bytes) const
{
    ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

bool PlainCaller::isClosed() const
{
    char bytes[512];
    ssize_t got = 0;
    while ((got = ::recv(m_socket, bytes, sizeof bytes, 0)) > 0) {
    }
    return got == 0 || errno == ECONNRESET;
}

struct TlsCaller::Line {
    explicit Line(const std::string& address) : plain(address) {}
    ~Line()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    PlainCaller plain;
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL* ssl = nullptr;
};

TlsCaller::TlsCaller(const std::string& address, const Settings& settings) : m_line(std::make_unique<Line>(address))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to a line that is closed as to any other
    if (settings.identity)
        use(m_line->context, *settings.identity);
    if (!settings.root.empty())
        trust(m_line->context, settings.root);
    if (settings.isOfYesterday)
        SSL_CTX_set_max_proto_version(m_line->context, TLS1_2_VERSION);
    m_line->ssl = SSL_new(m_line->context);
    SSL_set_fd(m_line->ssl, m_line->plain.socket());
    if (settings.before != nullptr)
        SSL_set_session(m_line->ssl, SSL_get0_session(settings.before->m_line->ssl));
    m_isConnected = SSL_connect(m_line->ssl) == 1;
}

TlsCaller::~TlsCaller() = default;

bool TlsCaller::isResumed() const
{
    return SSL_session_reused(m_line->ssl) == 1;
}

bool TlsCaller::send(std::string_view bytes)
{
    return bytes.empty() || SSL_write(m_line->ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

HttpAnswer TlsCaller::receive()
{
    constexpr std::string_view kLength = "Content-Length: ";
    char bytes[4096];
    for (;;) {
        const auto end = m_received.find("\r\n\r\n");
        if (end != std::string::npos) {
            const std::string headText = m_received.substr(0, end);
            const auto length = headText.find(kLength);
            const std::size_t size =
                length == std::string::npos ? 0 : std::stoul(headText.substr(length + kLength.size()));
            if (m_received.size() >= end + 4 + size) {
                HttpAnswer answer{std::stoi(headText.substr(sizeof "HTTP/1.1")),
                                  headText.find("Connection: close") != std::string::npos,
                                  m_received.substr(end + 4, size)};
                m_received.erase(0, end + 4 + size);
                return answer;
            }
        }
        const int got = SSL_read(m_line->ssl, bytes, sizeof bytes);
        if (got <= 0)
            return {};
        m_received.append(bytes, static_cast<std::size_t>(got));
    }
}

std::string TlsCaller::head(std::string_view path, std::size_t length)
{
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: hq\r\nContent-Length: " + std::to_string(length)
           + "\r\n\r\n";
}

HttpAnswer TlsCaller::post(std::string_view path, std::string_view body)
{
    send(head(path, body.size()) + std::string(body));
    return receive();
}

bool TlsCaller::isClosed()
{
    char byte = 0;
    return SSL_read(m_line->ssl, &byte, 1) <= 0 && m_line->plain.isClosed();
}

} // namespace bandanh::test
