#include "core/vault/keyring.h"

#include "core/vault/headercopies.h"
#include "core/vault/passphrase.h"

#include <algorithm>
#include <optional>

namespace bandanh::vault {

namespace {

struct OpenedHeader {
    KeyHeader header;
    std::size_t slot = 0;
    Unlocked unlocked;
};

std::optional<OpenedHeader> openHeader(const KeyHeader& header, const Secret& passphrase)
{
    for (std::size_t i = 0; i < header.keySlots.size(); ++i) {
        const KeySlot& slot = header.keySlots[i];
        if (auto dataKey = openSlot(header, slot, passphrase))
            return OpenedHeader{header, i, Unlocked{std::move(*dataKey), slot.kind, slot.label, 0}};
    }
    return std::nullopt;
}

/// Why there is no header at all: no store either, or one whose keys are lost.
tl::unexpected<Error> headerMissing(const HeaderCopies& copies)
{
    std::error_code ignored;
    if (std::filesystem::exists(copies.store(), ignored))
        return refused(ErrorCode::HeaderDamaged, copies.path(0).string());
    return refused(ErrorCode::StoreMissing, copies.store().string());
}

Result<OpenedHeader> openCopies(const HeaderCopies& copies, std::string_view typed)
{
    const auto passphrase = passphraseBytes(typed);
    if (!passphrase)
        return refused(ErrorCode::PassphraseWrong);
    const auto found = copies.read();
    bool isAnyThere = false;
    for (std::size_t copy = 0; copy < found.size(); ++copy) {
        if (!found[copy]) {
            const ErrorCode reason = found[copy].error().code;
            if (reason != ErrorCode::StoreMissing && reason != ErrorCode::HeaderDamaged)
                return tl::unexpected(found[copy].error());
            isAnyThere = isAnyThere || reason == ErrorCode::HeaderDamaged;
            continue;
        }
        isAnyThere = true;
        auto opened = openHeader(*found[copy], *passphrase);
        if (!opened)
            return refused(ErrorCode::PassphraseWrong);
        if (!isAuthentic(opened->header, opened->unlocked.dataKey))
            continue;
        opened->unlocked.headerCopy = copy;
        return std::move(*opened);
    }
    if (!isAnyThere)
        return headerMissing(copies);
    return refused(ErrorCode::HeaderDamaged, copies.path(0).string());
}

/// The newest header that the holder of the data key made.
Result<KeyHeader> authenticHeader(const HeaderCopies& copies, const Secret& dataKey)
{
    for (const auto& header : copies.read()) {
        if (header && isAuthentic(*header, dataKey))
            return *header;
        if (!header && header.error().code == ErrorCode::StoreNewer)
            return header;
    }
    return refused(ErrorCode::HeaderDamaged, copies.path(0).string());
}

/// Nothing that an earlier generation held may open the store from here on.
Result<void> supersede(const HeaderCopies& copies, KeyHeader header, const Secret& dataKey)
{
    header.oldestGeneration = ++header.generation;
    authenticate(header, dataKey);
    return copies.replaceAll(header);
}

} // namespace

Result<Unlocked> createVault(const std::filesystem::path& store, const NewPassphrase& passphrase, Random& random,
                             const Disk& disk)
{
    const HeaderCopies copies(store, disk);
    std::error_code unreadable; // is said when the headers beside it are read
    if (std::filesystem::exists(store, unreadable))
        return refused(ErrorCode::StoreExists, store.string());
    const auto found = copies.read();
    const bool isFree = std::all_of(found.begin(), found.end(), [](const auto& header) {
        return !header && header.error().code == ErrorCode::StoreMissing;
    });
    if (!isFree) {
        auto begun = unlock(store, passphrase.typed, disk);
        return begun ? std::move(begun) : refused(ErrorCode::StoreExists, store.string());
    }
    const auto secret = passphraseBytes(passphrase.typed);
    if (!secret)
        return tl::unexpected(secret.error());

    Unlocked unlocked{Secret(32), SlotKind::Passphrase, std::string(kFirstSlotLabel), 0};
    random.fill({unlocked.dataKey.data(), unlocked.dataKey.size()});
    KeyHeader header;
    random.fill(header.vault);
    const NewSlot first{SlotKind::Passphrase, unlocked.slotLabel, passphrase.parameters};
    header.keySlots.push_back(sealSlot(header, first, *secret, unlocked.dataKey, random));
    authenticate(header, unlocked.dataKey);
    // All three from the first day: a bad sector may come before the first change of passphrase.
    const auto written = copies.replaceAll(header);
    if (!written) {
        copies.discard();
        return tl::unexpected(written.error());
    }
    return unlocked;
}

Result<Unlocked> unlock(const std::filesystem::path& store, std::string_view passphrase, const Disk& disk)
{
    const HeaderCopies copies(store, disk);
    return openCopies(copies, passphrase).map([&](OpenedHeader&& opened) {
        // Unlocking succeeds on a full or read-only disk too; what could not be mended is met again next time.
        static_cast<void>(copies.mend(opened.header, opened.unlocked.dataKey));
        return std::move(opened.unlocked);
    });
}

Result<void> addSlot(const std::filesystem::path& store, const Unlocked& unlocked, const NewSlot& slot,
                     std::string_view passphrase, Random& random, const Disk& disk)
{
    const HeaderCopies copies(store, disk);
    auto header = authenticHeader(copies, unlocked.dataKey);
    if (!header)
        return tl::unexpected(header.error());
    const bool isTaken = std::any_of(header->keySlots.begin(), header->keySlots.end(),
                                     [&](const KeySlot& other) { return other.label == slot.label; });
    if (isTaken || slot.label.size() > KeySlot::kLabelSize)
        return refused(ErrorCode::InvalidValue, "label", slot.label);
    if (header->keySlots.size() >= KeyHeader::kMaxSlots)
        return refused(ErrorCode::InvalidValue, "slots", std::to_string(header->keySlots.size() + 1));
    const auto secret = passphraseBytes(passphrase);
    if (!secret)
        return tl::unexpected(secret.error());

    header->keySlots.push_back(sealSlot(*header, slot, *secret, unlocked.dataKey, random));
    ++header->generation;
    authenticate(*header, unlocked.dataKey);
    return copies.advance(*header, unlocked.dataKey);
}

Result<void> removeSlot(const std::filesystem::path& store, const Unlocked& unlocked, std::string_view label,
                        const Disk& disk)
{
    const HeaderCopies copies(store, disk);
    auto header = authenticHeader(copies, unlocked.dataKey);
    if (!header)
        return tl::unexpected(header.error());
    const auto slot = std::find_if(header->keySlots.begin(), header->keySlots.end(),
                                   [&](const KeySlot& one) { return one.label == label; });
    if (slot == header->keySlots.end())
        return refused(ErrorCode::UnknownRecord, std::string(label));
    header->keySlots.erase(slot);
    if (std::none_of(header->keySlots.begin(), header->keySlots.end(),
                     [](const KeySlot& one) { return one.isKnown(); }))
        return refused(ErrorCode::InvalidValue, "slots", "1");
    return supersede(copies, std::move(*header), unlocked.dataKey);
}

Result<void> changePassphrase(const std::filesystem::path& store, std::string_view current, const NewPassphrase& next,
                              Random& random, const Disk& disk)
{
    const HeaderCopies copies(store, disk);
    auto opened = openCopies(copies, current);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto secret = passphraseBytes(next.typed);
    if (!secret)
        return tl::unexpected(secret.error());

    KeyHeader header = std::move(opened->header);
    const KeySlot& old = header.keySlots[opened->slot];
    const NewSlot renewed{old.kind, old.label, next.parameters};
    header.keySlots[opened->slot] = sealSlot(header, renewed, *secret, opened->unlocked.dataKey, random);
    return supersede(copies, std::move(header), opened->unlocked.dataKey);
}

} // namespace bandanh::vault
