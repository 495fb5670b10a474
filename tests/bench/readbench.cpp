#include "core/report/report.h"
#include "core/store/recordquery.h"
#include "core/text/utf8.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/support/temporarystore.h"

#include <algorithm>
#include <random>

namespace bandanh::bench {

namespace {

constexpr std::size_t kShownHits = 50;
constexpr int kNamesTyped = 100;

/// Types a name letter by letter and searches at each; milliseconds of every key.
void typeName(store::Connection& reader, std::string_view name, std::vector<double>& times)
{
    const std::u32string letters = text::codePoints(name);
    for (std::size_t count = 1; count <= letters.size(); ++count) {
        const std::string typed = text::fromCodePoints(letters.substr(0, count));
        const Stopwatch watch;
        (void)store::search(reader, typed, records::RecordType::Person, kShownHits);
        times.push_back(watch.milliseconds());
    }
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

} // namespace

void benchReading(std::int64_t people, std::int64_t attendances)
{
    test::TemporaryStore t;
    const Stopwatch filling;
    populate(t.desk, {.people = people, .activities = 1000, .attendances = attendances});
    tell({{"bench", "fill"}, {"people", people}, {"attendances", attendances}, {"ms", filling.milliseconds()}});
    const auto reader = t.store->openReader();
    std::mt19937 random(7);
    for (const bool khmer : {true, false}) {
        std::vector<double> times;
        for (int i = 0; i < kNamesTyped; ++i) {
            const NamePair& family = families()[random() % families().size()];
            const NamePair& given = givenNames()[random() % givenNames().size()];
            typeName(*reader,
                     khmer ? std::string(family.khmer) + " " + given.khmer
                           : std::string(family.latin) + " " + given.latin,
                     times);
        }
        tell({{"bench", "search"},
              {"script", khmer ? "khmer" : "latin"},
              {"people", people},
              {"keys", times.size()},
              {"p50_ms", percentile(times, 0.5)},
              {"p95_ms", percentile(times, 0.95)},
              {"target_p95_ms", 16}});
    }
    const Stopwatch watch;
    const auto highlights = report::Report(*reader, {2013, std::nullopt}).highlights();
    tell({{"bench", "highlights"},
          {"attendances", attendances},
          {"ms", watch.milliseconds()},
          {"target_ms", 300},
          {"figures", highlights.figures.size()}});
}

} // namespace bandanh::bench
