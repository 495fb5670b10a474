#pragma once

#include <cstdlib>

namespace bandanh::test {

/// How often a test repeats: more for who has the time.
inline int rounds(int usual)
{
    const char* const wanted = std::getenv("BANDANH_FUZZ_ROUNDS"); // NOLINT(concurrency-mt-unsafe)
    return wanted == nullptr ? usual : std::atoi(wanted);          // NOLINT(cert-err34-c): a bad number is no rounds
}

} // namespace bandanh::test
