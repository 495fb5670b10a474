#include "core/operations/edit.h"
#include "core/operations/laptop.h"
#include "core/records/person.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace bandanh;
using namespace bandanh::operations;
using bandanh::test::TemporaryFolder;

namespace {

constexpr vault::Argon2Parameters kCheap{8 * 1024, 1, 1};
constexpr std::string_view kPhrase = "nine quiet rivers";

Result<std::unique_ptr<Laptop>> create(const std::string& path, std::string_view typed = kPhrase)
{
    return Laptop::create(path, {typed, kCheap}, {"Dara", 12, "km"});
}

ErrorCode refusal(const Result<std::unique_ptr<Laptop>>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

std::size_t filesIn(const TemporaryFolder& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

} // namespace

TEST_CASE("what was set at the first run is there when the laptop is opened again")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.bandanh");
    std::string device;
    {
        const auto made = create(path);
        REQUIRE(made);
        device = store::Store::setting((*made)->store().writer(), "device").value_or("");
        records::Person person;
        person.givenLatin = "Sophea";
        createRecord((*made)->desk(), records::toRecord(person));
    }
    const auto opened = Laptop::open(path, kPhrase);
    REQUIRE(opened);
    CHECK((*opened)->settings().name == "Dara");
    CHECK((*opened)->settings().province == 12);
    CHECK((*opened)->settings().language == "km");
    CHECK((*opened)->headerCopy() == 0);
    CHECK(device.size() == 16);
    CHECK(store::Store::setting((*opened)->store().writer(), "device") == device);
    const auto integrity = store::checkIntegrity((*opened)->store().writer());
    CHECK(integrity.sound());
    CHECK(integrity.rows.at("person") == 1);
}

TEST_CASE("a store made with a cheap derivation says so")
{
    const TemporaryFolder folder;
    const auto made = create(folder.file("a.bandanh"));
    REQUIRE(made);
    CHECK((*made)->isForTests());
    CHECK_FALSE(kCheap.areFitForUse());
    CHECK(vault::Argon2Parameters{}.areFitForUse());
    CHECK(vault::Argon2Parameters{64 * 1024, 3, 1}.areFitForUse());
    CHECK_FALSE(vault::Argon2Parameters{64 * 1024, 2, 1}.areFitForUse());
    CHECK_FALSE(vault::Argon2Parameters{63 * 1024, 3, 1}.areFitForUse());
}

TEST_CASE("opening is refused with a reason")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.bandanh");
    CHECK(refusal(Laptop::open(path, kPhrase)) == ErrorCode::StoreMissing);
    CHECK(filesIn(folder) == 0);
    {
        const auto made = create(path);
        REQUIRE(made);
        CHECK(refusal(Laptop::open(path, kPhrase)) == ErrorCode::StoreInUse);
    }
    CHECK(refusal(Laptop::open(path, "nine quiet river")) == ErrorCode::PassphraseWrong);
    CHECK(refusal(create(path)) == ErrorCode::StoreExists);
    std::filesystem::remove(path);
    std::ofstream(path) << "SQLite format 3" << '\0' << std::string(4096, 'x');
    CHECK(refusal(Laptop::open(path, kPhrase)) == ErrorCode::StoreNotEncrypted);
}

TEST_CASE("a creation that is refused leaves nothing behind")
{
    const TemporaryFolder folder;
    CHECK(refusal(create(folder.file("a.bandanh"), "  ")) == ErrorCode::ValueMissing);
    CHECK(refusal(create(folder.file("not/there.bandanh"))) == ErrorCode::FileMissing);
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("keys whose store was moved away survive a creation that fails")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.bandanh");
    REQUIRE(create(path));
    const std::string elsewhere = folder.file("b.bandanh");
    std::filesystem::rename(path, elsewhere);
    // A folder in the way of the lock makes the store itself fail, after the keys were found good.
    std::filesystem::remove(path + ".lock");
    std::filesystem::create_directory(path + ".lock");
    CHECK(refusal(create(path)) == ErrorCode::NotPermitted);
    std::filesystem::remove(path + ".lock");
    std::filesystem::rename(elsewhere, path);
    CHECK(Laptop::open(path, kPhrase));
}

TEST_CASE("a creation that was cut short can be made again")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("a.bandanh");
    REQUIRE(create(path));
    SECTION("after its keys")
    {
        std::filesystem::remove(path);
    }
    SECTION("after an empty file")
    {
        std::filesystem::resize_file(path, 0);
    }
    const auto made = create(path);
    REQUIRE(made);
    CHECK((*made)->settings().name == "Dara");
}
