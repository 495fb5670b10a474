#include "core/report/tally.h"

#include "core/report/smallcounts.h"

namespace bandanh::report {

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
    SmallCounts counts;
    std::vector<SmallCounts::Cell> cells;
    for (const auto& [key, count] : tally)
        cells.push_back(counts.add(count));
    counts.addSum(counts.add(sum(tally), 1), cells);
    counts.hide();
    ShownTally result;
    auto cell = cells.begin();
    for (const auto& [key, count] : tally) {
        const std::string_view sign = signOf(counts.sight(*cell++));
        if (sign.empty())
            result.emplace(key, count);
        else
            result.emplace(key, std::string(sign));
    }
    return result;
}

} // namespace bandanh::report
