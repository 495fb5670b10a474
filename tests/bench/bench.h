#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bandanh::bench {

struct Population;

using Figure = nlohmann::ordered_json;

/// One JSON line a figure, with its target where the project has one.
void tell(const Figure& figure);

class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Peak resident memory of this process so far, in MiB.
double peakMemory();

/// Import of clean rows against the system's sqlite3 doing .import, three indexes and a trigram index, in the same run.
void benchImport(std::int64_t rows);
/// Every list of the data set of 2013 into an empty store.
void benchImport2013();
/// The first page of lists of a million, and windows all over them.
void benchLists(std::int64_t rows);
/// What a key in the volunteers' search field costs.
void benchVolunteers(std::int64_t count);
/// Lists of a million in their views, dragged about and scrolled by pages: how long the GUI's thread is held.
void benchScrolling(std::int64_t rows);
/// Search as you type and the Highlights of a year, over a store of invented people.
void benchReading(std::int64_t people, std::int64_t attendances);
/// From the start of the desktop program to its first complete paint on such a store, and what it holds when idle.
void benchDesktop(std::int64_t people, std::int64_t attendances);
/// From the start of the command line to the report of the invented year in a file, in each form and language.
void benchPrinting();
/// First load, changes and nothing to do, between the real programs over TLS on loopback. Returns a figure for each.
std::vector<Figure> benchSync(const Population& population);
/// The same records and cases with another program, and how many times what it took is of `ours`. `batch` is how many
/// documents it moves at once, its own choice when empty.
void benchPeers(const Population& population, const std::string& batch, const std::vector<Figure>& ours);

} // namespace bandanh::bench
