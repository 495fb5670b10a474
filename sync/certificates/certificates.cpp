#include "sync/certificates/certificates.h"

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <stdexcept>

namespace bandanh::sync {

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Request = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

constexpr int kVersion3 = 2; // counted from 0: RFC 5280, section 4.1.2.1
constexpr auto kBeginning = "19700101000000Z";
constexpr auto kWithoutEnd = "99991231235959Z";
constexpr int kSerialBytes = 16;

void require(bool done)
{
    if (done)
        return;
    ERR_clear_error();
    throw std::runtime_error("OpenSSL does not make or read a certificate");
}

Bio bioOf(std::string_view bytes)
{
    Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    require(bio != nullptr);
    return bio;
}

template <class Write>
std::string written(Write&& write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(bio != nullptr && write(bio.get()) == 1);
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

std::string pemOf(X509* certificate)
{
    return written([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

Certificate readCertificate(std::string_view pem)
{
    Certificate certificate(PEM_read_bio_X509(bioOf(pem).get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

Key readKey(std::string_view pem)
{
    Key key(PEM_read_bio_PrivateKey(bioOf(pem).get(), nullptr, nullptr, nullptr));
    require(key != nullptr);
    return key;
}

bool isP256(EVP_PKEY* key)
{
    char group[32] = {};
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
           && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1
           && std::string_view(group) == SN_X9_62_prime256v1;
}

void setName(X509_NAME* name, std::string_view text)
{
    require(X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()), -1, 0)
            == 1);
}

void setSerial(X509* certificate)
{
    unsigned char bytes[kSerialBytes];
    require(RAND_bytes(bytes, kSerialBytes) == 1);
    bytes[0] &= 0x7f; // a serial number is positive: RFC 5280, section 4.1.2.2
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(bytes, kSerialBytes, nullptr));
    require(number != nullptr && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    require(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/// A certificate without its extensions and signature.
Certificate begun(EVP_PKEY* publicKey, std::string_view name)
{
    Certificate certificate(X509_new());
    require(certificate != nullptr && X509_set_version(certificate.get(), kVersion3) == 1);
    setSerial(certificate.get());
    require(ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), kBeginning) == 1);
    require(ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), kWithoutEnd) == 1);
    require(X509_set_pubkey(certificate.get(), publicKey) == 1);
    setName(X509_get_subject_name(certificate.get()), name);
    return certificate;
}

Request readRequest(std::string_view der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = bytes + der.size();
    Request request(d2i_X509_REQ(nullptr, &bytes, static_cast<long>(der.size())));
    ERR_clear_error();
    return bytes == end ? std::move(request) : nullptr;
}

} // namespace

Identity makeRoot(std::string_view name)
{
    const std::string privateKey = makePrivateKey();
    const Key key = readKey(privateKey);
    const Certificate root = begun(key.get(), name);
    setName(X509_get_issuer_name(root.get()), name);
    addExtension(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(root.get(), root.get(), NID_key_usage, "critical,keyCertSign");
    addExtension(root.get(), root.get(), NID_subject_key_identifier, "hash");
    require(X509_sign(root.get(), key.get(), EVP_sha256()) > 0);
    return {pemOf(root.get()), privateKey};
}

std::string makePrivateKey()
{
    const Key key(EVP_EC_gen(SN_X9_62_prime256v1));
    require(key != nullptr);
    return written(
        [&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

std::string makeCertificateRequest(std::string_view privateKey)
{
    const Key key = readKey(privateKey);
    const Request request(X509_REQ_new());
    require(request != nullptr && X509_REQ_set_pubkey(request.get(), key.get()) == 1
            && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0);
    return written([&](BIO* bio) { return i2d_X509_REQ_bio(bio, request.get()); });
}

std::optional<std::string> certify(const Identity& root, std::string_view request, std::string_view name,
                                   CertificateUse use)
{
    const Request asked = readRequest(request);
    EVP_PKEY* publicKey = asked != nullptr ? X509_REQ_get0_pubkey(asked.get()) : nullptr;
    const bool own = isP256(publicKey) && X509_REQ_verify(asked.get(), publicKey) == 1;
    ERR_clear_error();
    if (!own)
        return std::nullopt;
    const Certificate issuer = readCertificate(root.certificate);
    require(issuer != nullptr);
    const Certificate made = begun(publicKey, name);
    require(X509_set_issuer_name(made.get(), X509_get_subject_name(issuer.get())) == 1);
    const bool isHq = use == CertificateUse::Headquarters;
    addExtension(made.get(), issuer.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made.get(), issuer.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(made.get(), issuer.get(), NID_ext_key_usage, isHq ? "critical,serverAuth" : "critical,clientAuth");
    addExtension(made.get(), issuer.get(), NID_authority_key_identifier, "keyid:always");
    require(X509_sign(made.get(), readKey(root.privateKey).get(), EVP_sha256()) > 0);
    return pemOf(made.get());
}

std::optional<std::string> fingerprintOf(std::string_view certificate)
{
    const Certificate read = readCertificate(certificate);
    if (read == nullptr)
        return std::nullopt;
    std::string fingerprint(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    require(X509_digest(read.get(), EVP_sha256(), reinterpret_cast<unsigned char*>(fingerprint.data()), &size) == 1);
    fingerprint.resize(size);
    return fingerprint;
}

} // namespace bandanh::sync
