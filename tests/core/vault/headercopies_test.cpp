#include "core/vault/headercopies.h"

#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

struct Fixture {
    ScratchFolder folder;
    SystemDisk disk;
    Secret key = secretOf("0123456789abcdef0123456789ABCDEF");
    HeaderCopies copies{folder / "store", disk};

    KeyHeader generation(std::uint32_t number, std::uint32_t oldest = 1) const
    {
        KeyHeader header = headerWith("mango", key);
        header.generation = number;
        header.oldestGeneration = oldest;
        authenticate(header, key);
        return header;
    }
    /// The generation in each copy; 0 where it is missing or damaged.
    std::vector<std::uint32_t> generations() const
    {
        std::vector<std::uint32_t> found;
        for (const auto& header : copies.read())
            found.push_back(header ? header->generation : 0);
        return found;
    }
};

using Generations = std::vector<std::uint32_t>;

} // namespace

TEST_CASE_METHOD(Fixture, "three generations are kept, the newest in front")
{
    for (std::uint32_t number = 1; number <= 5; ++number)
        REQUIRE(copies.advance(generation(number), key));
    CHECK(generations() == Generations{5, 4, 3});
    CHECK(std::filesystem::exists(folder / "store.keys"));
    CHECK(std::filesystem::exists(folder / "store.keys.1"));
    CHECK(std::filesystem::exists(folder / "store.keys.2"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 3);
}

TEST_CASE_METHOD(Fixture, "a damaged header never pushes a good one out")
{
    for (std::uint32_t number = 1; number <= 3; ++number)
        REQUIRE(copies.advance(generation(number), key));
    damage(copies.path(0));
    REQUIRE(copies.advance(generation(4), key));
    CHECK(generations() == Generations{4, 2, 1});
}

TEST_CASE_METHOD(Fixture, "a header that the key did not sign never pushes a good one out")
{
    for (std::uint32_t number = 1; number <= 3; ++number)
        REQUIRE(copies.advance(generation(number), key));
    KeyHeader forged = generation(9);
    forged.tag.fill(0);
    put(copies.path(0), encodeHeader(forged));
    REQUIRE(copies.advance(generation(4), key));
    CHECK(generations() == Generations{4, 2, 1});
}

TEST_CASE_METHOD(Fixture, "mending fills what is missing, damaged, forged or to be forgotten")
{
    const KeyHeader current = generation(6, 5);
    REQUIRE(copies.replaceAll(current));

    std::filesystem::remove(copies.path(1));
    damage(copies.path(2));
    REQUIRE(copies.mend(current, key));
    CHECK(generations() == Generations{6, 6, 6});

    put(copies.path(1), encodeHeader(generation(4)));
    put(copies.path(2), encodeHeader(generation(5)));
    REQUIRE(copies.mend(current, key));
    CHECK(generations() == Generations{6, 6, 5});

    KeyHeader forged = generation(7);
    forged.tag.fill(0);
    put(copies.path(1), encodeHeader(forged));
    REQUIRE(copies.mend(current, key));
    CHECK(generations() == Generations{6, 6, 5});
}

TEST_CASE_METHOD(Fixture, "mending leaves good copies alone")
{
    REQUIRE(copies.replaceAll(generation(1)));
    const auto before = std::filesystem::last_write_time(copies.path(1));
    REQUIRE(copies.mend(generation(1), key));
    CHECK(std::filesystem::last_write_time(copies.path(1)) == before);
}
