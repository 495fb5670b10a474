#pragma once

#include "sync/hq/hqfolder.h"
#include "sync/hq/service.h"
#include "sync/hq/sqlitehqstore.h"

namespace bandanh::sync::hq {

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
