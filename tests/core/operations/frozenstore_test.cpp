#include "core/operations/laptop.h"
#include "core/store/integrity.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace bandanh;

namespace {

/// A store as the first version wrote it: lists, two sheets, one of them undone. The passphrase is no secret.
constexpr const char* kFrozen = BANDANH_FROZEN_STORES "/version1.bandanh";
constexpr const char* kPassphrase = "frozen first version";
constexpr const char* kDigest = "3e8d02934984e41d71fa8e7c0cb97f2d";

} // namespace

TEST_CASE("a store of the first version opens with everything that is in it")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("store.bandanh");
    std::filesystem::copy(kFrozen, path);
    std::filesystem::copy(std::string(kFrozen) + ".keys", path + ".keys");

    const auto laptop = operations::Laptop::open(path, kPassphrase);

    REQUIRE(laptop.has_value());
    const auto integrity = store::checkIntegrity((*laptop)->store().writer());
    CHECK(integrity.sound());
    CHECK(integrity.digest == kDigest);
    CHECK(integrity.rows.at("activity") == 24);
    CHECK((*laptop)->settings().name == "Frozen");
}
