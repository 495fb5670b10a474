// The power goes at every step of every change to the key header; afterwards the store opens, with what was before or
// with what was to be, and never with both.

#include "tests/core/vault/pulleddisk.h"
#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

const std::filesystem::path kStore = "/nowhere/store.bandanh";
const std::filesystem::path kKeys = "/nowhere/store.bandanh.keys";
const NewSlot kSecond{SlotKind::Passphrase, "second", kQuick};
constexpr AfterCut kOutcomes[] = {AfterCut::NothingLost, AfterCut::NamesLost, AfterCut::NamesKept};

Unlocked created(const PulledDisk& disk)
{
    SeededRandom random(1);
    auto vault = createVault(kStore, {"mango river", kQuick}, random, disk);
    REQUIRE(vault);
    return std::move(*vault);
}

bool opens(const PulledDisk& disk, std::string_view passphrase, const Secret& dataKey)
{
    const auto unlocked = unlock(kStore, passphrase, disk);
    if (unlocked)
        return unlocked->dataKey.isSameAs(dataKey);
    REQUIRE(unlocked.error().code == ErrorCode::PassphraseWrong);
    return false;
}

using Change = std::function<void(PulledDisk&, const Unlocked&)>;

/// Runs a change with the plug pulled at each of its steps, and looks at each outcome.
int pullAtEveryStep(const Change& change, const std::function<void(PulledDisk&, const Unlocked&)>& look)
{
    for (int step = 0;; ++step) {
        bool wasPulled = false;
        for (const AfterCut outcome : kOutcomes) {
            CAPTURE(step, static_cast<int>(outcome));
            PulledDisk disk;
            const Unlocked unlocked = created(disk);
            disk.pullAt(step);
            wasPulled = false;
            try {
                change(disk, unlocked);
            } catch (const PlugPulled&) {
                wasPulled = true;
            }
            disk.comeBack(outcome);
            look(disk, unlocked);
        }
        if (!wasPulled)
            return step;
    }
}

} // namespace

TEST_CASE("a creation that was cut short can be begun again, and then opens")
{
    int step = 0;
    for (bool wasPulled = true; wasPulled; ++step) {
        for (const AfterCut outcome : kOutcomes) {
            CAPTURE(step, static_cast<int>(outcome));
            PulledDisk disk;
            disk.pullAt(step);
            wasPulled = false;
            try {
                created(disk);
            } catch (const PlugPulled&) {
                wasPulled = true;
            }
            disk.comeBack(outcome);
            const auto found = unlock(kStore, "mango river", disk);
            if (!found)
                REQUIRE(found.error().code == ErrorCode::StoreMissing);
            const Unlocked again = created(disk);
            if (found)
                REQUIRE(again.dataKey.isSameAs(found->dataKey));
            REQUIRE(opens(disk, "mango river", again.dataKey));
        }
    }
    CHECK(step > 12);
}

TEST_CASE("a changed passphrase is the old or the new one, never both, and never neither")
{
    const auto change = [](PulledDisk& disk, const Unlocked&) {
        SeededRandom random(2);
        const auto changed = changePassphrase(kStore, "mango river", {"otter violin", kQuick}, random, disk);
        REQUIRE(changed);
    };
    int changed = 0;
    const int steps = pullAtEveryStep(change, [&](PulledDisk& disk, const Unlocked& unlocked) {
        const bool isOld = opens(disk, "mango river", unlocked.dataKey);
        const bool isNew = opens(disk, "otter violin", unlocked.dataKey);
        REQUIRE(isOld != isNew);
        changed += isNew ? 1 : 0;
        // Opening finished what was cut short: not even an older copy takes the other passphrase any more.
        disk.damage(kKeys);
        REQUIRE(opens(disk, "otter violin", unlocked.dataKey) == isNew);
        REQUIRE(opens(disk, "mango river", unlocked.dataKey) == isOld);
    });
    CHECK(steps == 12);
    CHECK(changed > 0);
}

TEST_CASE("a slot is added or it is not; the first one opens in any case")
{
    const auto change = [](PulledDisk& disk, const Unlocked& unlocked) {
        SeededRandom random(2);
        const auto added = addSlot(kStore, unlocked, kSecond, "otter violin", random, disk);
        REQUIRE(added);
    };
    int added = 0;
    const int steps = pullAtEveryStep(change, [&](PulledDisk& disk, const Unlocked& unlocked) {
        REQUIRE(opens(disk, "mango river", unlocked.dataKey));
        added += opens(disk, "otter violin", unlocked.dataKey) ? 1 : 0;
        disk.damage(kKeys);
        REQUIRE(opens(disk, "mango river", unlocked.dataKey));
    });
    CHECK(steps == 12);
    CHECK(added > 0);
}

TEST_CASE("a removed slot opens nothing once the removal is seen")
{
    const auto change = [](PulledDisk& disk, const Unlocked& unlocked) {
        SeededRandom random(2);
        const auto removed = addSlot(kStore, unlocked, kSecond, "otter violin", random, disk).and_then([&] {
            return removeSlot(kStore, unlocked, kSecond.label, disk);
        });
        REQUIRE(removed);
    };
    pullAtEveryStep(change, [&](PulledDisk& disk, const Unlocked& unlocked) {
        REQUIRE(opens(disk, "mango river", unlocked.dataKey));
        const bool isThere = opens(disk, "otter violin", unlocked.dataKey);
        disk.damage(kKeys);
        if (!isThere)
            REQUIRE_FALSE(opens(disk, "otter violin", unlocked.dataKey));
        REQUIRE(opens(disk, "mango river", unlocked.dataKey));
    });
}

TEST_CASE("mending damaged copies may be cut short as well")
{
    const auto change = [](PulledDisk& disk, const Unlocked&) {
        disk.damage(kKeys);
        const auto unlocked = unlock(kStore, "mango river", disk);
        REQUIRE(unlocked->headerCopy == 1);
    };
    const int steps = pullAtEveryStep(change, [&](PulledDisk& disk, const Unlocked& unlocked) {
        REQUIRE(opens(disk, "mango river", unlocked.dataKey));
        REQUIRE(unlock(kStore, "mango river", disk)->headerCopy == 0);
    });
    CHECK(steps == 4);
}
