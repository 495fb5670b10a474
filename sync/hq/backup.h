#pragma once

#include "sync/hq/headquarters.h"

namespace bandanh::sync::hq {

/// What a store of headquarters holds, counted when it was read again.
struct BackupContent {
    std::int64_t records = 0;
    std::size_t devices = 0;
    std::string digest; ///< of the content
};

/// Writes an encrypted copy of one state of the store while others go on working. It is read again and counted before it gets
/// its name. Refuses StoreExists, StoreDamaged (the copy is not sound, so what was copied is not), DiskFull, NotPermitted,
/// FileMissing, each with `file`.
Result<BackupContent> backUp(Headquarters& headquarters, const std::filesystem::path& file);

struct Restored {
    BackupContent content;
    std::filesystem::path replaced; ///< what was there before; empty where nothing was
};

/// Puts a backup in the place of the store of a folder that has the key, once it was read whole. Refuses what readKey()
/// refuses; StoreMissing(file); StoreDamaged(file), also with another key; StoreInUse while any program has the store.
Result<Restored> restore(const HqFolder& folder, const std::filesystem::path& file, Timestamp now);

} // namespace bandanh::sync::hq
