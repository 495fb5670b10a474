#include "tests/bench/bench.h"

namespace bandanh::bench {

void benchScrolling(std::int64_t)
{
    tell({{"bench", "scroll"}, {"left_out", "the desktop program is not built here"}});
}

} // namespace bandanh::bench
