#include "core/report/smallcounts.h"
#include "tests/core/report/reader.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using bandanh::report::kSmallBelow;
using bandanh::report::Sight;
using bandanh::report::SmallCounts;
using bandanh::test::Reader;
using Cell = SmallCounts::Cell;

namespace {

/// A table laid out once for those who hide and for those who read.
class Table
{
public:
    Cell add(std::int64_t count, int weight = 0)
    {
        m_numbers.push_back(count);
        m_cells.push_back(m_counts.add(count, weight));
        return m_numbers.size() - 1;
    }
    std::vector<Cell> add(const std::vector<std::int64_t>& counts)
    {
        std::vector<Cell> cells;
        for (const std::int64_t count : counts)
            cells.push_back(add(count));
        return cells;
    }
    void addSum(Cell whole, const std::vector<Cell>& parts)
    {
        m_counts.addSum(m_cells[whole], cellsOf(parts));
        m_sums.push_back({whole, parts, {0, 0}});
    }
    void addOverlap(Cell whole, const std::vector<Cell>& parts)
    {
        m_counts.addOverlap(m_cells[whole], cellsOf(parts));
        m_sums.push_back({whole, parts, {-Reader::kMost, 0}});
    }
    void addSome(Cell whole, const std::vector<Cell>& parts)
    {
        m_counts.addSome(m_cells[whole], cellsOf(parts));
        m_sums.push_back({whole, parts, {0, Reader::kMost}});
    }
    void hide() { m_counts.hide(); }
    Sight sight(Cell cell) const { return m_counts.sight(m_cells[cell]); }
    std::vector<Sight> sights() const
    {
        std::vector<Sight> sights;
        for (Cell cell = 0; cell < m_numbers.size(); ++cell)
            sights.push_back(sight(cell));
        return sights;
    }
    /// What is hidden and can be told all the same, by its number; a small rest that stands nowhere as well.
    std::vector<std::int64_t> told() const
    {
        Reader reader;
        for (Cell cell = 0; cell < m_numbers.size(); ++cell)
            reader.take(rangeOf(cell));
        std::vector<std::size_t> secret;
        for (const Sum& sum : m_sums) {
            auto parts = sum.parts;
            parts.push_back(reader.take(sum.rest));
            reader.learn(sum.whole, parts);
            const std::int64_t rest = restOf(sum);
            if (rest > 0 && rest < kSmallBelow)
                secret.push_back(parts.back());
        }
        std::vector<std::int64_t> told;
        for (Cell cell = 0; cell < m_numbers.size(); ++cell)
            if (sight(cell) != Sight::Shown && reader.canTell(cell))
                told.push_back(m_numbers[cell]);
        for (const std::size_t rest : secret)
            if (reader.canTell(rest))
                told.push_back(-1);
        return told;
    }
    std::size_t hiddenCount() const
    {
        std::size_t count = 0;
        for (Cell cell = 0; cell < m_numbers.size(); ++cell)
            count += sight(cell) != Sight::Shown ? 1 : 0;
        return count;
    }
    bool hasSmallShown() const
    {
        for (Cell cell = 0; cell < m_numbers.size(); ++cell)
            if (m_numbers[cell] > 0 && m_numbers[cell] < kSmallBelow && sight(cell) == Sight::Shown)
                return true;
        return false;
    }

private:
    struct Sum {
        Cell whole;
        std::vector<Cell> parts;
        Reader::Range rest;
    };
    Reader::Range rangeOf(Cell cell) const
    {
        switch (sight(cell)) {
        case Sight::Shown:
            return {m_numbers[cell], m_numbers[cell]};
        case Sight::Small:
            return {1, kSmallBelow - 1};
        case Sight::Complement:
            return {kSmallBelow, Reader::kMost};
        case Sight::Withheld:
            return {0, Reader::kMost};
        }
        return {};
    }
    std::int64_t restOf(const Sum& sum) const
    {
        std::int64_t rest = m_numbers[sum.whole];
        for (const Cell part : sum.parts)
            rest -= m_numbers[part];
        return rest;
    }

    std::vector<Cell> cellsOf(const std::vector<Cell>& numbers) const
    {
        std::vector<Cell> cells;
        for (const Cell number : numbers)
            cells.push_back(m_cells[number]);
        return cells;
    }

    SmallCounts m_counts;
    std::vector<std::int64_t> m_numbers;
    std::vector<Cell> m_cells; ///< of the numbers; the counts have others between them, which stand nowhere
    std::vector<Sum> m_sums;
};

class RandomTable
{
public:
    explicit RandomTable(std::uint64_t seed) : m_engine(seed) {}

    /// A value with breakdowns of its own, one of them divided once more, sometimes a number that is some of it.
    Table make()
    {
        Table table;
        const auto inner = someCounts(2 + below(3));
        std::vector<std::vector<std::int64_t>> within;
        std::vector<std::int64_t> rows;
        for (const std::int64_t count : inner) {
            within.push_back(divided(count + below(7), 2));
            rows.push_back(std::accumulate(within.back().begin(), within.back().end(), std::int64_t{0}));
        }
        const std::int64_t total = std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
        const Cell value = table.add(total, 3);
        const auto rowCells = table.add(rows);
        table.addSum(value, rowCells);
        for (std::size_t i = 0; i < within.size(); ++i)
            table.addSum(rowCells[i], table.add(within[i]));
        for (std::int64_t i = below(3); i > 0; --i)
            table.addSum(value, table.add(divided(total, 2 + below(2))));
        if (const std::int64_t some = below(total + 1); below(2) == 0 && some < total)
            table.addSome(value, {table.add(some, 2)});
        if (below(3) == 0) {
            auto parts = divided(total, 3);
            parts.front() += below(3);
            const auto cells = table.add(parts);
            std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total ? table.addSum(value, cells)
                                                                                  : table.addOverlap(value, cells);
        }
        return table;
    }

private:
    std::int64_t below(std::int64_t limit)
    {
        return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(limit));
    }
    std::vector<std::int64_t> someCounts(std::int64_t size)
    {
        std::vector<std::int64_t> counts(static_cast<std::size_t>(size));
        for (std::int64_t& count : counts)
            count = below(2) == 0 ? below(9) : below(30);
        return counts;
    }
    std::vector<std::int64_t> divided(std::int64_t total, std::int64_t size)
    {
        std::vector<std::int64_t> parts;
        for (; size > 1; --size) {
            parts.push_back(below(3) == 0 ? std::min<std::int64_t>(total, below(5)) : below(total + 1));
            total -= parts.back();
        }
        parts.push_back(total);
        return parts;
    }

    std::mt19937_64 m_engine;
};

} // namespace

TEST_CASE("a small count and the one it would follow from are hidden, and what is not needed stays")
{
    using enum Sight;
    Table table;
    const Cell value = table.add(160, 3);
    table.addSum(value, table.add({3, 50, 7, 100}));
    table.hide();
    CHECK(table.sights() == std::vector{Shown, Small, Shown, Complement, Shown});
}

TEST_CASE("two small counts hide one another, unless their sum leaves one way only")
{
    using enum Sight;
    SECTION("2 + 3 may be 1 + 4")
    {
        Table table;
        const Cell value = table.add(105, 3);
        table.addSum(value, table.add({2, 3, 100}));
        table.hide();
        CHECK(table.sights() == std::vector{Shown, Small, Small, Shown});
    }
    SECTION("4 + 4 is nothing else")
    {
        Table table;
        const Cell value = table.add(20, 3);
        table.addSum(value, table.add({4, 4, 12}));
        table.hide();
        CHECK(table.sights() == std::vector{Shown, Small, Small, Complement});
    }
}

TEST_CASE("a total is hidden where nothing else is left, and everything that tells it")
{
    Table table;
    const Cell value = table.add(8, 3);
    table.addSum(value, table.add({4, 4}));
    table.addSum(value, {table.add(8)});
    table.hide();
    CHECK(table.sight(value) == Sight::Complement);
    CHECK(table.hiddenCount() == 4);
    CHECK(table.told().empty());
}

TEST_CASE("a rest that stands nowhere is not left to be worked out")
{
    Table table;
    const Cell value = table.add(1000, 3);
    const Cell active = table.add(998);
    table.addSome(value, {active});
    table.hide();
    CHECK(table.sight(active) == Sight::Complement);
    CHECK(table.sight(value) == Sight::Shown);
}

TEST_CASE("nought is no person, and hides nothing")
{
    Table table;
    const Cell value = table.add(12, 3);
    table.addSum(value, table.add({12, 0}));
    table.hide();
    CHECK(table.hiddenCount() == 0);
}

TEST_CASE("who stands under two keys does not give a small count away")
{
    Table table;
    const Cell value = table.add(24, 3);
    table.addOverlap(value, table.add({20, 4, 2}));
    table.hide();
    CHECK(table.told().empty());
    CHECK_FALSE(table.hasSmallShown());
}

TEST_CASE("nothing that is hidden in a random table can be worked out from what is shown")
{
    constexpr std::uint64_t kSeeds = 3000;
    std::size_t hidden = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Table table = RandomTable(seed).make();
        table.hide();
        CAPTURE(seed);
        REQUIRE_FALSE(table.hasSmallShown());
        REQUIRE(table.told() == std::vector<std::int64_t>{});
        hidden += table.hiddenCount();
    }
    CHECK(hidden > 0);
}

TEST_CASE("a reader works out what primary suppression alone gives away")
{
    Reader reader;
    const auto value = reader.takeShown(53);
    const auto hidden = reader.take({1, 4});
    reader.learn(value, {hidden, reader.takeShown(50)});
    CHECK(reader.canTell(hidden));
    CHECK(reader.possibilities(hidden) == std::vector<std::int64_t>{3});
}
