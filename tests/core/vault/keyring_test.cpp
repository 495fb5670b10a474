#include "core/vault/keyring.h"

#include "tests/core/vault/pulleddisk.h"
#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <map>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

struct Fixture {
    ScratchFolder folder;
    std::filesystem::path store = folder / "store";
    SeededRandom random{1};

    Unlocked create(std::string_view passphrase = "mango river")
    {
        auto vault = createVault(store, {passphrase, kQuick}, random);
        REQUIRE(vault);
        return std::move(*vault);
    }
    std::filesystem::path keys(int copy) const
    {
        return store.string() + ".keys" + (copy > 0 ? "." + std::to_string(copy) : "");
    }
    /// Every file in the folder and what is in it.
    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            found[entry.path().filename()] = contentOf(entry.path());
        return found;
    }
};

const Error kWrong{ErrorCode::PassphraseWrong, {}};

} // namespace

TEST_CASE_METHOD(Fixture, "a new vault opens with its passphrase and no other")
{
    const Unlocked made = create();
    CHECK(made.dataKey.size() == 32);
    const auto opened = unlock(store, "mango river");
    REQUIRE(opened);
    CHECK(opened->dataKey.isSameAs(made.dataKey));
    CHECK(opened->slotKind == SlotKind::Passphrase);
    CHECK(opened->slotLabel == kFirstSlotLabel);
    CHECK(opened->headerCopy == 0);
    CHECK(unlock(store, "mango rivers").error() == kWrong);
    CHECK(unlock(store, "").error() == kWrong);
    CHECK(unlock(store, "\xFF").error() == kWrong);
}

TEST_CASE_METHOD(Fixture, "a Khmer passphrase opens however its syllables were typed")
{
    create("ស្ត្រី\u200Bខ្មែរ");
    CHECK(unlock(store, "\u179F\u17D2\u179A\u17D2\u178F\u17B8\u1781\u17D2\u1798\u17C2\u179A"));
}

TEST_CASE_METHOD(Fixture, "two vaults never share a key")
{
    const Unlocked one = create();
    store = folder / "other";
    CHECK_FALSE(create().dataKey.isSameAs(one.dataKey));
}

TEST_CASE_METHOD(Fixture, "the data key is nowhere in the files")
{
    const Unlocked made = create();
    const std::string_view key(reinterpret_cast<const char*>(made.dataKey.data()), made.dataKey.size());
    for (const auto& [name, content] : files()) {
        CHECK(content.find(key.substr(0, 8)) == std::string::npos);
        CHECK(content.find("mango") == std::string::npos);
    }
}

TEST_CASE_METHOD(Fixture, "nothing that exists is created again")
{
    const Error exists{ErrorCode::StoreExists, {store.string()}};
    create();
    const auto before = files();
    CHECK(createVault(store, {"another one", kQuick}, random).error() == exists);
    CHECK(files() == before);

    put(store, "a store");
    CHECK(createVault(store, {"mango river", kQuick}, random).error() == exists);
    for (int copy = 0; copy < 3; ++copy)
        std::filesystem::remove(keys(copy));
    CHECK(createVault(store, {"mango river", kQuick}, random).error() == exists);
}

TEST_CASE_METHOD(Fixture, "a creation without a passphrase or a folder leaves nothing")
{
    CHECK(createVault(store, {" ", kQuick}, random).error() == Error{ErrorCode::ValueMissing, {"passphrase"}});
    CHECK(files().empty());
    CHECK(createVault(folder / "gone/store", {"mango river", kQuick}, random).error().code == ErrorCode::FileMissing);
    CHECK(files().empty());
}

TEST_CASE("a creation that finds the disk full leaves nothing")
{
    const int write = GENERATE(0, 1, 2);
    SeededRandom random(1);
    PulledDisk disk;
    disk.fillAt(write);
    const auto made = createVault("/nowhere/store", {"mango river", kQuick}, random, disk);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::DiskFull);
    CHECK(disk.countFiles() == 0);
}

TEST_CASE_METHOD(Fixture, "a full disk does not keep anybody out")
{
    const PulledDisk disk;
    REQUIRE(createVault("/nowhere/store", {"mango river", kQuick}, random, disk));
    PulledDisk full = disk;
    full.damage("/nowhere/store.keys");
    full.fillAt(0);
    CHECK(unlock("/nowhere/store", "mango river", full)->headerCopy == 1);
    CHECK(unlock("/nowhere/store", "mango river", full)->headerCopy == 1);
}

TEST_CASE_METHOD(Fixture, "a header that somebody without the key changed is not used")
{
    const Unlocked made = create();
    KeyHeader forged = *decodeHeader(contentOf(keys(0)), "");
    forged.keySlots.push_back(forged.keySlots[0]);
    forged.keySlots[1].label = "stranger";
    put(keys(0), encodeHeader(forged));
    CHECK(unlock(store, "mango river")->headerCopy == 1);
    CHECK(unlock(store, "mango river")->headerCopy == 0);

    for (int copy = 0; copy < 3; ++copy)
        put(keys(copy), encodeHeader(forged));
    CHECK(unlock(store, "mango river").error() == Error{ErrorCode::HeaderDamaged, {keys(0).string()}});
    CHECK(removeSlot(store, made, "stranger").error().code == ErrorCode::HeaderDamaged);
}

TEST_CASE_METHOD(Fixture, "a store that is not there and a store without its keys are told apart")
{
    CHECK(unlock(store, "mango river").error() == Error{ErrorCode::StoreMissing, {store.string()}});
    put(store, "a store");
    CHECK(unlock(store, "mango river").error() == Error{ErrorCode::HeaderDamaged, {keys(0).string()}});
}

TEST_CASE_METHOD(Fixture, "a damaged header is replaced by an older copy, and that is told once")
{
    const Unlocked made = create();
    SECTION("the first copy")
    {
        damage(keys(0));
    }
    SECTION("missing")
    {
        std::filesystem::remove(keys(0));
    }
    SECTION("empty")
    {
        put(keys(0), "");
    }
    SECTION("zeros after a power cut")
    {
        put(keys(0), std::string(316, '\0'));
    }
    const auto opened = unlock(store, "mango river");
    REQUIRE(opened);
    CHECK(opened->dataKey.isSameAs(made.dataKey));
    CHECK(opened->headerCopy == 1);
    CHECK(unlock(store, "mango river")->headerCopy == 0);
}

TEST_CASE_METHOD(Fixture, "the last good copy is enough")
{
    create();
    damage(keys(0));
    damage(keys(1));
    CHECK(unlock(store, "mango river")->headerCopy == 2);
}

TEST_CASE_METHOD(Fixture, "when every copy is damaged it is said, and nothing is changed")
{
    create();
    for (int copy = 0; copy < 3; ++copy)
        damage(keys(copy));
    const auto before = files();
    CHECK(unlock(store, "mango river").error() == Error{ErrorCode::HeaderDamaged, {keys(0).string()}});
    CHECK(files() == before);
}

TEST_CASE_METHOD(Fixture, "a wrong passphrase changes nothing and is not tried on older copies")
{
    create();
    const auto before = files();
    CHECK(unlock(store, "wrong").error() == kWrong);
    CHECK(files() == before);

    // Copies of another vault, whose passphrase must not open this one.
    store = folder / "other";
    create("wrong");
    std::filesystem::copy_file(keys(0), folder / "store.keys.1", std::filesystem::copy_options::overwrite_existing);
    store = folder / "store";
    CHECK(unlock(store, "wrong").error() == kWrong);
}

TEST_CASE_METHOD(Fixture, "a header of a newer version is refused, and older copies are not used behind its back")
{
    create();
    std::string newer = contentOf(keys(0));
    newer[8] = 2;
    put(keys(0), withChecksum(newer));
    const auto before = files();
    CHECK(unlock(store, "mango river").error() == Error{ErrorCode::StoreNewer, {keys(0).string(), "2", "1"}});
    CHECK(files() == before);
}

TEST_CASE_METHOD(Fixture, "a second person opens the same store with their own passphrase")
{
    const Unlocked made = create();
    const NewSlot second{SlotKind::RecoveryCode, "ទីស្នាក់ការកណ្តាល", kQuick};
    REQUIRE(addSlot(store, made, second, "otter violin", random));
    const auto opened = unlock(store, "otter violin");
    REQUIRE(opened);
    CHECK(opened->dataKey.isSameAs(made.dataKey));
    CHECK(opened->slotKind == SlotKind::RecoveryCode);
    CHECK(opened->slotLabel == "ទីស្នាក់ការកណ្តាល");
    CHECK(unlock(store, "mango river")->dataKey.isSameAs(made.dataKey));
}

TEST_CASE_METHOD(Fixture, "labels differ, fit, and there are at most sixteen slots")
{
    const Unlocked made = create();
    const auto add = [&](const std::string& label) {
        return addSlot(store, made, {SlotKind::Passphrase, label, kQuick}, "otter " + label, random);
    };
    CHECK(add("first").error() == Error{ErrorCode::InvalidValue, {"label", "first"}});
    CHECK(add(std::string(65, 'x')).error().code == ErrorCode::InvalidValue);
    for (int i = 2; i <= 16; ++i)
        REQUIRE(add("slot " + std::to_string(i)));
    CHECK(add("slot 17").error() == Error{ErrorCode::InvalidValue, {"slots", "17"}});
    CHECK(unlock(store, "otter slot 16"));
}

TEST_CASE_METHOD(Fixture, "only the holder of the data key adds a slot")
{
    create();
    const Unlocked stranger{Secret(32), SlotKind::Passphrase, "first", 0};
    CHECK(addSlot(store, stranger, {SlotKind::Passphrase, "second", kQuick}, "otter", random).error().code
          == ErrorCode::HeaderDamaged);
    CHECK(removeSlot(store, stranger, "first").error().code == ErrorCode::HeaderDamaged);
}

TEST_CASE_METHOD(Fixture, "a removed slot opens no copy any more")
{
    const Unlocked made = create();
    REQUIRE(addSlot(store, made, {SlotKind::Passphrase, "second", kQuick}, "otter violin", random));
    CHECK(removeSlot(store, made, "third").error() == Error{ErrorCode::UnknownRecord, {"third"}});
    REQUIRE(removeSlot(store, made, "second"));
    for (int damaged = 0; damaged < 3; ++damaged) {
        CHECK(unlock(store, "otter violin").error() == kWrong);
        for (int copy = 0; copy < damaged; ++copy)
            damage(keys(copy));
    }
    CHECK(unlock(store, "mango river"));
    CHECK(removeSlot(store, made, "first").error() == Error{ErrorCode::InvalidValue, {"slots", "1"}});
    CHECK(unlock(store, "mango river"));
}

TEST_CASE_METHOD(Fixture, "a changed passphrase replaces the old one in every copy")
{
    const Unlocked made = create();
    CHECK(changePassphrase(store, "wrong", {"otter violin", kQuick}, random).error() == kWrong);
    CHECK(changePassphrase(store, "mango river", {" ", kQuick}, random).error().code == ErrorCode::ValueMissing);
    REQUIRE(unlock(store, "mango river"));

    REQUIRE(changePassphrase(store, "mango river", {"otter violin", {16, 2, 1}}, random));
    for (int copy = 0; copy < 3; ++copy) {
        CHECK(unlock(store, "mango river").error() == kWrong);
        const auto opened = unlock(store, "otter violin");
        REQUIRE(opened);
        CHECK(opened->dataKey.isSameAs(made.dataKey));
        CHECK(opened->slotLabel == kFirstSlotLabel);
        damage(keys(copy));
    }
}
