#include "core/operations/laptop.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/bench/program.h"
#include "tests/support/temporarystore.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace bandanh::bench {

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::string_view kPassphrase = "eleven lanterns over the river";
/// Derived in microseconds: what is measured is everything else, and nothing can hide behind the derivation.
constexpr vault::Argon2Parameters kCheapKey{8, 1, 1};
constexpr int kStarts = 9;
/// So long after the first paint nothing that the start began is still going on.
constexpr std::chrono::seconds kIdle{2};

class FilledLaptop
{
public:
    FilledLaptop(const test::TemporaryFolder& folder, const vault::Argon2Parameters& key, const Population& population)
        : m_store(folder.file("laptop.bandanh")), m_passphrase(folder.file("passphrase"))
    {
        std::ofstream(m_passphrase) << kPassphrase << "\n";
        std::filesystem::permissions(m_passphrase, std::filesystem::perms::owner_read);
        const auto laptop = operations::Laptop::create(m_store, {kPassphrase, key}, {.name = "Dara"});
        if (!laptop)
            throw std::runtime_error("a store cannot be made");
        populate((*laptop)->desk(), population);
    }

    std::vector<std::string> command() const
    {
        return {std::string(BANDANH_PROGRAMS) + "/bandanh",
                "-platform",
                "offscreen",
                "--store",
                m_store,
                "--passphrase-file",
                m_passphrase,
                "--report-start"};
    }

private:
    std::string m_store;
    std::string m_passphrase;
};

double now()
{
    return Milliseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Milliseconds from before the process is there to its first complete paint.
double startOnce(const FilledLaptop& laptop)
{
    const double before = now();
    const ServingProgram desktop(laptop.command());
    const auto said = Figure::parse(desktop.announcement(), nullptr, false);
    if (!said.contains("painted_at_ms"))
        throw std::runtime_error("the desktop program does not start: " + desktop.announcement());
    return said["painted_at_ms"].get<double>() - before;
}

ServingProgram::Memory memoryWhenIdle(const FilledLaptop& laptop)
{
    const ServingProgram desktop(laptop.command());
    std::this_thread::sleep_for(kIdle);
    return desktop.memory();
}

} // namespace

void benchDesktop(std::int64_t people, std::int64_t attendances)
{
    if (!std::filesystem::exists(std::string(BANDANH_PROGRAMS) + "/bandanh"))
        return tell({{"bench", "desktop"}, {"left_out", "the desktop program is not built here"}});
    const test::TemporaryFolder folder;
    const FilledLaptop laptop(folder, kCheapKey, {.people = people, .activities = 1000, .attendances = attendances});
    std::vector<double> starts;
    for (int i = 0; i < kStarts; ++i)
        starts.push_back(startOnce(laptop));
    std::ranges::sort(starts);
    tell({{"bench", "desktop_start"},
          {"people", people},
          {"attendances", attendances},
          {"starts", kStarts},
          {"fastest_ms", starts.front()},
          {"ms", starts[kStarts / 2]},
          {"target_ms", 400}});
    const auto memory = memoryWhenIdle(laptop);
    tell({{"bench", "desktop_memory"},
          {"people", people},
          {"attendances", attendances},
          {"resident_mib", memory.residentMib},
          {"proportional_mib", memory.proportionalMib},
          {"own_mib", memory.ownMib},
          {"target_resident_mib", 120}});
}

} // namespace bandanh::bench
