#include "core/operations/laptop.h"

#include "core/vault/headercopies.h"

#include <array>

namespace bandanh::operations {

namespace {

constexpr std::string_view kName = "name";
constexpr std::string_view kProvince = "province";
constexpr std::string_view kLanguage = "language";
constexpr std::string_view kDevice = "device";
constexpr std::string_view kForTests = "for_tests";

store::Key keyOf(const vault::Unlocked& unlocked)
{
    return store::Key(unlocked.dataKey.data(), store::kKeySize);
}

/// What a creation that failed takes away again.
class Creation
{
public:
    explicit Creation(std::filesystem::path store) : m_store(std::move(store)), m_hadKeys(hasKeys()) {}

    void undo() const
    {
        std::error_code ignored;
        for (const char* ending : {"", "-wal", "-shm", "-journal", ".lock"})
            std::filesystem::remove(std::filesystem::path(m_store) += ending, ignored);
        // Keys that were there before may belong to a store that somebody moved away: without them it is lost.
        if (!m_hadKeys)
            vault::HeaderCopies(m_store, m_disk).discard();
    }

private:
    bool hasKeys() const
    {
        const vault::HeaderCopies copies(m_store, m_disk);
        std::error_code ignored;
        for (std::size_t copy = 0; copy < vault::HeaderCopies::kCopies; ++copy)
            if (std::filesystem::exists(copies.path(copy), ignored))
                return true;
        return false;
    }

    std::filesystem::path m_store;
    vault::SystemDisk m_disk;
    bool m_hadKeys;
};

/// A creation that was cut short before its first page leaves an empty file behind.
void discardEmptyFile(const std::filesystem::path& path)
{
    std::error_code failure;
    if (std::filesystem::is_regular_file(path, failure) && std::filesystem::file_size(path, failure) == 0 && !failure)
        std::filesystem::remove(path, failure);
}

/// A creation that was cut short after its first page has no name for the device yet.
void completeDevice(store::Store& store, Random& random)
{
    if (store::Store::setting(store.writer(), kDevice))
        return;
    std::array<std::uint8_t, 16> device{};
    random.fill(device);
    store::Store::setSetting(store.writer(), kDevice, {reinterpret_cast<const char*>(device.data()), device.size()});
}

} // namespace

Laptop::Laptop(std::unique_ptr<store::Store> opened, const vault::Unlocked& unlocked)
    : m_store(std::move(opened)),
      m_attachments(m_store->path(), unlocked.dataKey, m_disk),
      m_desk{m_store->writer(), m_clock, m_random},
      m_headerCopy(unlocked.headerCopy)
{}

Result<std::unique_ptr<Laptop>> Laptop::create(const std::filesystem::path& path,
                                               const vault::NewPassphrase& passphrase, const LaptopSettings& settings)
{
    SystemRandom random;
    discardEmptyFile(path);
    const Creation creation(path);
    auto unlocked = vault::createVault(path, passphrase, random);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    try {
        auto created = store::Store::create(path.string(), keyOf(*unlocked), random);
        if (!created) {
            // Another program may be making it at this very moment: what is there is then not ours to take away.
            if (created.error().code != ErrorCode::StoreInUse && created.error().code != ErrorCode::StoreExists)
                creation.undo();
            return tl::unexpected(created.error());
        }
        std::unique_ptr<Laptop> laptop(new Laptop(std::move(*created), *unlocked));
        laptop->setSettings(settings);
        if (!passphrase.parameters.areFitForUse())
            store::Store::setSetting(laptop->m_store->writer(), kForTests, "1");
        return laptop;
    } catch (...) {
        creation.undo();
        throw;
    }
}

Result<std::unique_ptr<Laptop>> Laptop::open(const std::filesystem::path& path, std::string_view passphrase)
{
    auto unlocked = vault::unlock(path, passphrase);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    auto opened = store::Store::open(path.string(), keyOf(*unlocked));
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<Laptop> laptop(new Laptop(std::move(*opened), *unlocked));
    completeDevice(*laptop->m_store, laptop->m_random);
    return laptop;
}

LaptopSettings Laptop::settings()
{
    LaptopSettings settings;
    auto& connection = m_store->writer();
    settings.name = store::Store::setting(connection, kName).value_or(std::string());
    settings.province =
        records::parseScope(store::Store::setting(connection, kProvince).value_or("")).value_or(records::kNational);
    settings.language = store::Store::setting(connection, kLanguage).value_or(settings.language);
    return settings;
}

void Laptop::setSettings(const LaptopSettings& settings)
{
    auto& connection = m_store->writer();
    store::Transaction transaction(connection);
    store::Store::setSetting(connection, kName, settings.name);
    store::Store::setSetting(connection, kProvince, records::scopeText(settings.province));
    store::Store::setSetting(connection, kLanguage, settings.language);
    transaction.commit();
}

bool Laptop::isForTests()
{
    return store::Store::setting(m_store->writer(), kForTests).has_value();
}

} // namespace bandanh::operations
