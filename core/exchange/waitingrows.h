#pragma once

#include "core/exchange/listimport.h"

namespace bandanh::exchange {

/// Rows of a list that name rows further down, kept until these have come.
class WaitingRows
{
public:
    void keep(const RowReport& row)
    {
        m_rows.push_back({row.firstLine, row.lastLine, {row.cells.begin(), row.cells.end()}});
    }

    /// Takes all in and tells of each. What each waited for may itself have waited: as long as one finds what it names, the
    /// others are asked again. Rows that name each other in a circle are made first and then written whole; what names
    /// nothing that is known goes back.
    void take(ListImport& list, const std::function<void(RowReport&)>& tell);

private:
    struct Row {
        std::int64_t firstLine, lastLine;
        std::vector<std::string> cells;

        std::vector<std::string_view> views() const { return {cells.begin(), cells.end()}; }
    };
    static RowReport take(ListImport& list, const Row& row, std::span<const std::string_view> cells);
    std::vector<Row> takeCircles(ListImport& list, const std::function<void(RowReport&)>& tell);

    std::vector<Row> m_rows;
};

/// The cells without those at the columns that are awaited.
std::vector<std::string_view> without(std::span<const ListImport::Awaited> awaited,
                                      std::span<const std::string_view> cells);

} // namespace bandanh::exchange
