#include "sync/hq/headquarters.h"

#include "core/operations/edit.h"
#include "core/records/person.h"
#include "sync/client/syncsession.h"
#include "sync/hq/backup.h"
#include "sync/hq/exchange.h"
#include "sync/protocol/enrolmentcode.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace bandanh;
using namespace bandanh::test;
using namespace sync::hq;

namespace {

struct Place {
    explicit Place(std::uint64_t seed = 4) : random(seed) {}

    TemporaryFolder outside;
    SeededRandom random;
    HqFolder folder{outside.path() / "hq"};
    std::unique_ptr<Headquarters> headquarters = *Headquarters::create(folder, "km", random);

    /// One more device, so that states can be told apart.
    void addDevice(const std::string& name)
    {
        auto& store = headquarters->store();
        store.invite({name, name, Role::Reader, Grant::everything(), kTestTime});
        Device device;
        device.id = name + std::string(16 - name.size(), ' ');
        device.fingerprint = name;
        REQUIRE(store.enrol(name, device, kTestTime));
    }
    std::size_t devices() const { return (*Headquarters::open(folder))->store().devices().size(); }
};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

std::filesystem::perms permissionsOf(const std::filesystem::path& file)
{
    return std::filesystem::status(file).permissions();
}

} // namespace

TEST_CASE("a new headquarters has a key, a store and a root, and shows none of them")
{
    Place place;
    using std::filesystem::perms;
    CHECK(permissionsOf(place.folder.path()) == perms::owner_all);
    CHECK(permissionsOf(place.folder.keyFile()) == (perms::owner_read | perms::owner_write));
    CHECK(permissionsOf(place.folder.storeFile()) == (perms::owner_read | perms::owner_write));
    CHECK(bytesOf(place.folder.keyFile()).size() == store::kKeySize);
    CHECK(place.headquarters->language() == "km");
    const auto identity = place.headquarters->serviceIdentity();
    CHECK(identity.own.privateKey.find("PRIVATE KEY") != std::string::npos);
    CHECK(sync::fingerprintOf(identity.root) == sync::fingerprintOf(place.headquarters->root().certificate));
    place.headquarters.reset();
    for (const auto& file : std::filesystem::directory_iterator(place.folder.path()))
        for (const char* word : {"SQLite format", "PRIVATE KEY", "CERTIFICATE", "BLOB NOT NULL"})
            CHECK(bytesOf(file.path()).find(word) == std::string::npos);
}

TEST_CASE("a folder that holds other things too stays as open as it is")
{
    TemporaryFolder outside;
    SeededRandom random{4};
    std::ofstream(outside.file("a letter")) << "to somebody";
    std::filesystem::permissions(outside.path(), std::filesystem::perms::all);
    const HqFolder folder(outside.path());
    REQUIRE(Headquarters::create(folder, "en", random));
    CHECK(permissionsOf(outside.path()) == std::filesystem::perms::all);
    using std::filesystem::perms;
    CHECK(permissionsOf(folder.keyFile()) == (perms::owner_read | perms::owner_write));
}

TEST_CASE("a headquarters that is there is not made again")
{
    Place place;
    const std::string key = bytesOf(place.folder.keyFile());
    CHECK(Headquarters::create(place.folder, "en", place.random).error().code == ErrorCode::StoreExists);
    CHECK(bytesOf(place.folder.keyFile()) == key);
}

TEST_CASE("a creation that was cut short is made anew, with the key that is there")
{
    Place place;
    const std::string key = bytesOf(place.folder.keyFile());
    place.headquarters.reset();
    std::filesystem::rename(place.folder.storeFile(), place.folder.storeFile().string() + ".unfinished");
    CHECK(Headquarters::open(place.folder).error().code == ErrorCode::StoreMissing);
    REQUIRE(Headquarters::create(place.folder, "en", place.random));
    CHECK(bytesOf(place.folder.keyFile()) == key);
}

TEST_CASE("what is no headquarters is not opened")
{
    Place place;
    CHECK(Headquarters::open(HqFolder(place.outside.path() / "elsewhere")).error().code == ErrorCode::StoreMissing);
    std::ofstream(place.folder.keyFile(), std::ios::binary | std::ios::app) << "x";
    CHECK(Headquarters::open(place.folder).error().code == ErrorCode::HeaderDamaged);
    std::ofstream(place.folder.keyFile(), std::ios::binary | std::ios::trunc) << std::string(store::kKeySize, 'k');
    CHECK(Headquarters::open(place.folder).error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("a key that others may read is told")
{
    Place place;
    CHECK_FALSE(place.folder.isKeyOpenToOthers());
    std::filesystem::permissions(place.folder.keyFile(), std::filesystem::perms::group_read,
                                 std::filesystem::perm_options::add);
    CHECK(place.folder.isKeyOpenToOthers());
}

TEST_CASE("a code names the root and a secret that only its holder knows")
{
    Place place;
    const std::string code =
        place.headquarters->invite({{}, "Dara", Role::Lead, Grant::everything(), kTestTime}, place.random);
    const auto read = sync::EnrolmentCode::parse(code).value();
    const std::string root = sync::fingerprintOf(place.headquarters->root().certificate).value();
    CHECK(std::string(read.root.begin(), read.root.end()) == root.substr(0, read.root.size()));
    Device device;
    device.id = std::string(16, 'd');
    device.fingerprint = "certificate";
    const std::string secret(read.secret.begin(), read.secret.end());
    CHECK(place.headquarters->store().enrol(sync::hashOfSecret(secret), device, kTestTime)->name == "Dara");
}

TEST_CASE("a backup is a copy of one state, that the key opens and no other")
{
    Place place;
    place.addDevice("a");
    const auto file = place.outside.path() / "backup.bandanh";
    const auto content = backUp(*place.headquarters, file);
    REQUIRE(content.has_value());
    CHECK(content->devices == 1);
    CHECK(bytesOf(file).find("SQLite format") == std::string::npos);
    CHECK(permissionsOf(file) == permissionsOf(place.folder.storeFile()));
    CHECK_FALSE(store::Store::open(file.string(), kTestKey).has_value());
    CHECK(backUp(*place.headquarters, file).error().code == ErrorCode::StoreExists);
    CHECK(backUp(*place.headquarters, place.outside.path() / "none" / "file").error().code == ErrorCode::FileMissing);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator(place.outside.path()))
        ++files;
    CHECK(files == 2 + 1); // folder, backup, and the lock of the attempt with another key
}

TEST_CASE("a backup puts headquarters back to its state, and what was there is kept")
{
    Place place;
    place.addDevice("a");
    const auto file = place.outside.path() / "backup.bandanh";
    REQUIRE(backUp(*place.headquarters, file));
    place.addDevice("b");
    CHECK(restore(place.folder, file, kTestTime).error().code == ErrorCode::StoreInUse);
    place.headquarters.reset();
    REQUIRE(place.devices() == 2);

    const auto restored = restore(place.folder, file, kTestTime);

    REQUIRE(restored.has_value());
    CHECK(restored->content.devices == 1);
    CHECK(place.devices() == 1);
    std::filesystem::rename(restored->replaced, place.folder.storeFile());
    CHECK(place.devices() == 2);
}

TEST_CASE("a file that is no sound backup replaces nothing")
{
    Place place;
    place.addDevice("a");
    const auto file = place.outside.path() / "backup.bandanh";
    REQUIRE(backUp(*place.headquarters, file));
    place.headquarters.reset();
    std::string bytes = bytesOf(file);
    SECTION("missing")
    {
        CHECK(restore(place.folder, "none", kTestTime).error().code == ErrorCode::StoreMissing);
    }
    SECTION("damaged")
    {
        bytes[bytes.size() / 2] ^= 1;
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        CHECK(restore(place.folder, file, kTestTime).error().code == ErrorCode::StoreDamaged);
    }
    SECTION("cut short")
    {
        std::filesystem::resize_file(file, bytes.size() / 2);
        CHECK(restore(place.folder, file, kTestTime).error().code == ErrorCode::StoreDamaged);
    }
    SECTION("of another headquarters")
    {
        Place other(5);
        other.headquarters.reset();
        CHECK(restore(other.folder, file, kTestTime).error().code == ErrorCode::StoreDamaged);
        CHECK(other.devices() == 0);
    }
    SECTION("no store at all")
    {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << "a letter";
        CHECK(restore(place.folder, file, kTestTime).error().code == ErrorCode::StoreDamaged);
    }
    CHECK(place.devices() == 1);
}
