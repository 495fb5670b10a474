#include "sync/hq/headquarters.h"

#include "core/vault/disk.h"
#include "sync/protocol/enrolmentcode.h"

namespace bandanh::sync::hq {

using store::Store;

namespace {

constexpr std::string_view kRootCertificate = "root_certificate";
constexpr std::string_view kRootKey = "root_key";
constexpr std::string_view kServiceCertificate = "service_certificate";
constexpr std::string_view kServiceKey = "service_key";
constexpr std::string_view kLanguage = "language";
// Two names: a certificate whose issuer has its own name passes for self-signed.
constexpr std::string_view kRootName = "Bandanh root";
constexpr std::string_view kServiceName = "Bandanh headquarters";

store::Key keyOf(const vault::Secret& key)
{
    return store::Key(key.data(), store::kKeySize);
}

void removeStore(const std::filesystem::path& path)
{
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(path.string() + ending, ignored);
}

/// What headquarters is to everybody, for as long as it exists.
void keepIdentity(store::Connection& connection, std::string_view language)
{
    const Identity root = makeRoot(kRootName);
    const std::string serviceKey = makePrivateKey();
    const auto certificate =
        certify(root, makeCertificateRequest(serviceKey), kServiceName, CertificateUse::Headquarters);
    store::Transaction transaction(connection);
    Store::setSetting(connection, kRootCertificate, root.certificate);
    Store::setSetting(connection, kRootKey, root.privateKey);
    Store::setSetting(connection, kServiceCertificate, *certificate);
    Store::setSetting(connection, kServiceKey, serviceKey);
    Store::setSetting(connection, kLanguage, language);
    transaction.commit();
}

} // namespace

Headquarters::Headquarters(HqFolder folder, std::unique_ptr<SqliteHqStore> store)
    : m_folder(std::move(folder)), m_store(std::move(store))
{}

/// Made under another name and renamed when it is whole, so that a store without its root is never taken for one.
Result<void> Headquarters::fill(const HqFolder& folder, const vault::Secret& key, std::string_view language,
                                Random& random)
{
    const std::filesystem::path unfinished = folder.storeFile().string() + ".unfinished";
    removeStore(unfinished);
    auto made = Store::create(unfinished.string(), keyOf(key), random);
    if (!made)
        return tl::unexpected(made.error());
    {
        const auto opened = SqliteHqStore::open(std::move(*made));
        if (!opened)
            return tl::unexpected(opened.error());
        keepIdentity((*opened)->connection(), language);
    }
    const vault::SystemDisk disk;
    auto renamed =
        disk.rename(unfinished, folder.storeFile()).and_then([&] { return disk.flushFolder(folder.path()); });
    removeStore(unfinished);
    return renamed;
}

Result<std::unique_ptr<Headquarters>> Headquarters::create(const HqFolder& folder, std::string_view language,
                                                           Random& random)
{
    if (std::filesystem::exists(folder.storeFile()))
        return refused(ErrorCode::StoreExists, folder.storeFile().string());
    if (const auto made = folder.make(); !made)
        return tl::unexpected(made.error());
    const auto key = folder.makeKey(random);
    if (!key)
        return tl::unexpected(key.error());
    if (const auto filled = fill(folder, *key, language, random); !filled)
        return tl::unexpected(filled.error());
    return open(folder);
}

Result<std::unique_ptr<Headquarters>> Headquarters::open(const HqFolder& folder)
{
    const auto key = folder.readKey();
    if (!key)
        return tl::unexpected(key.error());
    auto opened = Store::open(folder.storeFile().string(), keyOf(*key), store::Sharing::Shared);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!SqliteHqStore::isIn((*opened)->writer()))
        return refused(ErrorCode::StoreDamaged, folder.storeFile().string());
    auto store = SqliteHqStore::open(std::move(*opened));
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<Headquarters>(new Headquarters(folder, std::move(*store)));
}

std::string Headquarters::setting(std::string_view name)
{
    return Store::setting(m_store->connection(), name).value_or(std::string());
}

Identity Headquarters::root()
{
    return {setting(kRootCertificate), setting(kRootKey)};
}

ServiceIdentity Headquarters::serviceIdentity()
{
    return {{setting(kServiceCertificate), setting(kServiceKey)}, setting(kRootCertificate)};
}

std::string Headquarters::language()
{
    return setting(kLanguage);
}

std::string Headquarters::invite(Invitation invitation, Random& random)
{
    EnrolmentCode code;
    const std::string fingerprint = fingerprintOf(setting(kRootCertificate)).value();
    std::copy_n(fingerprint.begin(), code.root.size(), code.root.begin());
    random.fill(code.secret);
    invitation.secretHash = hashOfSecret({reinterpret_cast<const char*>(code.secret.data()), code.secret.size()});
    m_store->invite(invitation);
    return code.text();
}

} // namespace bandanh::sync::hq
