#include "core/matching/personblock.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using bandanh::matching::PersonBlock;

TEST_CASE("Entries are found under the key they have now, whatever happened before")
{
    std::mt19937 random(3); // NOLINT(cert-msc51-cpp): repeatable on purpose
    std::vector<std::uint32_t> keys(500, 0);
    PersonBlock block;
    for (int step = 0; step < 20'000; ++step) {
        const auto entry = static_cast<std::uint32_t>(random() % keys.size());
        const std::uint32_t before = keys[entry];
        keys[entry] = random() % 60;
        block.update(entry, before, keys[entry], [&keys](std::uint32_t at) { return keys[at]; });
    }
    for (std::uint32_t key = 1; key < 60; ++key) {
        std::vector<std::uint32_t> found;
        block.visit(key, [&](std::uint32_t entry) {
            if (keys[entry] == key)
                found.push_back(entry);
        });
        std::sort(found.begin(), found.end());
        CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
        CHECK(found.size() == static_cast<std::size_t>(std::count(keys.begin(), keys.end(), key)));
    }
}

TEST_CASE("An empty block and the key of nobody lead to nobody")
{
    PersonBlock block;
    int visited = 0;
    block.visit(7, [&visited](std::uint32_t) { ++visited; });
    block.update(0, 0, 0, [](std::uint32_t) { return 0U; });
    block.visit(0, [&visited](std::uint32_t) { ++visited; });
    CHECK(visited == 0);
}
