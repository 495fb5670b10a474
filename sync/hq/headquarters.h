#pragma once

#include "core/vault/secret.h"
#include "sync/hq/service.h"
#include "sync/hq/sqlitehqstore.h"

#include <filesystem>

namespace bandanh::sync::hq {

/// Where headquarters lives: a folder with `hq.key`, which opens `hq.bandanh`, and nothing in the clear. The private root and
/// the service's own key lie inside the store.
class HqFolder
{
public:
    explicit HqFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path keyFile() const { return m_path / "hq.key"; }
    std::filesystem::path storeFile() const { return m_path / "hq.bandanh"; }

    /// Refuses StoreMissing (nothing of headquarters is there), HeaderDamaged, NotPermitted, each with its path.
    Result<vault::Secret> readKey() const;
    /// The key that is there, or a new one.
    Result<vault::Secret> makeKey(Random& random) const;
    /// Whether others on this machine may read the key: to be told to the person.
    bool isKeyOpenToOthers() const;

private:
    std::filesystem::path m_path;
};

/// Headquarters, opened: several programs may have it open at a time.
class Headquarters
{
public:
    /// Makes the folder and all that is in it. One that was cut short is made anew, with the key that is there.
    /// Refuses StoreExists, HeaderDamaged, NotPermitted, DiskFull, FileMissing.
    static Result<std::unique_ptr<Headquarters>> create(const HqFolder& folder, std::string_view language,
                                                        Random& random);
    /// Refuses what HqFolder::readKey and Store::open refuse; StoreDamaged where it is a store, but of no headquarters.
    static Result<std::unique_ptr<Headquarters>> open(const HqFolder& folder);

    const HqFolder& folder() const { return m_folder; }
    SqliteHqStore& store() { return *m_store; }
    Identity root();
    ServiceIdentity serviceIdentity();
    /// Of the sentences of its programs, BCP 47.
    std::string language();

    /// Keeps an invitation and returns its code, which is told once and kept nowhere. `secretHash` is filled in.
    std::string invite(Invitation invitation, Random& random);

private:
    Headquarters(HqFolder folder, std::unique_ptr<SqliteHqStore> store);
    static Result<void> fill(const HqFolder& folder, const vault::Secret& key, std::string_view language,
                             Random& random);
    std::string setting(std::string_view name);

    HqFolder m_folder;
    std::unique_ptr<SqliteHqStore> m_store;
};

} // namespace bandanh::sync::hq
