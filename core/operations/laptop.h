#pragma once

#include "core/operations/operation.h"
#include "core/store/store.h"
#include "core/support/clock.h"
#include "core/support/random.h"
#include "core/vault/attachmentfolder.h"
#include "core/vault/keyring.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace bandanh::operations {

/// Who works with a store, asked once at the first run.
struct LaptopSettings {
    std::string name;
    records::Scope province = records::kNational;
    std::string language = "en"; ///< BCP 47
};

/// A store with its vault, opened by a passphrase: everything that a program needs before it can work.
class Laptop
{
public:
    /// Makes key header and store; after a refusal neither is left behind.
    /// Refuses as createVault and Store::create do.
    static Result<std::unique_ptr<Laptop>> create(const std::filesystem::path& path,
                                                  const vault::NewPassphrase& passphrase,
                                                  const LaptopSettings& settings);
    /// Refuses as unlock and Store::open do.
    static Result<std::unique_ptr<Laptop>> open(const std::filesystem::path& path, std::string_view passphrase);

    Laptop(const Laptop&) = delete;
    Laptop& operator=(const Laptop&) = delete;

    store::Store& store() { return *m_store; }
    /// The photos and papers beside the store; for any thread.
    const vault::AttachmentFolder& attachments() const { return m_attachments; }
    /// For operations on the store's own writer, in the thread that opened it.
    const Desk& desk() const { return m_desk; }
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }

    LaptopSettings settings();
    void setSettings(const LaptopSettings& settings);

    /// Which copy of the key header opened it: 0, unless the first ones are damaged. To be told to the person.
    std::size_t headerCopy() const { return m_headerCopy; }
    /// True where the passphrase is guessed faster than a real store allows: made by a test, to be shown as such.
    bool isForTests();

private:
    Laptop(std::unique_ptr<store::Store> opened, const vault::Unlocked& unlocked);

    SystemClock m_clock;
    SystemRandom m_random;
    vault::SystemDisk m_disk;
    std::unique_ptr<store::Store> m_store;
    vault::AttachmentFolder m_attachments;
    Desk m_desk;
    std::size_t m_headerCopy;
};

} // namespace bandanh::operations
