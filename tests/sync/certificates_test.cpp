#include "sync/certificates/certificates.h"

#include <catch2/catch.hpp>
#include <cstring>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace bandanh::sync;

namespace {

std::shared_ptr<X509> read(const std::string& pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                                            BIO_free_all);
    return {PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free};
}

/// Whether OpenSSL, with its ordinary checks, takes the certificate for this purpose.
bool isTrusted(const std::string& certificate, const std::string& root, int purpose)
{
    const auto trusted = read(root);
    const auto shown = read(certificate);
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(X509_STORE_CTX_new(),
                                                                                  X509_STORE_CTX_free);
    REQUIRE(X509_STORE_add_cert(store.get(), trusted.get()) == 1);
    REQUIRE(X509_STORE_CTX_init(context.get(), store.get(), shown.get(), nullptr) == 1);
    X509_STORE_CTX_set_purpose(context.get(), purpose);
    return X509_verify_cert(context.get()) == 1;
}

} // namespace

TEST_CASE("a certificate is good for its one use, under its own root only")
{
    const Identity root = makeRoot("Bandanh headquarters");
    const std::string request = makeCertificateRequest(makePrivateKey());
    const auto hq = certify(root, request, "headquarters", CertificateUse::Headquarters);
    const auto device = certify(root, request, "laptop of Kampot", CertificateUse::Device);
    REQUIRE(hq.has_value());
    REQUIRE(device.has_value());
    CHECK(isTrusted(*hq, root.certificate, X509_PURPOSE_SSL_SERVER));
    CHECK_FALSE(isTrusted(*hq, root.certificate, X509_PURPOSE_SSL_CLIENT));
    CHECK(isTrusted(*device, root.certificate, X509_PURPOSE_SSL_CLIENT));
    CHECK_FALSE(isTrusted(*device, root.certificate, X509_PURPOSE_SSL_SERVER));
    CHECK_FALSE(isTrusted(*device, makeRoot("Bandanh headquarters").certificate, X509_PURPOSE_SSL_CLIENT));
}

TEST_CASE("a certificate has no end that a wrong clock could meet")
{
    const Identity root = makeRoot("Bandanh headquarters");
    const auto certificate = read(root.certificate);
    const auto text = [](const ASN1_TIME* time) {
        return std::string(reinterpret_cast<const char*>(time->data), static_cast<std::size_t>(time->length));
    };
    CHECK(text(X509_get0_notBefore(certificate.get())) == "700101000000Z");
    CHECK(text(X509_get0_notAfter(certificate.get())) == "99991231235959Z");
}

TEST_CASE("a request that is damaged, or not signed with its own key, is not certified")
{
    const Identity root = makeRoot("Bandanh headquarters");
    const std::string request = makeCertificateRequest(makePrivateKey());
    for (std::size_t i = 0; i < request.size(); ++i) {
        std::string damaged = request;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        INFO("byte " << i);
        CHECK_FALSE(certify(root, damaged, "x", CertificateUse::Device).has_value());
        CHECK_FALSE(certify(root, request.substr(0, i), "x", CertificateUse::Device).has_value());
    }
    CHECK_FALSE(certify(root, request + "0", "x", CertificateUse::Device).has_value());
}

TEST_CASE("a fingerprint is SHA-256 of the certificate, and of nothing else")
{
    const Identity root = makeRoot("Bandanh headquarters");
    const auto fingerprint = fingerprintOf(root.certificate);
    REQUIRE(fingerprint.has_value());
    CHECK(fingerprint->size() == 32);
    CHECK(fingerprintOf(root.certificate) == fingerprint);
    CHECK(fingerprintOf(makeRoot("Bandanh headquarters").certificate) != fingerprint);
    CHECK_FALSE(fingerprintOf(root.privateKey).has_value());
    CHECK_FALSE(fingerprintOf("").has_value());
}
