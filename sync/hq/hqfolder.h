#pragma once

#include "core/support/random.h"
#include "core/support/result.h"
#include "core/vault/secret.h"

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

    /// A folder that only its owner may look into; one that has other things in it stays as open as it is. Refuses
    /// NotPermitted, DiskFull.
    Result<void> make() const;
    /// Refuses StoreMissing (nothing of headquarters is there), HeaderDamaged, NotPermitted, each with its path.
    Result<vault::Secret> readKey() const;
    /// The key that is there, or a new one.
    Result<vault::Secret> makeKey(Random& random) const;
    /// Whether others on this machine may read the key: to be told to the person.
    bool isKeyOpenToOthers() const;

private:
    std::filesystem::path m_path;
};

} // namespace bandanh::sync::hq
