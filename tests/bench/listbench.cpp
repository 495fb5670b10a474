#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/store/personoverview.h"
#include "core/store/recordquery.h"
#include "core/store/volunteeroverview.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/support/temporarystore.h"

#include <algorithm>
#include <functional>
#include <random>

namespace bandanh::bench {

namespace {

constexpr std::int64_t kRowsOfWindow = 100; ///< what a table reads at a time
constexpr int kJumps = 50;

using Window = std::function<std::size_t(std::int64_t offset)>;

/// The first page with its count, then, when the list has been learnt, windows all over it, as somebody drags its scroll bar.
void benchList(std::string_view list, store::ListAnchors& anchors, const std::function<std::int64_t()>& count,
               const Window& window)
{
    const Stopwatch first;
    const std::int64_t rows = count();
    window(0);
    const double firstPage = first.milliseconds();
    const Stopwatch unlearnt;
    window(rows - kRowsOfWindow);
    const double last = unlearnt.milliseconds();
    const Stopwatch learning;
    while (anchors.learnMore()) {
    }
    const double learnt = learning.milliseconds();
    std::mt19937 random(5);
    std::vector<double> times;
    for (int i = 0; i < kJumps; ++i) {
        const Stopwatch jump;
        window(static_cast<std::int64_t>(random()) % rows);
        times.push_back(jump.milliseconds());
    }
    std::ranges::sort(times);
    tell({{"bench", "list"},
          {"list", list},
          {"rows", rows},
          {"first_page_ms", firstPage},
          {"target_first_page_ms", 50},
          {"last_window_unlearnt_ms", last},
          {"learnt_when_idle_ms", learnt},
          {"window_p50_ms", times[kJumps / 2]},
          {"window_max_ms", times.back()},
          {"target_window_ms", 16}});
}

void benchTable(store::Connection& reader, const records::RecordSpec& spec, store::Order order)
{
    store::RecordListing listing(reader);
    store::RecordQuery query(spec);
    query.order = order;
    benchList(
        spec.name, listing.anchors(), [&] { return listing.count(query); },
        [&](std::int64_t offset) { return listing.page(query, offset, kRowsOfWindow).size(); });
}

} // namespace

void benchVolunteers(std::int64_t count)
{
    test::TemporaryStore t;
    populateWithVolunteers(t.desk, count);
    const auto reader = t.store->openReader();
    store::ListAnchors list(*reader);
    for (const char* typed : {"", "d", "da", "dara", "dara sok", "translation", "no such words"}) {
        const Stopwatch key;
        store::VolunteerFilter filter;
        filter.text = typed;
        list.look(store::volunteerList(filter, false));
        const std::int64_t rows = list.count();
        store::volunteers(*reader, list.rids(0, kRowsOfWindow), false);
        const double shown = key.milliseconds();
        store::mailingCount(*reader, filter);
        tell({{"bench", "volunteers"},
              {"volunteers", count},
              {"typed", typed},
              {"rows", rows},
              {"list_ms", shown},
              {"with_mailing_count_ms", key.milliseconds()},
              {"target_ms", 16}});
    }
}

void benchLists(std::int64_t rows)
{
    test::TemporaryStore t;
    populate(t.desk, {.people = rows, .activities = 1000, .attendances = rows});
    const auto reader = t.store->openReader();
    store::PeopleListing people(*reader);
    benchList(
        "people", people.anchors(), [&] { return people.look({}), people.count(); },
        [&](std::int64_t offset) { return people.page(offset, kRowsOfWindow).size(); });
    benchTable(*reader, records::specOf<records::Person>(), store::Order::Latin);
    benchTable(*reader, records::specOf<records::Attendance>(), store::Order::Oldest);
}

} // namespace bandanh::bench
