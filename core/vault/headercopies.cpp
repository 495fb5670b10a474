#include "core/vault/headercopies.h"

namespace bandanh::vault {

std::filesystem::path HeaderCopies::path(std::size_t copy) const
{
    std::string name = m_store.string() + ".keys";
    if (copy > 0)
        name += "." + std::to_string(copy);
    return name;
}

std::array<Result<KeyHeader>, HeaderCopies::kCopies> HeaderCopies::read() const
{
    const auto one = [this](std::size_t copy) -> Result<KeyHeader> {
        const auto bytes = m_disk.read(path(copy), KeyHeader::kMaxBytes + 1);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (!*bytes)
            return refused(ErrorCode::StoreMissing, m_store.string());
        return decodeHeader(**bytes, path(copy).string());
    };
    return {one(0), one(1), one(2)};
}

Result<void> HeaderCopies::advance(const KeyHeader& next, const Secret& dataKey) const
{
    const auto found = read();
    const auto isGood = [&](std::size_t copy) { return found[copy] && isAuthentic(*found[copy], dataKey); };
    // From the oldest on, so that every header is whole in at least one place at every moment.
    if (isGood(0) && isGood(1)) {
        if (auto kept = write(2, *found[1]); !kept)
            return kept;
    }
    if (isGood(0)) {
        if (auto kept = write(1, *found[0]); !kept)
            return kept;
    }
    return write(0, next);
}

Result<void> HeaderCopies::replaceAll(const KeyHeader& header) const
{
    for (std::size_t copy = 0; copy < kCopies; ++copy) {
        if (auto written = write(copy, header); !written)
            return written;
    }
    return {};
}

Result<void> HeaderCopies::mend(const KeyHeader& header, const Secret& dataKey) const
{
    const auto found = read();
    for (std::size_t copy = 0; copy < kCopies; ++copy) {
        const bool isGood =
            found[copy] && found[copy]->generation >= header.oldestGeneration && isAuthentic(*found[copy], dataKey);
        const bool isNotOurs = !found[copy] && found[copy].error().code == ErrorCode::StoreNewer;
        if (isGood || isNotOurs)
            continue;
        if (auto written = write(copy, header); !written)
            return written;
    }
    return {};
}

void HeaderCopies::discard() const
{
    for (std::size_t copy = 0; copy < kCopies; ++copy)
        m_disk.discard(path(copy));
}

Result<void> HeaderCopies::write(std::size_t copy, const KeyHeader& header) const
{
    return writeDurably(path(copy), encodeHeader(header), m_disk);
}

} // namespace bandanh::vault
