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

void benchSearch(store::Connection& reader, std::int64_t people)
{
    std::mt19937 random(7);
    for (const bool khmer : {true, false}) {
        std::vector<double> times;
        for (int i = 0; i < kNamesTyped; ++i) {
            const NamePair& family = families()[random() % families().size()];
            const NamePair& given = givenNames()[random() % givenNames().size()];
            typeName(reader,
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
}

/// Read whole, then again after one more sheet.
void benchHighlights(test::TemporaryStore& t, store::Connection& reader, std::int64_t attendances)
{
    constexpr std::int64_t kManyAttendances = 1'000'000;
    const report::Period period{2013};
    const Stopwatch whole;
    const report::Report report(reader, period);
    const auto highlights = report.highlights();
    tell({{"bench", "highlights"},
          {"attendances", attendances},
          {"ms", whole.milliseconds()},
          {"target_ms", attendances < kManyAttendances ? 300 : 1000},
          {"figures", highlights.figures.size()}});
    addSheet(t.desk);
    const Stopwatch again;
    const report::Report renewed(reader, period, &report);
    const auto after = renewed.highlights();
    tell({{"bench", "highlights_after_one_more_sheet"},
          {"attendances", attendances},
          {"ms", again.milliseconds()},
          {"target_ms", 100},
          {"lines_more", renewed.evidence().participations.size() - report.evidence().participations.size()}});
}

} // namespace

void benchReading(std::int64_t people, std::int64_t attendances)
{
    test::TemporaryStore t;
    const Stopwatch filling;
    populate(t.desk, {.people = people, .activities = 1000, .attendances = attendances});
    tell({{"bench", "fill"}, {"people", people}, {"attendances", attendances}, {"ms", filling.milliseconds()}});
    const auto reader = t.store->openReader();
    benchSearch(*reader, people);
    benchHighlights(t, *reader, attendances);
}

} // namespace bandanh::bench
