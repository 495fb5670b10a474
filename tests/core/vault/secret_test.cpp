#include "core/vault/secret.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <type_traits>

using bandanh::vault::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

TEST_CASE("a secret begins as zeros")
{
    const Secret secret(48);
    REQUIRE(secret.size() == 48);
    CHECK(std::all_of(secret.bytes().begin(), secret.bytes().end(), [](auto byte) { return byte == 0; }));
}

TEST_CASE("moving a secret leaves nothing behind")
{
    const std::array<std::uint8_t, 3> bytes = {1, 2, 3};
    Secret from = Secret::copyOf(bytes);
    const Secret to = std::move(from);
    CHECK(std::equal(to.bytes().begin(), to.bytes().end(), bytes.begin(), bytes.end()));
    CHECK(from.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
    CHECK(from.data() == nullptr);
}

TEST_CASE("secrets are compared by content and length")
{
    const std::array<std::uint8_t, 3> one = {1, 2, 3};
    const std::array<std::uint8_t, 3> other = {1, 2, 4};
    CHECK(Secret::copyOf(one).isSameAs(Secret::copyOf(one)));
    CHECK_FALSE(Secret::copyOf(one).isSameAs(Secret::copyOf(other)));
    CHECK_FALSE(Secret::copyOf(one).isSameAs(Secret(2)));
    CHECK(Secret().isSameAs(Secret(0)));
}
