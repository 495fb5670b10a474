#include "sync/hq/tokenbuckets.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using sync::hq::TokenBuckets;

TEST_CASE("so many at once, and then as many as time gives")
{
    FixedClock clock{1000};
    TokenBuckets buckets(clock, {3, 60});
    for (int i = 0; i < 3; ++i)
        CHECK(buckets.take("a"));
    CHECK_FALSE(buckets.take("a"));
    CHECK(buckets.take("b"));
    clock.set(1999);
    CHECK_FALSE(buckets.take("a"));
    clock.set(2000);
    CHECK(buckets.take("a"));
    CHECK_FALSE(buckets.take("a"));
}

TEST_CASE("a bucket never holds more than its burst")
{
    FixedClock clock{0};
    TokenBuckets buckets(clock, {2, 60});
    CHECK(buckets.take("a"));
    clock.set(1'000'000'000);
    CHECK(buckets.take("a"));
    CHECK(buckets.take("a"));
    CHECK_FALSE(buckets.take("a"));
}

TEST_CASE("a clock that is put back gives nothing, and takes nothing for long")
{
    FixedClock clock{1'000'000'000};
    TokenBuckets buckets(clock, {1, 60});
    CHECK(buckets.take("a"));
    clock.set(0);
    CHECK_FALSE(buckets.take("a"));
    clock.set(1000);
    CHECK(buckets.take("a"));
}

TEST_CASE("callers without number do not fill the memory, and those who rested are forgotten first")
{
    FixedClock clock{0};
    TokenBuckets buckets(clock, {1, 60});
    for (int i = 0; i < 10'000; ++i)
        REQUIRE(buckets.take(std::to_string(i)));
    CHECK_FALSE(buckets.take("one more"));
    clock.set(1000);
    CHECK(buckets.take("one more"));
}
