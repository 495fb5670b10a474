#include "core/vault/argon2.h"

#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <unistd.h>

using namespace bandanh::vault;

namespace {

/// A machine that needs `seconds` for the full parameters, in proportion to memory × passes.
Argon2Parameters::Measure machineTaking(double seconds)
{
    return [seconds](const Argon2Parameters& parameters) {
        return seconds * parameters.memoryKiB / (256.0 * 1024) * parameters.passes / 3;
    };
}

long residentBytes()
{
    long total = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

} // namespace

TEST_CASE("a machine of ordinary speed gets 256 MiB and three passes")
{
    CHECK(Argon2Parameters::calibrated(machineTaking(1.0)) == Argon2Parameters{256 * 1024, 3, 1});
}

TEST_CASE("calibration keeps unlocking within 0.8 to 1.5 seconds where the floor allows it")
{
    for (const double seconds : {0.28, 0.5, 0.79, 0.8, 1.2, 1.5, 1.51, 2.0, 3.0, 4.0}) {
        CAPTURE(seconds);
        const auto machine = machineTaking(seconds);
        const double taken = machine(Argon2Parameters::calibrated(machine));
        CHECK(taken >= 0.8);
        CHECK(taken <= 1.5);
    }
}

TEST_CASE("calibration never goes below 64 MiB and three passes, nor beyond what a header may hold")
{
    for (const double seconds : {0.0, 1e-6, 0.01, 0.1, 5.0, 60.0, 1e9}) {
        CAPTURE(seconds);
        const auto parameters = Argon2Parameters::calibrated(machineTaking(seconds));
        CHECK(parameters.memoryKiB >= 64 * 1024);
        CHECK(parameters.passes >= 3);
        CHECK(parameters.areWithinLimits());
    }
}

TEST_CASE("limits hold at their edges")
{
    CHECK(Argon2Parameters{8, 1, 1}.areWithinLimits());
    CHECK(Argon2Parameters{1024 * 1024, 32, 1}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{7, 1, 1}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{1024 * 1024 + 1, 3, 1}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{1024, 0, 1}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{1024, 33, 1}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{1024, 3, 0}.areWithinLimits());
    CHECK_FALSE(Argon2Parameters{1024, 3, 2}.areWithinLimits());
    CHECK_THROWS(deriveKey(secretOf("x"), Salt{}, Argon2Parameters{7, 1, 1}));
}

TEST_CASE("every parameter changes the key")
{
    const Argon2Parameters base{64, 2, 1};
    const Secret key = deriveKey(secretOf("mango"), Salt{1}, base);
    CHECK(key.isSameAs(deriveKey(secretOf("mango"), Salt{1}, base)));
    CHECK_FALSE(key.isSameAs(deriveKey(secretOf("mangO"), Salt{1}, base)));
    CHECK_FALSE(key.isSameAs(deriveKey(secretOf("mango"), Salt{2}, base)));
    CHECK_FALSE(key.isSameAs(deriveKey(secretOf("mango"), Salt{1}, {65, 2, 1})));
    CHECK_FALSE(key.isSameAs(deriveKey(secretOf("mango"), Salt{1}, {64, 3, 1})));
}

TEST_CASE("the memory of a derivation is given back")
{
    deriveKey(secretOf("warm"), Salt{}, kQuick);
    const long before = residentBytes();
    deriveKey(secretOf("mango"), Salt{}, {96 * 1024, 1, 1});
    CHECK(residentBytes() - before < 8L * 1024 * 1024);
}
