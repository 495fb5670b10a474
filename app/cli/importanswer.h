#pragma once

#include "app/commandline/answer.h"
#include "core/exchange/importreport.h"

#include <QMap>

namespace bandanh::cli {

/// Collects what an import says, as the contract has it: {"files": [{"file", "import", "type", "activity", "encoding",
/// "delimiter", "header_row", "mapping", "counts", "rows", "error"}]}.
class ImportAnswer
{
public:
    explicit ImportAnswer(bool wantsRows) : m_wantsRows(wantsRows) {}

    void addRow(const exchange::FileReport& file, const exchange::RowReport& row);
    Answer finish(const std::vector<exchange::FileReport>& files);

private:
    std::string fileJson(const exchange::FileReport& file) const;

    bool m_wantsRows;
    QMap<sheets::TableFile, std::string> m_rows; ///< by table, written: a tree of a large file would not fit in memory
};

} // namespace bandanh::cli
