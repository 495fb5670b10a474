#include "core/report/tally.h"

namespace bandanh::report {

namespace {

constexpr std::int64_t kSmall = 5;

/// "<5", "<10", "<15": the next five above a number.
std::string hidden(std::int64_t count)
{
    return "<" + std::to_string((count / kSmall + 1) * kSmall);
}

} // namespace

std::string keyOf(std::span<const BodyFact> bodies, Index index, std::string_view unknown)
{
    return index != kNone ? bodies[index].called.key : std::string(unknown);
}

std::vector<bool> concerned(const Evidence& evidence, const Indicator& indicator)
{
    std::vector<bool> found(evidence.activities.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = indicator.concerns(evidence, evidence.activities[i]);
    return found;
}

void add(Tally& tally, std::string_view key, std::int64_t count)
{
    if (count == 0)
        return;
    const auto found = tally.find(key);
    if (found != tally.end())
        found->second += count;
    else
        tally.emplace(key, count);
}

std::int64_t sum(const Tally& tally)
{
    std::int64_t total = 0;
    for (const auto& [key, count] : tally)
        total += count;
    return total;
}

ShownTally shown(const Tally& tally)
{
    ShownTally result;
    int hiddenCells = 0;
    auto smallestOther = tally.end();
    for (auto cell = tally.begin(); cell != tally.end(); ++cell) {
        if (cell->second < kSmall) {
            result.emplace(cell->first, hidden(cell->second));
            ++hiddenCells;
            continue;
        }
        result.emplace(cell->first, cell->second);
        if (smallestOther == tally.end() || cell->second < smallestOther->second)
            smallestOther = cell;
    }
    if (hiddenCells == 1 && smallestOther != tally.end())
        result[smallestOther->first] = hidden(smallestOther->second);
    return result;
}

} // namespace bandanh::report
