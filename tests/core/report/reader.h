#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace bandanh::test {

/// Somebody who reads a table with hidden numbers, knows what adds up to what and what the signs mean, and works out what
/// each hidden number can be. Slow, exact, and written without a look at how numbers are hidden.
class Reader
{
public:
    struct Range {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };
    static constexpr std::int64_t kMost = 400; ///< above what the tables of tests hold

    /// Returns the number of the number.
    std::size_t takeShown(std::int64_t count) { return take({count, count}); }
    std::size_t take(Range range);
    /// The parts add up to the whole, or, with a rest, to less or more of it by what the rest may be.
    void learn(std::size_t whole, const std::vector<std::size_t>& parts);

    /// Whether there is a table in which everything holds and this number is what is said.
    bool isPossible(std::size_t number, std::int64_t count) const;
    /// Whether one number only is possible.
    bool canTell(std::size_t number) const;
    std::vector<std::int64_t> possibilities(std::size_t number) const;

private:
    struct Sum {
        std::size_t whole;
        std::vector<std::size_t> parts;
    };
    using Ranges = std::vector<Range>;
    bool narrow(Ranges& ranges) const;
    bool hasTable(Ranges ranges) const;

    Ranges m_ranges;
    std::vector<Sum> m_sums;
};

} // namespace bandanh::test
