#include "tests/core/report/reader.h"

#include <algorithm>

namespace bandanh::test {

std::size_t Reader::take(Range range)
{
    m_ranges.push_back(range);
    return m_ranges.size() - 1;
}

void Reader::learn(std::size_t whole, const std::vector<std::size_t>& parts)
{
    m_sums.push_back({whole, parts});
}

/// Narrows every range by the sums it stands in; false where a range is empty then.
bool Reader::narrow(Ranges& ranges) const
{
    bool isNarrower = true;
    const auto limit = [&](std::size_t number, std::int64_t least, std::int64_t most) {
        Range& range = ranges[number];
        if (least > range.least || most < range.most)
            isNarrower = true;
        range = {std::max(range.least, least), std::min(range.most, most)};
        return range.least <= range.most;
    };
    while (isNarrower) {
        isNarrower = false;
        for (const Sum& sum : m_sums) {
            std::int64_t least = 0;
            std::int64_t most = 0;
            for (const std::size_t part : sum.parts) {
                least += ranges[part].least;
                most += ranges[part].most;
            }
            if (!limit(sum.whole, least, most))
                return false;
            const Range whole = ranges[sum.whole];
            for (const std::size_t part : sum.parts) {
                const Range own = ranges[part];
                if (!limit(part, whole.least - (most - own.most), whole.most - (least - own.least)))
                    return false;
            }
        }
    }
    return true;
}

bool Reader::hasTable(Ranges ranges) const
{
    if (!narrow(ranges))
        return false;
    const auto open = std::ranges::find_if(ranges, [](const Range& range) { return range.least < range.most; });
    if (open == ranges.end())
        return true;
    const auto at = static_cast<std::size_t>(open - ranges.begin());
    for (std::int64_t count = ranges[at].least; count <= ranges[at].most; ++count) {
        Ranges chosen = ranges;
        chosen[at] = {count, count};
        if (hasTable(std::move(chosen)))
            return true;
    }
    return false;
}

bool Reader::isPossible(std::size_t number, std::int64_t count) const
{
    Ranges ranges = m_ranges;
    if (count < ranges[number].least || count > ranges[number].most)
        return false;
    ranges[number] = {count, count};
    return hasTable(std::move(ranges));
}

std::vector<std::int64_t> Reader::possibilities(std::size_t number) const
{
    std::vector<std::int64_t> found;
    Ranges ranges = m_ranges;
    if (!narrow(ranges))
        return found;
    for (std::int64_t count = ranges[number].least; count <= ranges[number].most && found.size() < 2; ++count)
        if (isPossible(number, count))
            found.push_back(count);
    return found;
}

bool Reader::canTell(std::size_t number) const
{
    return possibilities(number).size() < 2;
}

} // namespace bandanh::test
