#include "core/support/idnumbers.h"

#include <catch2/catch.hpp>
#include <map>
#include <random>

using namespace bandanh;

namespace {

/// Few different ids, many of which want the same place in a table.
RowId someId(std::mt19937& random)
{
    RowId id;
    id.bytes[0] = static_cast<std::uint8_t>(random() % 8);
    id.bytes[4] = static_cast<std::uint8_t>(random() % 4);
    id.bytes[9] = static_cast<std::uint8_t>(random());
    return id;
}

} // namespace

TEST_CASE("ids are numbered in the order in which they are first met")
{
    IdNumbers numbers;
    CHECK(numbers.find(RowId{}) == IdNumbers::kNone);
    std::map<RowId, std::uint32_t> expected;
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const RowId met = someId(random);
        const auto next = static_cast<std::uint32_t>(expected.size());
        REQUIRE(numbers.numberOf(met) == expected.emplace(met, next).first->second);
        const RowId asked = someId(random);
        const auto known = expected.find(asked);
        REQUIRE(numbers.find(asked) == (known != expected.end() ? known->second : IdNumbers::kNone));
    }
    REQUIRE(numbers.size() == expected.size());
    for (const auto& [id, number] : expected)
        REQUIRE(numbers[number] == id);
}
