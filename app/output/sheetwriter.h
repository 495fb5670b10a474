#pragma once

#include "app/output/workbook.h"
#include "core/sheets/tablewriter.h"

#include <vector>

namespace bandanh::output {

/// Writes a table on a sheet of a workbook that is filled in order. One that is longer than a sheet goes on on the next, below
/// its head again.
class SheetWriter : public sheets::TableWriter
{
public:
    static constexpr int kMostRows = 1'048'576; ///< of a sheet

    SheetWriter(Workbook& book, const QString& name, int mostRows = kMostRows);

    void endRow() override;
    void endHead() override;
    /// Whether a text did not fit into its cell and was left out.
    bool hasLostText() const { return m_hasLostText; }

private:
    struct Written {
        QString text;
        Cell kind;
    };
    using Row = std::vector<Written>;

    void cell(std::string_view text, Cell kind) override;
    void beginSheet();
    void put(const Row& row);

    Workbook& m_book;
    QString m_name;
    int m_mostRows;
    lxw_worksheet* m_sheet = nullptr;
    std::vector<Row> m_head;
    Row m_row; ///< that is being written
    int m_rows = 0;
    bool m_isHead = true;
    bool m_hasLostText = false;
};

} // namespace bandanh::output
