#pragma once

#include "core/vault/disk.h"
#include "core/vault/secret.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::vault {

/// What a file holds, told by its first bytes whatever it is called: image/jpeg, image/png, application/pdf; nothing for
/// anything else.
std::optional<std::string_view> mediaTypeOf(std::string_view bytes);

/// The photos and papers of one store, in a folder beside it: STORE.attachments. Each is a file of its own, encrypted with a
/// key from the store's, and found by the hash of what it holds, so that the same photo lies there once. The file's own name
/// is that hash keyed once more: whoever has the disk and a photo cannot tell whether it is here. Nothing that a record says
/// ever becomes part of a path.
///
///     8 magic "BANDANHA" | 2 version | 24 header of the stream
///     pieces of 64 KiB, each 17 bytes longer for being sealed (libsodium's secretstream); the last is marked as such
///
/// Each piece is bound to the hash, so that a file renamed to another's name is refused. Any thread may use it.
class AttachmentFolder
{
public:
    static constexpr std::size_t kMaxBytes = 20 * 1024 * 1024;

    AttachmentFolder(const std::filesystem::path& store, const Secret& dataKey, const Disk& disk);

    const std::filesystem::path& path() const { return m_folder; }

    /// Keeps the bytes and returns their hash, 64 hexadecimal digits. What is there already is not written again, unless it is
    /// damaged. `called` names it in the refusals: AttachmentForeign, AttachmentTooLarge, DiskFull, NotPermitted.
    Result<std::string> keep(std::string_view bytes, std::string_view called) const;
    /// Whether there is a file for it; not whether it is whole.
    bool holds(std::string_view hash) const;
    /// Refuses AttachmentMissing, AttachmentDamaged (also: not of this store), StoreNewer, NotPermitted.
    Result<std::string> read(std::string_view hash, std::string_view called) const;

private:
    std::filesystem::path fileOf(std::string_view hash) const;
    std::string seal(std::string_view bytes, std::string_view hash) const;
    std::optional<std::string> open(std::string_view sealed, std::string_view hash) const;

    std::filesystem::path m_folder;
    Secret m_contentKey;
    Secret m_nameKey;
    const Disk& m_disk;
};

} // namespace bandanh::vault
