#include "core/report/smallcounts.h"

#include <algorithm>
#include <utility>

namespace bandanh::report {

namespace {

bool isSmall(std::int64_t count)
{
    return count > 0 && count < kSmallBelow;
}

} // namespace

std::string_view signOf(Sight sight)
{
    switch (sight) {
    case Sight::Shown:
        return {};
    case Sight::Small:
        return "<5";
    case Sight::Complement:
        return "5+";
    case Sight::Withheld:
        return "…";
    }
    return {};
}

SmallCounts::Cell SmallCounts::add(std::int64_t count, int weight)
{
    m_cells.push_back({count, weight, false, isSmall(count), isSmall(count) ? Sight::Small : Sight::Shown, {}});
    return m_cells.size() - 1;
}

SmallCounts::Cell SmallCounts::addUnseen(std::int64_t count, bool isPeople)
{
    m_cells.push_back({count, 0, true, isPeople && isSmall(count), Sight::Withheld, {}});
    return m_cells.size() - 1;
}

void SmallCounts::addTerms(Cell whole, const std::vector<Cell>& parts, std::optional<Sum::Term> unseen)
{
    std::vector<Sum::Term> terms{{whole, -1}};
    for (const Cell part : parts)
        terms.push_back({part, 1});
    if (unseen)
        terms.push_back(*unseen);
    for (const Sum::Term& term : terms)
        m_cells[term.cell].sums.push_back(m_sums.size());
    m_sums.push_back({std::move(terms)});
}

void SmallCounts::addSum(Cell whole, const std::vector<Cell>& parts)
{
    addTerms(whole, parts, std::nullopt);
}

void SmallCounts::addOverlap(Cell whole, const std::vector<Cell>& parts)
{
    addTerms(whole, parts, Sum::Term{addUnseen(-restOf(whole, parts), false), -1});
}

void SmallCounts::addSome(Cell whole, const std::vector<Cell>& parts)
{
    addTerms(whole, parts, Sum::Term{addUnseen(restOf(whole, parts), true), 1});
}

std::int64_t SmallCounts::restOf(Cell whole, const std::vector<Cell>& parts) const
{
    std::int64_t rest = m_cells[whole].count;
    for (const Cell part : parts)
        rest -= m_cells[part].count;
    return rest;
}

/// Whether a reader must take it for possible that a number is this one.
bool SmallCounts::mayBe(const Number& number, std::int64_t count) const
{
    switch (number.sight) {
    case Sight::Shown:
        return count == number.count;
    case Sight::Small:
        return isSmall(count);
    case Sight::Complement:
        return count >= kSmallBelow;
    case Sight::Withheld:
        return count >= 0;
    }
    return false;
}

/// A sum with this number that no longer comes out, and what it lacks.
std::optional<std::size_t> SmallCounts::unbalanced(const Shift& shift, Cell moved, std::int64_t& missing) const
{
    for (const std::size_t sum : m_cells[moved].sums) {
        missing = 0;
        for (const Sum::Term& term : m_sums[sum].terms)
            missing -= term.sign * shift[term.cell];
        if (missing != 0)
            return sum;
    }
    return std::nullopt;
}

/// Moves one more hidden number for every sum that does not come out; goes back where that ends nowhere.
bool SmallCounts::balance(Shift& shift, std::vector<Cell>& moved, int& steps) const
{
    if (--steps < 0)
        return false;
    std::int64_t missing = 0;
    std::optional<std::size_t> sum;
    for (std::size_t i = 0; i < moved.size() && !sum; ++i)
        sum = unbalanced(shift, moved[i], missing);
    if (!sum)
        return true;
    // Numbers with wide bounds and few sums first: they rarely move others.
    auto terms = m_sums[*sum].terms;
    std::ranges::stable_sort(terms, {}, [&](const Sum::Term& term) {
        return (m_cells[term.cell].sight == Sight::Small ? 1 : 0)
               + 2 * static_cast<int>(m_cells[term.cell].sums.size());
    });
    for (const Sum::Term& term : terms) {
        const Number& number = m_cells[term.cell];
        const std::int64_t by = missing * term.sign;
        if (number.sight == Sight::Shown || shift[term.cell] != 0 || !mayBe(number, number.count + by))
            continue;
        shift[term.cell] = by;
        moved.push_back(term.cell);
        if (balance(shift, moved, steps))
            return true;
        moved.pop_back();
        shift[term.cell] = 0;
    }
    return false;
}

bool SmallCounts::findSecond(Cell cell)
{
    constexpr int kSteps = 400; // what is not found by then counts as not there: then more is hidden
    const Number& number = m_cells[cell];
    for (const std::int64_t by : {-1, 1, -2, 2, -3, 3}) {
        if (number.sight == Sight::Shown || !mayBe(number, number.count + by))
            continue;
        Shift shift(m_cells.size());
        std::vector<Cell> moved{cell};
        int steps = kSteps;
        shift[cell] = by;
        if (balance(shift, moved, steps)) {
            m_moved[cell] = std::move(moved);
            return true;
        }
    }
    return false;
}

/// A second table that was found stays one as long as nothing that it moves is shown.
bool SmallCounts::hasSecond(Cell cell) const
{
    const auto& moved = m_moved[cell];
    return !moved.empty()
           && std::ranges::none_of(moved, [&](Cell other) { return m_cells[other].sight == Sight::Shown; });
}

/// Numbers that may be hidden for the sake of one: those in its sums, else those in any sum with hidden numbers; the
/// lightest and smallest first.
std::vector<SmallCounts::Cell> SmallCounts::candidatesNear(Cell cell) const
{
    std::vector<bool> isReached(m_cells.size());
    std::vector<Cell> reached{cell};
    std::vector<Cell> found;
    isReached[cell] = true;
    for (std::size_t i = 0; i < reached.size() && found.empty(); ++i) {
        for (const std::size_t sum : m_cells[reached[i]].sums)
            for (const Sum::Term& term : m_sums[sum].terms) {
                if (isReached[term.cell])
                    continue;
                isReached[term.cell] = true;
                const Number& number = m_cells[term.cell];
                if (number.sight != Sight::Shown)
                    reached.push_back(term.cell);
                else if (number.count >= kSmallBelow)
                    found.push_back(term.cell);
            }
    }
    std::ranges::stable_sort(found, {}, [&](Cell one) { return std::pair(m_cells[one].weight, m_cells[one].count); });
    return found;
}

void SmallCounts::protect(Cell cell)
{
    while (!hasSecond(cell) && !findSecond(cell)) {
        const auto candidates = candidatesNear(cell);
        if (candidates.empty()) {
            // Everything around it is hidden, and the signs still tell too much.
            for (Number& number : m_cells)
                if (number.sight != Sight::Shown)
                    number.sight = Sight::Withheld;
            findSecond(cell);
            return;
        }
        const auto sufficient = std::ranges::find_if(candidates, [&](Cell candidate) {
            m_cells[candidate].sight = Sight::Complement;
            const bool isEnough = findSecond(cell);
            if (!isEnough)
                m_cells[candidate].sight = Sight::Shown;
            return isEnough;
        });
        if (sufficient == candidates.end())
            m_cells[candidates.front()].sight = Sight::Complement;
    }
}

bool SmallCounts::tryToShow(Cell cell)
{
    m_cells[cell].sight = Sight::Shown;
    std::vector<std::pair<Cell, std::vector<Cell>>> before;
    bool isSafe = true;
    for (Cell other = 0; other < m_cells.size() && isSafe; ++other) {
        if (!m_cells[other].isDisclosing || hasSecond(other))
            continue;
        before.emplace_back(other, m_moved[other]);
        isSafe = findSecond(other);
    }
    if (isSafe)
        return true;
    m_cells[cell].sight = Sight::Complement;
    for (auto& [other, moved] : before)
        m_moved[other] = std::move(moved);
    return false;
}

/// What later cells made needless is shown again, the weightiest first. A hidden number that follows from what is shown
/// is one of these: showing it tells nothing new.
void SmallCounts::showNeedless()
{
    std::vector<Cell> hidden;
    for (Cell cell = 0; cell < m_cells.size(); ++cell)
        if (m_cells[cell].sight == Sight::Complement)
            hidden.push_back(cell);
    std::ranges::stable_sort(hidden, std::greater<>(),
                             [&](Cell one) { return std::pair(m_cells[one].weight, m_cells[one].count); });
    while (std::erase_if(hidden, [&](Cell cell) { return tryToShow(cell); }) > 0) {
    }
}

void SmallCounts::hide()
{
    m_moved.assign(m_cells.size(), {});
    for (Cell cell = 0; cell < m_cells.size(); ++cell)
        if (m_cells[cell].isDisclosing)
            protect(cell);
    showNeedless();
}

} // namespace bandanh::report
