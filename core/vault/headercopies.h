#pragma once

#include "core/vault/disk.h"
#include "core/vault/keyheader.h"

#include <array>
#include <filesystem>

namespace bandanh::vault {

/// The key header as it lies beside its store, three times: FILE.keys, and the copies FILE.keys.1 and FILE.keys.2,
/// which are the generations before it. Losing the header is losing every record, so one bad sector must not be enough.
class HeaderCopies
{
public:
    static constexpr std::size_t kCopies = 3;

    HeaderCopies(std::filesystem::path store, const Disk& disk) : m_store(std::move(store)), m_disk(disk) {}

    const std::filesystem::path& store() const { return m_store; }
    /// 0 is the current one.
    std::filesystem::path path(std::size_t copy) const;

    /// Each copy as found: StoreMissing where there is none, HeaderDamaged, StoreNewer, NotPermitted.
    std::array<Result<KeyHeader>, kCopies> read() const;

    /// Makes `next` the current header; what was current before stays as copy 1, and copy 1 as copy 2. A damaged header,
    /// or one that the data key did not sign, never takes the place of a good one.
    Result<void> advance(const KeyHeader& next, const Secret& dataKey) const;
    /// Writes `header` over all three: nothing that an earlier generation held opens the store any more.
    Result<void> replaceAll(const KeyHeader& header) const;
    /// Rewrites the copies that are missing, damaged, not signed by the data key, or older than `header` wants kept.
    Result<void> mend(const KeyHeader& header, const Secret& dataKey) const;
    /// Takes away what an interrupted creation wrote.
    void discard() const;

private:
    Result<void> write(std::size_t copy, const KeyHeader& header) const;

    std::filesystem::path m_store;
    const Disk& m_disk;
};

} // namespace bandanh::vault
