#include "core/exchange/waitingrows.h"

#include <algorithm>
#include <set>

namespace bandanh::exchange {

namespace {

/// Whether everything that the row waits for is among these names.
bool namesOnly(const ListImport& list, std::span<const std::string_view> cells, const std::set<std::string>& names)
{
    const auto awaited = list.awaited(cells);
    return std::ranges::all_of(awaited, [&](const auto& each) { return names.contains(each.written); });
}

} // namespace

std::vector<std::string_view> without(std::span<const ListImport::Awaited> awaited,
                                      std::span<const std::string_view> cells)
{
    std::vector<std::string_view> left(cells.begin(), cells.end());
    for (const auto& each : awaited)
        left[each.column] = {};
    return left;
}

RowReport WaitingRows::take(ListImport& list, const Row& row, std::span<const std::string_view> cells)
{
    RowReport told;
    told.cells = cells;
    told.firstLine = row.firstLine;
    told.lastLine = row.lastLine;
    list.take(cells, told);
    return told;
}

void WaitingRows::take(ListImport& list, const std::function<void(RowReport&)>& tell)
{
    for (bool goesOn = true; goesOn;) {
        goesOn = std::erase_if(m_rows,
                               [&](const Row& row) {
                                   const auto cells = row.views();
                                   if (list.waits(cells))
                                       return false;
                                   RowReport told = take(list, row, cells);
                                   tell(told);
                                   return true;
                               })
                 > 0;
    }
    for (const Row& row : takeCircles(list, tell)) {
        const auto cells = row.views();
        RowReport told = take(list, row, cells);
        tell(told);
    }
    m_rows.clear();
}

/// Returns the rows that are in no circle.
std::vector<WaitingRows::Row> WaitingRows::takeCircles(ListImport& list, const std::function<void(RowReport&)>& tell)
{
    std::vector<Row> others;
    std::set<std::string> names;
    for (bool goesOn = true; goesOn;) {
        names.clear();
        for (const Row& row : m_rows)
            for (const std::string& name : list.namesOf(row.views()))
                names.insert(name);
        const auto unknown =
            std::ranges::stable_partition(m_rows, [&](const Row& row) { return namesOnly(list, row.views(), names); });
        goesOn = !unknown.empty();
        std::ranges::move(unknown, std::back_inserter(others));
        m_rows.erase(unknown.begin(), unknown.end());
    }
    std::vector<RowReport> made;
    for (const Row& row : m_rows) {
        const auto cells = row.views();
        made.push_back(take(list, row, without(list.awaited(cells), cells)));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto cells = m_rows[i].views();
        RowReport whole = take(list, m_rows[i], cells);
        if (whole.outcome != RowOutcome::Rejected && made[i].outcome != RowOutcome::Rejected)
            whole.outcome = made[i].outcome;
        tell(whole);
    }
    return others;
}

} // namespace bandanh::exchange
