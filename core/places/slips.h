#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace bandanh::places {

/// Slips between two spellings: letters left out, added, replaced or exchanged with their neighbour (optimal string
/// alignment, Damerau 1964); limit + 1 as soon as there are more than limit, and for texts beyond 63 letters.
template <class Char>
int slipsBetween(std::basic_string_view<Char> a, std::basic_string_view<Char> b, int limit)
{
    constexpr std::size_t kLongest = 63;
    if (a.size() > b.size())
        std::swap(a, b);
    if (static_cast<int>(b.size() - a.size()) > limit || b.size() > kLongest)
        return limit + 1;
    std::array<std::array<int, kLongest + 1>, 3> rows;
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& above2 = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int slips = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                slips = std::min(slips, above2[j - 2] + 1);
            row[j] = slips;
            least = std::min(least, slips);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

} // namespace bandanh::places
