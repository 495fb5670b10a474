#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bandanh::report {

/// Counts of people below this are hidden in what leaves the laptop.
inline constexpr std::int64_t kSmallBelow = 5;

/// What a reader is given of a number.
enum class Sight : std::uint8_t {
    Shown,
    Small,      ///< "<5": below 5, and not nought
    Complement, ///< "5+": hidden only because a small one would follow from it
    Withheld    ///< not even that
};
/// "<5", "5+", "…"; empty where the number is shown.
std::string_view signOf(Sight sight);

/// Cell suppression in tables of counts that add up (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4):
/// small counts are hidden (primary suppression), then others, until for every small count there is a second table that a
/// reader could not tell from the true one and in which it is another number (secondary suppression). The reader is taken
/// to know every sum, and the bounds that the signs themselves tell.
class SmallCounts
{
public:
    using Cell = std::size_t;

    /// A number that stands in the table. Among those that may be hidden for others' sake, lighter ones go first.
    Cell add(std::int64_t count, int weight = 0);
    /// The parts add up to the whole.
    void addSum(Cell whole, const std::vector<Cell>& parts);
    /// The parts add up to the whole or to more, as somebody may stand under two of them.
    void addOverlap(Cell whole, const std::vector<Cell>& parts);
    /// The parts are some of the whole; the rest stands nowhere, and is a count of people all the same.
    void addSome(Cell whole, const std::vector<Cell>& parts);

    void hide();
    Sight sight(Cell cell) const { return m_cells[cell].sight; }

private:
    struct Number {
        std::int64_t count = 0;
        int weight = 0;
        bool isUnseen = false;     ///< stands nowhere: the rest of a whole, or what overlaps
        bool isDisclosing = false; ///< small: a reader must not find it out
        Sight sight = Sight::Shown;
        std::vector<std::size_t> sums;
    };
    /// Numbers that add up to nought, those on the other side with a minus.
    struct Sum {
        struct Term {
            Cell cell;
            std::int64_t sign;
        };
        std::vector<Term> terms;
    };
    /// How far each number of a second table is from the true one.
    using Shift = std::vector<std::int64_t>;

    Cell addUnseen(std::int64_t count, bool isPeople);
    void addTerms(Cell whole, const std::vector<Cell>& parts, std::optional<Sum::Term> unseen);
    std::int64_t restOf(Cell whole, const std::vector<Cell>& parts) const;
    bool mayBe(const Number& number, std::int64_t count) const;
    std::optional<std::size_t> unbalanced(const Shift& shift, Cell moved, std::int64_t& missing) const;
    bool balance(Shift& shift, std::vector<Cell>& moved, int& steps) const;
    bool findSecond(Cell cell);
    bool hasSecond(Cell cell) const;
    std::vector<Cell> candidatesNear(Cell cell) const;
    void protect(Cell cell);
    void showNeedless();
    bool tryToShow(Cell cell);

    std::vector<Number> m_cells;
    std::vector<Sum> m_sums;
    std::vector<std::vector<Cell>> m_moved; ///< of each disclosing cell: which numbers its second table moves
};

} // namespace bandanh::report
