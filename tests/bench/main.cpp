#include "tests/bench/bench.h"
#include "tests/bench/population.h"

#include <cstdio>
#include <cstring>
#include <sys/resource.h>

namespace bandanh::bench {

void tell(const Figure& figure)
{
    std::puts(figure.dump().c_str());
    std::fflush(stdout);
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace bandanh::bench

/// Without words: every benchmark. `import ROWS`, `import2013`, `lists ROWS`, `volunteers COUNT`, `scrolling ROWS`, `reading PEOPLE ATTENDANCES`, `desktop PEOPLE ATTENDANCES`, `printing`, `sync PEOPLE ACTIVITIES ATTENDANCES` and
/// `peers PEOPLE ACTIVITIES ATTENDANCES BATCH` run one of them in a size of choice.
int main(int argc, char** argv)
{
    using namespace bandanh::bench;
    const auto number = [&](int i, long long usual) { return argc > i ? std::atoll(argv[i]) : usual; };
    const bool all = argc < 2;
    if (all || std::strcmp(argv[1], "reading") == 0)
        benchReading(number(2, 200'000), number(3, 200'000));
    if (all)
        benchReading(200'000, 1'000'000);
    if (all || std::strcmp(argv[1], "desktop") == 0)
        benchDesktop(number(2, 200'000), number(3, 200'000));
    if (all || std::strcmp(argv[1], "import") == 0)
        benchImport(number(2, 100'000));
    if (all || std::strcmp(argv[1], "import2013") == 0)
        benchImport2013();
    if (all || std::strcmp(argv[1], "lists") == 0)
        benchLists(number(2, 1'000'000));
    if (all || std::strcmp(argv[1], "volunteers") == 0)
        benchVolunteers(number(2, 100'000));
    if (all || std::strcmp(argv[1], "scrolling") == 0)
        benchScrolling(number(2, 1'000'000));
    if (all || std::strcmp(argv[1], "printing") == 0)
        benchPrinting();
    const bool peers = all || std::strcmp(argv[1], "peers") == 0;
    const Population population{number(2, 30'000), number(3, 3'000), number(4, 160'000)};
    std::vector<Figure> ours;
    if (peers || std::strcmp(argv[1], "sync") == 0)
        ours = benchSync(population);
    if (peers)
        benchPeers(population, argc > 5 ? argv[5] : "", ours);
    return 0;
}
